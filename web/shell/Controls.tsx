import { languages } from '../state/parameters/page.ts'
import { useTheme } from '../state/useTheme.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'

/** What the two letters stand for, to screen readers. */
const spelt = { da: ' (dansk)', en: ' (English)' } as const

/** Danish or English; each is a link to the same state in that language. */
export function LanguageSwitch() {
  const { say, language } = useWords()
  return (
    <nav className="languages" aria-label={say('language')}>
      {languages.map((other) => (
        <StateLink
          key={other}
          to={{ language: other }}
          lang={other}
          aria-current={other === language ? 'true' : undefined}
        >
          {other.toUpperCase()}
          <span className="visually-hidden">{spelt[other]}</span>
        </StateLink>
      ))}
    </nav>
  )
}

/** Light or dark, remembered on this device. */
export function ThemeSwitch() {
  const { say } = useWords()
  const { theme, chooseTheme } = useTheme()
  return (
    <button
      type="button"
      className="icon-button theme-switch"
      aria-label={say('theme.dark')}
      aria-pressed={theme === 'dark'}
      onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
    >
      <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
      </svg>
    </button>
  )
}
