export { openDatabase, type Connection, type Database, type ReadOptions, type Transaction } from './database.ts'
export { CommitUnknown, DatabaseUnavailable, QueryTimedOut } from './errors.ts'
export { defineQuery, type Query, type Slots } from './query.ts'
