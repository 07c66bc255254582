import { useEffect, useState } from 'react'

const patience = 1000

/** Whether something has been running for more than a second; says so once when it has. */
export function useLate(running: boolean, onLate: () => void): boolean {
  const [late, setLate] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once each time it runs, in the words of that moment
  useEffect(() => {
    setLate(false)
    if (!running) return
    const timer = setTimeout(() => {
      setLate(true)
      onLate()
    }, patience)
    return () => clearTimeout(timer)
  }, [running])
  return late
}
