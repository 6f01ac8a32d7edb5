import type { Database } from '../database/index.js';
import { nextTurn } from '../turns.js';
import { cutId, cutSubject } from './cut-chain.js';
import { type Details, entryColumns, type EntryRow, hashOf, searchTextOf, sha256 } from './entry.js';

/** What became of a row that is not as it was written. */
export type Fault = 'altered' | 'missing' | 'moved' | 'inserted';

export interface Verification {
  /** The number of entries that were looked at. */
  entries: number;
  headSeq: number;
  /** Written down elsewhere, it shows later that the whole was not written anew. */
  headHash: string;
  /** The first row that is not right. */
  fault?: { seq: number; fault: Fault };
}

interface Chain {
  anchorSeq: number;
  anchorHash: string;
  headSeq: number;
  headHash: string;
}

const pageSize = 1000;

/**
 * Computes the chain of a tenant again, a page of it at a time, and stops at the first row that is not right. Where its
 * beginning has gone, an entry that is left has to tell of that.
 */
export async function verifyChain(database: Database, tenantId: string): Promise<Verification> {
  const chain = await readChain(database, tenantId);
  const found = await verifyFrom(database, tenantId, chain);
  // What is past its term may have gone meanwhile.
  const isCut = found.fault && (await readChain(database, tenantId)).anchorSeq !== chain.anchorSeq;
  return isCut ? verifyChain(database, tenantId) : found;
}

async function verifyFrom(database: Database, tenantId: string, chain: Chain): Promise<Verification> {
  const cut = chain.anchorSeq === 0 ? undefined : cutId(chain.anchorSeq, chain.anchorHash);
  let isCutKnown = cut === undefined;
  let { anchorSeq: seq, anchorHash: hash } = chain;
  const report = (fault?: Verification['fault']): Verification => ({
    entries: seq - chain.anchorSeq,
    headSeq: seq,
    headHash: hash,
    ...(fault && { fault }),
  });
  while (seq < chain.headSeq) {
    const page = await readEntries(database, tenantId, seq, chain.headSeq);
    for (const entry of page) {
      const expected = seq + 1;
      if (entry.seq !== expected) return report({ seq: expected, fault: 'missing' });
      if (!isWhole(entry, hash)) {
        return report({ seq: expected, fault: await findCause(database, tenantId, chain, expected, hash) });
      }
      ({ seq, hash } = entry);
      isCutKnown ||= entry.subject === cutSubject && entry.action === 'removed' && entry.subjectId === cut;
    }
    if (page.length === 0) return report({ seq: seq + 1, fault: 'missing' });
    await nextTurn();
  }
  if (hash !== chain.headHash) return report({ seq, fault: 'altered' });
  if (!isCutKnown) return report({ seq: chain.anchorSeq, fault: 'missing' });
  const [beyond] = await database.rows<{ seq: number }>(
    `SELECT min(seq) AS seq FROM audit_entries WHERE tenant_id = ? AND seq > ?
     AND seq > (SELECT head_seq FROM audit_chains WHERE tenant_id = ?)`,
    [tenantId, chain.headSeq, tenantId],
  );
  return report(beyond?.seq ? { seq: beyond.seq, fault: 'inserted' } : undefined);
}

async function readChain(database: Database, tenantId: string): Promise<Chain> {
  const [chain] = await database.rows<Chain>(
    `SELECT anchor_seq AS "anchorSeq", anchor_hash AS "anchorHash", head_seq AS "headSeq", head_hash AS "headHash"
     FROM audit_chains WHERE tenant_id = ?`,
    [tenantId],
  );
  return chain ?? { anchorSeq: 0, anchorHash: '', headSeq: 0, headHash: '' };
}

const columns = Object.entries(entryColumns).map(([column, name]) => `${column} AS "${name}"`);

const readEntries = (database: Database, tenantId: string, after: number, last: number): Promise<EntryRow[]> =>
  database.rows(
    `SELECT ${columns.join(', ')} FROM audit_entries WHERE tenant_id = ? AND seq > ? AND seq <= ?
     ORDER BY seq LIMIT ${pageSize}`,
    [tenantId, after, last],
  );

function isWhole(entry: EntryRow, previous: string): boolean {
  return (
    sha256(entry.details) === entry.detailsHash &&
    hashOf(entry, previous) === entry.hash &&
    searchTextOf(JSON.parse(entry.details) as Details) === entry.searchText
  );
}

/** Finds out why a row is not the one that was written in its place. */
async function findCause(
  database: Database,
  tenantId: string,
  { anchorSeq, headSeq }: Chain,
  seq: number,
  previous: string,
): Promise<Fault> {
  const [{ rows }] = (await database.rows<{ rows: number }>(
    'SELECT count(*) AS rows FROM audit_entries WHERE tenant_id = ? AND seq > ?',
    [tenantId, anchorSeq],
  )) as [{ rows: number }];
  // Others were numbered anew so that the gap, or the row too many, does not show.
  if (rows !== headSeq - anchorSeq) return rows < headSeq - anchorSeq ? 'missing' : 'inserted';
  for (let after = seq; ;) {
    const page = await readEntries(database, tenantId, after, headSeq);
    if (page.length === 0) return 'altered';
    if (page.some((entry) => hashOf({ ...entry, seq }, previous) === entry.hash)) return 'moved';
    after = page.at(-1)!.seq;
    await nextTurn();
  }
}
