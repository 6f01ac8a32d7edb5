import { isOnPostgres } from './test-database.js';
import { test } from './test.js';

export { isOnPostgres };

/** Declares a test of what only a SQLite file has. It stands alone: what measures makes databases too, and is no test. */
export const sqliteTest = isOnPostgres ? test.skip : test;
