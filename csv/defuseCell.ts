const isNumber = /^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$/

/**
 * The text of a CSV cell that no spreadsheet takes for a formula: a cell that begins with = + - @, also in their full
 * width, a tab, a carriage return or a line feed and is not a number gets an apostrophe in front. The empty text stays empty.
 * Source: OWASP Foundation, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
export function defuseCell(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !isNumber.test(text) ? `'${text}` : text
}
