import type { Handler, Schemas } from '../../contract/handler.js';
import { and } from '../../database/conditions.js';
import { type Condition, wordCondition } from '../../database/index.js';
import { type List, readPage } from '../../http/read-page.js';
import { scopeOf } from '../../scope/scope.js';
import { packageName } from '../catalogue.js';
import { effectiveColumn } from '../effective-column.js';

type Row = Omit<Schemas['MappingSummary'], 'packageName' | 'automatic'> & {
  automatic: number | null;
  sortName: string;
};

const list: List<Row, Schemas['MappingSummary']> = {
  select: `c.id AS companyId, c.name AS companyName, c.number AS companyNumber, c.sort_name AS sortName,
    d.name AS debtorName, d.number AS debtorNumber, ${effectiveColumn('id', 'c', 'd')} AS integrationId,
    (SELECT package FROM integrations AS i WHERE i.tenant_id = c.tenant_id AND i.id = ${effectiveColumn('id', 'c', 'd')}) AS package,
    CASE WHEN m.company_id IS NULL THEN 'missing' ELSE 'present' END AS mapped,
    m.administration, m.administration_name AS administrationName, m.journal_code AS journalCode, m.automatic, m.version`,
  from: `FROM companies AS c JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id
    LEFT JOIN administration_mappings AS m ON m.tenant_id = c.tenant_id AND m.company_id = c.id`,
  order: ['c.sort_name', 'c.id'],
  key: (row) => [row.sortName, row.companyId],
  toItem: ({ sortName: _, automatic, ...row }) => ({
    ...row,
    packageName: row.package === null ? null : packageName(row.package),
    automatic: automatic === 1,
  }),
};

/** Companies with or without an administration of their own: templates are never booked. */
export const listMappings: Handler<'listMappings'> = async ({ query, actor }, { database }) => {
  const { q = '', integrationId, mapped } = query;
  const filter = and(
    scopeOf(actor).companies('c'),
    { sql: "c.kind <> 'template'", bindings: [] },
    wordCondition(q, 'c.search_text'),
    mapped && { sql: `m.company_id IS ${mapped === 'missing' ? '' : 'NOT '}NULL`, bindings: [] },
    integrationId === undefined ? undefined : bookedThrough(integrationId),
  );
  return { body: await readPage(database, list, filter, query) };
};

const bookedThrough = (integrationId: string): Condition => ({
  sql: `${effectiveColumn('id', 'c', 'd')} = ?`,
  bindings: [integrationId],
});
