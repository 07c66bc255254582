/** Ids of the Research Organization Registry. */

/** 0, six digits of Crockford's base 32, and two of a check sum. */
const form = /0([0-9a-hjkmnp-tv-z]{6})(\d\d)$/

const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** Whether the last two digits are 98 less the rest of the number of the six, times 100, over 97 (ISO 7064, mod 97-10). */
export function hasRorCheckSum(ror: string): boolean {
  const [, six = '', checkSum] = form.exec(ror) ?? []
  const number = [...six].reduce((sum, digit) => 32 * sum + digits.indexOf(digit), 0)
  return Number(checkSum) === 98 - ((100 * number) % 97)
}
