import { CombinedError } from 'urql'
import { describe, expect, test } from 'vitest'
import { apiAddress, clientFor } from '../../web/data/client.ts'
import { readProblem } from '../../web/data/useData.ts'

const refused = (code: string) =>
  new CombinedError({ graphQLErrors: [{ message: 'There is no actor "x".', extensions: { code } }] })

describe('what went wrong', () => {
  test('is a server that cannot be reached when no answer came, and may pass', () => {
    const problem = readProblem(new CombinedError({ networkError: new Error('Failed to fetch') }))
    expect(problem).toMatchObject({ code: 'UNREACHABLE', passing: true })
  })
  test('is what the API says, and an unknown id never passes by itself', () => {
    expect(readProblem(refused('NOT_FOUND'))).toEqual({
      code: 'NOT_FOUND',
      message: 'There is no actor "x".',
      passing: false,
    })
  })
  test('may pass when the database is away or slow', () => {
    expect(['UNAVAILABLE', 'TIMEOUT'].map((code) => readProblem(refused(code)).passing)).toEqual([true, true])
  })
  test('is INTERNAL when the API gives no code', () => {
    expect(readProblem(new CombinedError({ graphQLErrors: ['Unexpected error.'] })).code).toBe('INTERNAL')
  })
})

describe('the address of the API', () => {
  test('names data set and version only when the state does', () => {
    expect(apiAddress({})).toBe('/graphql')
    expect(apiAddress({ data: 'toy' })).toBe('/graphql/toy')
    expect(apiAddress({ data: 'toy', version: '0123456789ab' })).toBe('/graphql/toy/0123456789ab')
  })
  test('has one client, and so one cache, for each data set and version', () => {
    const toy = clientFor({ data: 'toy' })
    expect(clientFor({ data: 'toy' })).toBe(toy)
    expect(clientFor({ data: 'toy', version: '0123456789ab' })).not.toBe(toy)
  })
})
