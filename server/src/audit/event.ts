import type { Knex } from 'knex';
import type { AuditEvent } from '../acting.js';
import { rows } from '../database/index.js';
import type { Draft } from './drafts.js';
import { watchedTables } from './watched-tables.js';

/** Makes an entry of what happened without a change, with the name of what it is about. */
export async function toDraft(trx: Knex.Transaction, tenantId: string, event: AuditEvent): Promise<Draft> {
  const { action, subject, id, name = null } = event;
  const found = id === undefined ? undefined : await find(trx, tenantId, subject, id);
  return {
    tenantId,
    action,
    subject,
    subjectId: id ?? null,
    companyId: found?.companyId ?? null,
    personId: found?.personId ?? null,
    loginId: null,
    name: name ?? (found?.name === undefined || found.name === null ? null : String(found.name)),
    names: [],
    changes: [],
    count: 1,
  };
}

interface Found {
  name: string | number | null;
  companyId: string | null;
  personId: string | null;
}

async function find(trx: Knex.Transaction, tenantId: string, subject: string, id: string): Promise<Found | undefined> {
  const watched = watchedTables.find((each) => each.subject === subject && each.id === '$.id' && !each.part);
  if (!watched) return undefined;
  const { table, name, company, person, tenant = '$.tenant_id' } = watched;
  const of = (sql = 'NULL'): string => sql.replaceAll('$', 'r');
  const [row] = await rows<Found>(
    trx,
    `SELECT ${of(name)} AS name, ${of(company)} AS "companyId", ${of(person)} AS "personId"
     FROM ${table} AS r WHERE ${of(tenant)} = ? AND r.id = ?`,
    [tenantId, id],
  );
  return row;
}
