import { createHash } from 'node:crypto';
import { normalise } from '../database/index.js';

/** One field that changed. Values are as they are kept; those that are never recorded are null, and `hidden`. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
  hidden?: true;
  /** How many values there are, where fewer are recorded. */
  count?: number;
}

/** What people read of an entry. The chain has its hash alone, so that names can be erased and the chain stays whole. */
export interface Details {
  /** Random, so that nobody finds out by trying what was erased. */
  salt: string;
  actor?: string;
  name?: string;
  company?: string;
  /** Some of the names, where the entry is about several. */
  names?: string[];
  changes?: FieldChange[];
  address?: string;
  agent?: string;
}

/** A row of the chain, as it is kept. */
export interface EntryRow {
  tenantId: string;
  seq: number;
  at: string;
  action: string;
  operation: string | null;
  requestId: string | null;
  actorKind: string;
  personId: string | null;
  loginId: string | null;
  clientId: string | null;
  subject: string;
  subjectId: string | null;
  companyId: string | null;
  /** How many it is about. */
  count: number;
  details: string;
  detailsHash: string;
  hash: string;
  searchText: string;
}

/** The columns of an entry as the database names them, with the property of each. */
export const entryColumns = {
  tenant_id: 'tenantId',
  seq: 'seq',
  at: 'at',
  action: 'action',
  operation: 'operation',
  request_id: 'requestId',
  actor_kind: 'actorKind',
  person_id: 'personId',
  login_id: 'loginId',
  client_id: 'clientId',
  subject: 'subject',
  subject_id: 'subjectId',
  company_id: 'companyId',
  count: 'count',
  details: 'details',
  details_hash: 'detailsHash',
  hash: 'hash',
  search_text: 'searchText',
} as const satisfies Record<string, keyof EntryRow>;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Returns the hash of an entry: SHA-256 over a JSON array of all that it says, the hash of its details, and the hash of
 * the entry before it.
 */
export function hashOf(entry: Omit<EntryRow, 'hash' | 'searchText' | 'details'>, previous: string): string {
  const { tenantId, seq, at, action, operation, requestId, actorKind, personId, loginId, clientId } = entry;
  const { subject, subjectId, companyId, count, detailsHash } = entry;
  const who = [operation, requestId, actorKind, personId, loginId, clientId];
  return sha256(
    JSON.stringify([tenantId, seq, at, action, ...who, subject, subjectId, companyId, count, detailsHash, previous]),
  );
}

/** Returns the text that an entry is found by. */
export function searchTextOf({ actor, name, company, names = [] }: Details): string {
  return normalise([actor, name, company, ...names].filter(Boolean).join(' '));
}
