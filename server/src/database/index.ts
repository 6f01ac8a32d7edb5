/**
 * There are two ways to the database, and no others.
 *
 * 1. A model, for single rows and for all that writes them: `Company.query(database.read)` to read, and
 *    `Company.query(trx)` inside `database.transaction`, which is the only way to write. A model knows its key, its
 *    JSON, its booleans and its timestamps. A condition in SQL (a scope, a search) goes in with `whereRaw`.
 * 2. One SQL statement, for lists, figures and whatever joins tables or moves many rows: `database.rows(sql, bindings)`
 *    outside a transaction, `rows(trx, sql, bindings)` inside one. The names of its columns are those of the SQL.
 *    `readPage` (in `http/`) makes a page of a list of it, and `insertRows` writes thousands of rows at once.
 *
 * The query builder of knex and `raw` stay inside this folder. SQL that only SQLite has comes from `dialect.ts`.
 */
export { ofActiveTenant } from './active-tenants.js';
export { afterCommit } from './after-commit.js';
export { and, type Condition, either, oneOf } from './conditions.js';
export { checkKeys } from './check-keys.js';
export { type Database, databasePath, onlyOfFiles, openDatabase } from './database.js';
export type { ChangeTrigger, DatabaseOptions, NoteTable } from './engine.js';
export * from './dialect.js';
export { DatabaseUnavailableError, databaseError, type UnavailableCode } from './errors.js';
export { insertModels } from './insert-models.js';
export { insertRows } from './insert-rows.js';
export { migrate, pendingMigrations } from './migrate.js';
export {
  assertMoved,
  assertNotMoved,
  type ComparedTable,
  isSame,
  moveDatabase,
  type MoveProgress,
} from './move/index.js';
export { plusOne, StaleVersionError, TenantModel } from './model.js';
export { rehearse } from './rehearse.js';
export { rows } from './rows.js';
export { createNotes } from './sqlite/change-notes.js';
export { type Contents, copyDatabase, inspectFile } from './sqlite/copy.js';
export type { Bring, Stage, TableToStage } from './stage.js';
export { acrossTenants, inTenant, tenantInScope } from './tenant-scope.js';
export { readTenantTables, type TenantTable } from './tenant-tables.js';
export { matchesWords, normalise, searchCondition, wordCondition } from './search-text.js';
