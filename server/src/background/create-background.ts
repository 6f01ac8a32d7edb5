import type { Database } from '../database/index.js';
import { PgBossBackground } from './pg-boss-background.js';
import { PollingBackground, type PollingBackgroundOptions } from './polling-background.js';

/** Makes the background that the engine of a database has. */
export function createBackground({ engine }: Database, options: PollingBackgroundOptions): PollingBackground {
  return engine.pool ? new PgBossBackground({ pool: engine.pool, ...options }) : new PollingBackground(options);
}
