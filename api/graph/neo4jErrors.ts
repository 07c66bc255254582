/** What Neo4j and its driver report, as errors of ours. Their messages may hold the address, so few are passed on. */
import {
  DatabaseBroken,
  DatabaseMissing,
  EngineUnavailable,
  LoginRefused,
  QueryFailed,
  QueryTimeout,
  WriteRefused,
} from './engineErrors.ts'

export interface Reported {
  /** Neo4j's status code, or the driver's word. */
  readonly code: string
  readonly message: string
}
interface Asked {
  /** Name of the database that was asked for; undefined for the server's default one. */
  readonly database: string | undefined
  /** Milliseconds that the statement had. */
  readonly deadline: number
}

const gone =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.((General|Database)\.DatabaseUnavailable|Transaction\.Terminated))/
/**
 * A Neo4j whose disk is full fails one commit and from then on begins no transaction, reads included, until it is started
 * again (seen on 5.26.0 with a file system of 700 MB); the codes of its log and of a panic say the same.
 */
const broken =
  /^Neo\.(DatabaseError\.Transaction\.Transaction(CommitFailed|StartFailed|LogError)|ClientError\.Routing\.DbmsInPanic)$/

export function engineError({ code, message }: Reported, { database, deadline }: Asked): Error {
  if (code.startsWith('Neo.ClientError.Security.')) return new LoginRefused()
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return new DatabaseMissing(database)
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return new QueryTimeout(deadline)
  if (code === 'Neo.ClientError.Statement.AccessMode') return new WriteRefused()
  if (gone.test(code)) return new EngineUnavailable()
  if (broken.test(code)) return new DatabaseBroken()
  if (message.startsWith('Connection acquisition timed out')) return new EngineUnavailable('The database is too busy.')
  if (message.startsWith('Server responded HTTP'))
    return new EngineUnavailable('The address is not that of a database.')
  return new QueryFailed(code.startsWith('Neo.') ? message : 'The database driver failed.', code)
}
