import type { Handler, Schemas } from '../../contract/handler.js';
import { and } from '../../database/conditions.js';
import { type Condition, wordCondition } from '../../database/index.js';
import { type List, readPage } from '../../http/read-page.js';
import { scopeOf } from '../../scope/scope.js';
import { packageOf } from '../catalogue.js';
import { effective } from '../effective.js';

type Row = Omit<Schemas['MappingSummary'], 'packageName' | 'automatic'> & { automatic: number | null; sortName: string };

const list: List<Row, Schemas['MappingSummary']> = {
  select: `c.id AS companyId, c.name AS companyName, c.number AS companyNumber, c.sort_name AS sortName,
    d.name AS debtorName, d.number AS debtorNumber, ${effective('id', 'c', 'd')} AS integrationId,
    (SELECT package FROM integrations AS i WHERE i.tenant_id = c.tenant_id AND i.id = ${effective('id', 'c', 'd')}) AS package,
    CASE WHEN m.company_id IS NULL THEN 'missing' ELSE 'present' END AS mapped,
    m.administration, m.administration_name AS administrationName, m.journal_code AS journalCode, m.automatic, m.version`,
  from: `FROM companies AS c JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id
    LEFT JOIN administration_mappings AS m ON m.tenant_id = c.tenant_id AND m.company_id = c.id`,
  order: ['c.sort_name', 'c.id'],
  key: (row) => [row.sortName, row.companyId],
  item: ({ sortName: _, automatic, ...row }) => ({
    ...row,
    packageName: row.package === null ? null : (packageOf(row.package)?.name ?? row.package),
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
  sql: `${effective('id', 'c', 'd')} = ?`,
  bindings: [integrationId],
});
