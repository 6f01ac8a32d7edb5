import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { Acting } from '../acting.js';
import { anyOf, rows } from '../database/index.js';
import { inParts } from '../turns.js';
import type { Draft } from './drafts.js';
import { type Details, type EntryRow, searchTextOf, sha256 } from './entry.js';

/** An entry with all that it says, but for its place in the chain. */
export type DescribedEntry = Omit<EntryRow, 'seq' | 'at' | 'hash'>;

/** Writes down what drafts say, with who did it: all that can be known before the entries get their place. */
export async function describeEntries(
  trx: Knex.Transaction,
  acting: Acting,
  drafts: readonly Draft[],
): Promise<DescribedEntry[]> {
  const described: DescribedEntry[] = [];
  for (const tenantId of new Set(drafts.map((draft) => draft.tenantId))) {
    const own = drafts.filter((draft) => draft.tenantId === tenantId);
    // Whoever signs in, or sets a password with a link, is known by what that changes.
    const known = acting.kind === 'unknown' ? own.filter(({ action }) => tellsWho.includes(action)) : [];
    const personId = acting.personId ?? known.find((each) => each.personId)?.personId;
    const loginId = acting.loginId ?? known.find((each) => each.loginId)?.loginId;
    const actor = acting.name ?? (await nameOfActor(trx, tenantId, personId ?? undefined, acting.clientId));
    const companies = await companyNames(trx, tenantId, own);
    for await (const { part } of inParts(own, 500))
      for (const draft of part) {
        const details: Details = {
          salt: randomBytes(12).toString('base64url'),
          ...(actor !== undefined && { actor }),
          ...(draft.name !== null && { name: draft.name }),
          ...(draft.companyId !== null &&
            companies.has(draft.companyId) && { company: companies.get(draft.companyId)! }),
          ...(draft.names.length > 0 && { names: draft.names }),
          ...(draft.changes.length > 0 && { changes: draft.changes }),
          ...(acting.address !== undefined && { address: acting.address }),
          ...(acting.agent !== undefined && { agent: acting.agent.slice(0, 200) }),
        };
        const text = JSON.stringify(details);
        described.push({
          tenantId,
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
          details: text,
          detailsHash: sha256(text),
          searchText: searchTextOf(details),
        });
      }
  }
  return described;
}

/** Anybody may ask for a password of another, or send a token that was stolen. */
const tellsWho = ['signedIn', 'signedOut', 'changed', 'created'];

/** Names the person, the software, or the person by way of the software that acts for them. */
async function nameOfActor(
  trx: Knex.Transaction,
  tenantId: string,
  personId: string | undefined,
  clientId: string | undefined,
): Promise<string | undefined> {
  const nameIn = async (table: string, id: string | undefined): Promise<string[]> => {
    const sql = `SELECT name FROM ${table} WHERE tenant_id = ? AND id = ?`;
    return id === undefined ? [] : (await rows<{ name: string }>(trx, sql, [tenantId, id])).map(({ name }) => name);
  };
  const names = [...(await nameIn('persons', personId)), ...(await nameIn('clients', clientId))];
  return names.length > 0 ? names.join(' · ') : undefined;
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
