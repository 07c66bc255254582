import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'
import { Icon } from './Icon.tsx'
import { announce } from './LiveRegion.tsx'

interface CopyTextProps {
  readonly label: string
  /** Announced when the text is copied, and when the browser does not allow it. */
  readonly done: string
  readonly failed?: string
  /** `button` when not given. */
  readonly className?: 'button' | 'button small' | 'text-link'
  /** The text at the moment at which it is copied. */
  text(): string
}

/** Copies a text and tells whether it could. */
export function CopyText({ label, done, failed, className = 'button', text }: CopyTextProps) {
  const { say } = useWords()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setCopied(true)
      announce(done)
    } catch {
      announce(failed ?? say('copy.failed'))
    }
  }
  return (
    <Button className={className} onPress={copy}>
      {copied && <Icon name="check" />}
      {label}
    </Button>
  )
}
