import { Keyboard } from '../keyboard/Keyboard.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import './footer.css'

/** At the foot of every page: for whom it works, and its keys. */
export function Footer() {
  const { say } = useWords()
  return (
    <footer className="footer">
      <StateLink to={{ view: 'accessibility' }}>{say('view.accessibility')}</StateLink>
      <Keyboard />
    </footer>
  )
}
