import { expect, test } from 'vitest'
import {
  DatabaseBroken,
  DatabaseMissing,
  EngineUnavailable,
  LoginRefused,
  QueryFailed,
  QueryTimeout,
  WriteRefused,
} from '../../api/graph/engineErrors.ts'
import { engineError } from '../../api/graph/neo4jErrors.ts'
import { maskError } from '../../api/http/maskError.ts'
import { sentenceFor } from '../../api/startErrors.ts'

const address = 'bolt://127.0.0.1:7687'
const reported = (code: string, message = `Something about ${address}.`) =>
  engineError({ code, message }, { database: 'klynger', deadline: 5_000 })
/** As the disk ran full: the commit that it stopped, then each transaction that was to begin. */
const fullDisk = [
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.ClientError.Routing.DbmsInPanic',
]

test.each<readonly [code: string, kind: abstract new (...given: never[]) => Error]>([
  ['Neo.ClientError.Security.Unauthorized', LoginRefused],
  ['Neo.ClientError.Database.DatabaseNotFound', DatabaseMissing],
  ['Neo.ClientError.Transaction.TransactionTimedOut', QueryTimeout],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', QueryTimeout],
  ['Neo.ClientError.Statement.AccessMode', WriteRefused],
  ['Neo.ClientError.Statement.SyntaxError', QueryFailed],
  ['Neo.TransientError.Database.DatabaseUnavailable', EngineUnavailable],
  ['Neo.TransientError.General.DatabaseUnavailable', EngineUnavailable],
  ['ServiceUnavailable', EngineUnavailable],
  ['SessionExpired', EngineUnavailable],
  ...fullDisk.map((code) => [code, DatabaseBroken] as const),
])('what is reported as %s is told apart', (code, kind) => {
  expect(reported(code)).toBeInstanceOf(kind)
})

test('only what a statement did wrong is said in the words of the database', () => {
  expect(reported('Neo.ClientError.Statement.SyntaxError', 'Invalid input').message).toBe('Invalid input')
  expect(reported('ProtocolError').message).toBe('The database driver failed.')
  for (const code of ['ServiceUnavailable', ...fullDisk]) expect(reported(code).message).not.toContain(address)
})

test.each(fullDisk)(
  'after %s callers hear UNAVAILABLE, nothing is logged as a failure of ours, and a start says why',
  (code) => {
    const logged: unknown[] = []
    const { extensions } = maskError((error) => logged.push(error))(reported(code), 'request-1')
    expect([extensions.code, logged]).toEqual(['UNAVAILABLE', []])
    expect(sentenceFor(reported(code))).toBe(
      'The database has failed, mostly because its disk is full: make room there and restart it.',
    )
  },
)

test('a start that a slow database or an unreadable file stops says so in a sentence', () => {
  expect(sentenceFor(reported('Neo.ClientError.Transaction.TransactionTimedOut'))).toBe(
    'The database did not finish within 5000 ms. Start again, or set QUERY_TIMEOUT_MS higher.',
  )
  const closed = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open', path: 'own/links.csv' })
  expect(sentenceFor(closed)).toBe('own/links.csv cannot be read (EACCES).')
})
