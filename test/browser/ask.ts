import type { Explorer } from './explorer.ts'

/** What the API answers to a question that is asked without the page. */
export async function ask<Data>(explorer: Explorer, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${explorer.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
