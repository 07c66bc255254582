import { Keyboard } from '../keyboard/Keyboard.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import './footer.css'

/** At the foot of every page: where the data come from, for whom the page works, and its keys. */
export function Footer() {
  const { say } = useWords()
  return (
    <footer className="footer">
      <nav aria-label={say('footer')}>
        <StateLink to={{ view: 'about' }}>{say('view.about')}</StateLink>
        <StateLink to={{ view: 'accessibility' }}>{say('view.accessibility')}</StateLink>
      </nav>
      <Keyboard />
    </footer>
  )
}
