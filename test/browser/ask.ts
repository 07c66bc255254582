import type { Explorer } from './explorer.ts'

/** What the API answers to a question that is asked without the page, on the data set of that id or on the first. */
export async function ask<Data>(
  explorer: Explorer,
  query: string,
  variables: object = {},
  dataset = '',
): Promise<Data> {
  const answer = await fetch(`${explorer.address}/graphql/${dataset}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
