import { useState } from 'react'

/** The newest value of which `settled` was true, so that words do not run ahead of the figures that they describe. */
export function useSettledValue<Value>(value: Value, settled: boolean): Value {
  const [kept, keep] = useState(value)
  if (settled && kept !== value) keep(value)
  return settled ? value : kept
}
