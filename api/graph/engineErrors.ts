/** What can go wrong between the API and its database. No message holds an address, a user or a password. */

/** The database does not answer now; asking again later may help. */
export class EngineUnavailable extends Error {
  override readonly name: string = 'EngineUnavailable'
  constructor(message = 'The database does not answer.') {
    super(message)
  }
}

/** The database answers, but refuses the user or the password. */
export class LoginRefused extends EngineUnavailable {
  override readonly name = 'LoginRefused'
  constructor() {
    super('The database refuses the user name or the password.')
  }
}

/** The server answers, but has no database of that name. */
export class DatabaseMissing extends EngineUnavailable {
  override readonly name = 'DatabaseMissing'
  /** Undefined when none was named. */
  constructor(database: string | undefined) {
    super(`The Neo4j has no database ${database === undefined ? 'that it opens by itself' : JSON.stringify(database)}.`)
  }
}

/** The database answers, but does no work until somebody has mended it. */
export class DatabaseBroken extends EngineUnavailable {
  override readonly name = 'DatabaseBroken'
  constructor() {
    super('The database has failed, mostly because its disk is full: make room there and restart it.')
  }
}

/** The statement ran longer than it may and was stopped. */
export class QueryTimeout extends Error {
  override readonly name = 'QueryTimeout'
  constructor(milliseconds: number) {
    super(`The database did not finish within ${milliseconds} ms.`)
  }
}

/** A statement that was given as a read would write. Nothing was written. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused'
  constructor() {
    super('A read may not write.')
  }
}

/** The database refuses the statement; the message is its own. */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed'
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

/** What is stored is of a form that this version does not read. Nothing is lost: an import writes beside it. */
export class OlderForm extends Error {
  override readonly name = 'OlderForm'
  constructor() {
    super(
      'An older Klyngeatlas stored the data that this database serves: npm run import -- <folder> stores them anew.',
    )
  }
}
