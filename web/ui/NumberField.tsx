import { FieldError, Input, Label, TextField } from 'react-aria-components'

interface NumberFieldProps {
  readonly label: string
  readonly text: string
  onChange(text: string): void
  /** What is wrong with the text, said beside the field; undefined when it can be taken. */
  readonly refusal: string | undefined
  readonly autoFocus?: boolean
}

/** A number that is typed; what is out of range is refused in words. */
export function NumberField({ label, text, onChange, refusal, autoFocus = false }: NumberFieldProps) {
  return (
    <TextField value={text} onChange={onChange} isInvalid={refusal !== undefined} autoFocus={autoFocus}>
      <Label>{label}</Label>
      <Input className="field" inputMode="numeric" />
      <FieldError className="field-error">{refusal}</FieldError>
    </TextField>
  )
}
