import type { Handler, Schemas, SortColumn } from '../../contract/handler.js';
import { and } from '../../database/conditions.js';
import { type Condition, wordCondition } from '../../database/index.js';
import { type List, readPage } from '../../http/read-page.js';
import { byCode, byPlace, byText, byValue, orEmpty } from '../../http/sort-keys.js';
import { scopeOf } from '../../scope/scope.js';
import { packageKeys, packageName } from '../catalogue.js';
import { effectiveColumn } from '../effective-column.js';

type Row = Omit<Schemas['MappingSummary'], 'packageName' | 'automatic'> & {
  automatic: number | null;
};

/** The package of the integration through which a company is booked; null where there is none. */
const packageKey = effectiveColumn('package', 'c', 'd');

const list: List<Row, Schemas['MappingSummary'], SortColumn<'listMappings'>> = {
  select: `c.id AS "companyId", c.name AS "companyName", c.number AS "companyNumber",
    d.name AS "debtorName", d.number AS "debtorNumber", ${effectiveColumn('id', 'c', 'd')} AS "integrationId",
    ${packageKey} AS package,
    CASE WHEN m.company_id IS NULL THEN 'missing' ELSE 'present' END AS mapped,
    m.administration, m.administration_name AS "administrationName", m.journal_code AS "journalCode", m.automatic, m.version`,
  from: `FROM companies AS c JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id
    LEFT JOIN administration_mappings AS m ON m.tenant_id = c.tenant_id AND m.company_id = c.id`,
  order: ['c.sort_name', 'c.id'],
  sorts: {
    companyName: byValue('c.sort_name'),
    companyNumber: byValue('c.number'),
    debtorName: byText('d.name'),
    packageName: orEmpty(packageKey, (sql) => byPlace(sql, packageKeys)),
    administrationName: orEmpty('m.administration_name', byText),
    journalCode: orEmpty('m.journal_code', byCode),
  },
  toItem: ({ automatic, ...row }) => ({
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
