/** The five criteria of the Danish Cluster Catalogue, one by one, as far as data can say. */

export interface Criterion {
  /** 1 to 5. */
  readonly number: number
  /** Null when the data cannot say. */
  readonly met: boolean | null
  /** What is compared with `required`; null when unknown and for criteria that rest on no number. */
  readonly value: number | null
  readonly required: number | null
}
export interface CriteriaFacts {
  /** Distinct partners. */
  readonly knowledge: number
  readonly public: number
  readonly firms: number
  readonly dedicated: number
  /** Full-time equivalents of the secretariat; null when unknown. */
  readonly staffFte: number | null
  /** A word of the closed list `labels`; null when unknown. */
  readonly label: string | null
  /** Whether the data set holds every link there is; else a number is what was seen, and too few proves nothing. */
  readonly complete: boolean
}

const sectorsNeeded = 3
const staffNeeded = 1
const firmsNeeded = 20

/**
 * Criteria for admission to the catalogue, Cluster Excellence Denmark 2018, lines 141–162:
 * 1 purpose: nothing in the data states it; 2 firms, knowledge institutions and public actors take part: at least one of each,
 * which does not say how active they are, nor counts civil society; 3 staff of at least one full-time equivalent; 4 at least
 * 20 dedicated firms; 5 a European quality label, or one in process.
 */
export function criteria(facts: CriteriaFacts): readonly Criterion[] {
  const { knowledge, public: publicActors, firms, dedicated, staffFte, label, complete } = facts
  const counted = (value: number, required: number) => {
    const reached = value >= required
    return { met: reached || complete ? reached : null, value, required }
  }
  const sectors = [firms, knowledge, publicActors].filter((partners) => partners > 0).length
  return [
    { number: 1, met: null, value: null, required: null },
    { number: 2, ...counted(sectors, sectorsNeeded) },
    { number: 3, met: staffFte === null ? null : staffFte >= staffNeeded, value: staffFte, required: staffNeeded },
    { number: 4, ...counted(dedicated, firmsNeeded) },
    { number: 5, met: label === null ? null : label !== 'none', value: null, required: null },
  ]
}
