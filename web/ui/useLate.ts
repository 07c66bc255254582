import { useEffect, useState } from 'react'

const patienceMs = 1000

/** Whether something has been running for more than a second. */
export function useLate(running: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (!running) return
    const timer = setTimeout(() => setLate(true), patienceMs)
    return () => clearTimeout(timer)
  }, [running])
  return running && late
}
