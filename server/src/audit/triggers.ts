import { type ChangeTrigger, jsonObject, jsonText, type NoteTable } from '../database/index.js';
import { type WatchedTable, watchedName, watchedTables } from './watched-tables.js';

/** A row of the table in which the triggers note what changes until the end of the transaction. */
export interface ChangeRow {
  n: number;
  /** See `watchedName`. */
  watched: string;
  event: ChangeTrigger['event'];
  tenantId: string;
  subjectId: string | null;
  name: string | null;
  companyId: string | null;
  personId: string | null;
  loginId: string | null;
  /** JSON: the columns that are shown, or the value of a part. */
  before: string | null;
  after: string | null;
  /** JSON: which of the hidden columns changed. */
  hidden: string | null;
}

/**
 * On PostgreSQL a newer process writes into the table of an older one that still runs beside it, by the triggers of the
 * database: no column may be added or change.
 */
export const auditChanges: NoteTable = {
  name: 'audit_changes',
  columns: {
    watched: 'TEXT',
    event: 'TEXT',
    tenant_id: 'TEXT',
    subject_id: 'TEXT',
    name: 'TEXT',
    company_id: 'TEXT',
    person_id: 'TEXT',
    login_id: 'TEXT',
    before: 'TEXT',
    after: 'TEXT',
    hidden: 'TEXT',
  },
};

/** Returns the triggers that note what changes in the tables that are watched. */
export function auditTriggers(): ChangeTrigger[] {
  return watchedTables.flatMap((table) =>
    (['insert', 'update', 'delete'] as const)
      .filter((event) => table.only === undefined || event === table.only)
      .map((event) => trigger(table, event)),
  );
}

function trigger(watched: WatchedTable, event: ChangeRow['event']): ChangeTrigger {
  const { table, shown = [], hidden = [], part, when } = watched;
  const row = event === 'delete' ? 'old' : 'new';
  const of = (sql: string | undefined, alias = row): string => (sql ?? 'NULL').replaceAll('$', alias);
  const content = (alias: string): string =>
    part
      ? jsonText(of(part.value, alias))
      : jsonObject(Object.fromEntries(shown.map((name) => [name, `${alias}.${name}`])));
  const differs = (name: string): string => `old.${name} IS DISTINCT FROM new.${name}`;
  const changed = part
    ? `${content('old')} IS DISTINCT FROM ${content('new')}`
    : [...shown, ...hidden].map(differs).join(' OR ');
  return {
    name: `audit_${watchedName(watched)}_${event}`,
    table,
    event,
    when: event === 'update' ? `(${changed || '1 = 0'})${when ? ` AND ${when}` : ''}` : undefined,
    values: {
      watched: `'${watchedName(watched)}'`,
      event: `'${event}'`,
      tenant_id: of(watched.tenant ?? '$.tenant_id'),
      subject_id: of(watched.id),
      name: of(watched.name),
      company_id: of(watched.company),
      person_id: of(watched.person),
      login_id: of(watched.login),
      before: event === 'insert' ? 'NULL' : content('old'),
      after: event === 'delete' ? 'NULL' : content('new'),
      hidden:
        event === 'update'
          ? jsonObject(Object.fromEntries(hidden.map((name) => [name, `CASE WHEN ${differs(name)} THEN 1 ELSE 0 END`])))
          : 'NULL',
    },
  };
}
