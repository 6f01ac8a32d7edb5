import type { Handlers } from '../contract/handler.js';
import { getHealth } from './get-health.js';
import { listKeys } from './list-keys.js';

export const health = { getHealth, listKeys } satisfies Partial<Handlers>;
