/** In which encoding a body is sent: the same rule for answers and for files of the page. */
import Negotiator from 'negotiator'

/** Content encodings that are offered, the one that makes bodies smallest first. */
export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/**
 * The offered encoding that `Accept-Encoding` gives the highest quality, of equal ones the one that is offered first
 * (RFC 9110, 12.5.3). Undefined when none of them is taken: the body is then sent as it is, even if that is ruled out.
 */
export function acceptedEncoding(header: string, offered: readonly Encoding[] = encodings): Encoding | undefined {
  // Its types do not know that it may be told which of equal encodings to prefer.
  const negotiator: { encodings(known: readonly string[], options: { preferred: readonly string[] }): string[] } =
    new Negotiator({ headers: { 'accept-encoding': header } })
  const [first] = negotiator.encodings([...offered, 'identity'], { preferred: offered })
  return offered.find((encoding) => encoding === first)
}
