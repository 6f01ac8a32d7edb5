export { type Database, type DatabaseOptions, openDatabase } from './database.js';
export { DatabaseUnavailable, databaseError, type UnavailableCode } from './errors.js';
export { migrate } from './migrate.js';
export { StaleVersion, TenantModel } from './model.js';
export { type Condition, normalise, searchCondition, wordCondition } from './search-text.js';
