import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'
import { Icon } from './Icon.tsx'
import { announce } from './LiveRegion.tsx'

/** Copies the address, which is the whole state of the page, and says whether it could. */
export function CopyAddress({ label }: { readonly label: string }) {
  const { say } = useWords()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setCopied(true)
      announce(say('share.done'))
    } catch {
      announce(say('share.failed'))
    }
  }
  return (
    <Button className="button" onPress={copy}>
      {copied && <Icon name="check" />}
      {label}
    </Button>
  )
}
