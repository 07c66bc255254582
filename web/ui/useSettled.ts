import { useEffect, useState } from 'react'

/** The value once it has not changed for so many milliseconds, so that half-typed words ask nothing; at first, the value itself. */
export function useSettled<Value>(value: Value, pauseMs: number): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value, pauseMs])
  return settled
}
