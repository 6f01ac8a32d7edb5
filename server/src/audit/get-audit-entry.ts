import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { and } from '../database/index.js';
import type { Details } from './entry.js';
import { entries, select } from './list-audit-entries.js';
import { type EntryRead, seesOrigin, toAuditEntry } from './to-audit-entry.js';
import { toChange } from './to-change.js';
import { readNames } from './read-names.js';
import { visibleEntries } from './visible-entries.js';

export const getAuditEntry: Handler<'getAuditEntry'> = async ({ actor, params, language }, { database }) => {
  const filter = and(visibleEntries(actor), { sql: 'a.seq = ?', bindings: [Number(params.seq)] });
  const [row] = await database.rows<EntryRead>(`SELECT ${select} ${entries} WHERE ${filter.sql}`, filter.bindings);
  if (!row) throw new Problem('not-found');
  const { agent, names = [], changes = [] } = JSON.parse(row.details) as Details;
  const named = await readNames(database, actor.tenantId, changes);
  const body: Schemas['AuditEntryDetail'] = {
    entry: toAuditEntry(row, actor, language),
    operation: row.operation,
    requestId: row.requestId,
    agent: seesOrigin(row, actor) ? (agent ?? null) : null,
    hash: row.hash,
    names,
    changes: changes.map((change) => toChange(change, named, language)),
  };
  return { body };
};
