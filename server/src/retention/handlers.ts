import type { Handlers } from '../contract/handler.js';
import { endLegalHold } from './end-legal-hold.js';
import { listLegalHolds } from './list-legal-holds.js';
import { listRetentionRemovals } from './list-retention-removals.js';
import { listRetentionRules } from './list-retention-rules.js';
import { setLegalHold } from './set-legal-hold.js';

export const retention = {
  endLegalHold,
  listLegalHolds,
  listRetentionRemovals,
  listRetentionRules,
  setLegalHold,
} satisfies Partial<Handlers>;
