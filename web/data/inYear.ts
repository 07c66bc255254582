/** The year of the address in the questions of the page: pure. */
import type { AnyVariables, TypedDocumentNode } from 'urql'

type Document = Pick<TypedDocumentNode, 'definitions'>

const takesYear = ({ definitions }: Document) =>
  definitions.some(
    (one) =>
      'variableDefinitions' in one && one.variableDefinitions?.some(({ variable }) => variable.name.value === 'year'),
  )

/** Variables with the year, where the question takes one and none is given; null is given where all years are meant. */
export function inYear<Variables extends AnyVariables>(
  document: Document,
  variables: Variables,
  year: number | undefined,
): Variables {
  const given = variables && 'year' in variables
  return year === undefined || given || !takesYear(document) ? variables : { ...variables, year }
}
