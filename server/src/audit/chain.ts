import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { Acting } from '../acting.js';
import { anyOf, insertRows, rows } from '../database/index.js';
import { inParts } from '../turns.js';
import type { Draft } from './drafts.js';
import { type Details, entryColumns, type EntryRow, hashOf, searchTextOf, sha256 } from './entry.js';

interface Head {
  endingAt: string | null;
  isNew: 0 | 1;
  seq: number;
  hash: string;
}

/** Adds entries to the chain of a tenant, in the transaction of what they tell of. A tenant that ends has no more. */
export async function appendEntries(
  trx: Knex.Transaction,
  tenantId: string,
  acting: Acting,
  drafts: readonly Draft[],
  at: string,
): Promise<void> {
  const [head] = await rows<Head>(trx, headSql, [tenantId]);
  if (!head || head.endingAt !== null) return;
  // Whoever signs in, or sets a password with a link, is known by what that changes.
  const known = acting.kind === 'unknown' ? drafts.filter(({ action }) => tellsWho.includes(action)) : [];
  const personId = acting.personId ?? known.find((each) => each.personId)?.personId;
  const loginId = acting.loginId ?? known.find((each) => each.loginId)?.loginId;
  const actor = acting.name ?? (await nameOfActor(trx, tenantId, personId ?? undefined, acting.clientId));
  const companies = await companyNames(trx, tenantId, drafts);
  let { seq, hash } = head;
  for await (const { part } of inParts(drafts, 500)) {
    const added = part.map((draft) => {
      const details: Details = {
        salt: randomBytes(12).toString('base64url'),
        ...(actor !== undefined && { actor }),
        ...(draft.name !== null && { name: draft.name }),
        ...(draft.companyId !== null && companies.has(draft.companyId) && { company: companies.get(draft.companyId)! }),
        ...(draft.names.length > 0 && { names: draft.names }),
        ...(draft.changes.length > 0 && { changes: draft.changes }),
        ...(acting.address !== undefined && { address: acting.address }),
        ...(acting.agent !== undefined && { agent: acting.agent.slice(0, 200) }),
      };
      const text = JSON.stringify(details);
      const row = {
        tenantId,
        seq: (seq += 1),
        at,
        action: draft.action,
        operation: acting.operation ?? null,
        requestId: acting.requestId ?? null,
        actorKind: acting.kind === 'unknown' && personId ? 'person' : acting.kind,
        personId: personId ?? null,
        loginId: loginId ?? null,
        clientId: acting.clientId ?? null,
        subject: draft.subject,
        subjectId: draft.subjectId,
        companyId: draft.companyId,
        count: draft.count,
        detailsHash: sha256(text),
      };
      hash = hashOf(row, hash);
      return { ...row, details: text, hash, searchText: searchTextOf(details) } satisfies EntryRow;
    });
    const names = Object.values(entryColumns);
    await insertRows(
      trx,
      'audit_entries',
      {},
      Object.keys(entryColumns),
      added.map((row) => names.map((name) => row[name])),
    );
  }
  const keep = head.isNew
    ? 'INSERT INTO audit_chains (head_seq, head_hash, tenant_id) VALUES (?, ?, ?)'
    : 'UPDATE audit_chains SET head_seq = ?, head_hash = ? WHERE tenant_id = ?';
  await rows(trx, keep, [seq, hash, tenantId]);
}

/** Anybody may ask for a password of another, or send a token that was stolen. */
const tellsWho = ['signedIn', 'signedOut', 'changed', 'created'];

const headSql = `SELECT t.ending_at AS "endingAt", c.tenant_id IS NULL AS "isNew",
     coalesce(c.head_seq, 0) AS seq, coalesce(c.head_hash, '') AS hash
  FROM tenants AS t LEFT JOIN audit_chains AS c ON c.tenant_id = t.id WHERE t.id = ?`;

async function nameOfActor(
  trx: Knex.Transaction,
  tenantId: string,
  personId: string | undefined,
  clientId: string | undefined,
): Promise<string | undefined> {
  const [table, id] = personId === undefined ? ['clients', clientId] : ['persons', personId];
  if (id === undefined) return undefined;
  const [row] = await rows<{ name: string }>(trx, `SELECT name FROM ${table} WHERE tenant_id = ? AND id = ?`, [
    tenantId,
    id,
  ]);
  return row?.name;
}

/** Returns the names of the companies that entries are about. One that was removed has none any more. */
async function companyNames(
  trx: Knex.Transaction,
  tenantId: string,
  drafts: readonly Draft[],
): Promise<Map<string, string>> {
  const ids = [...new Set(drafts.flatMap(({ companyId }) => companyId ?? []))];
  if (ids.length === 0) return new Map();
  const { sql, bindings } = anyOf('id', ids);
  const found = await rows<{ id: string; name: string }>(
    trx,
    `SELECT id, name FROM companies WHERE tenant_id = ? AND ${sql}`,
    [tenantId, ...bindings],
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}
