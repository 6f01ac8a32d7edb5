import { findCompany } from '../companies/find-company.js';
import type { Actor, Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, type Condition, type Database, normalise, oneOf, wordCondition } from '../database/index.js';
import { packages } from '../generated/packages.js';
import { type List, readPage } from '../http/read-page.js';
import { byLabel, byPlace, byText } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { Firm } from '../tenants/firm.js';
import { Tenant } from '../tenants/tenant.js';
import { packageKeys, packageName } from './catalogue.js';
import { effectiveColumn } from './effective-column.js';
import { ownerName, problemText } from './to-integration.js';
import { canEdit, visibleIntegrations } from './access.js';

type Row = Omit<Schemas['IntegrationSummary'], 'enabled' | 'packageName' | 'applies' | 'editable'> & {
  enabled: number;
};

const rank = "CASE i.level WHEN 'company' THEN 0 WHEN 'firm' THEN 1 ELSE 2 END";

/** The nearest level comes first. */
const list: Omit<List<Row, Schemas['IntegrationSummary'], SortColumn<'listIntegrations'>>, 'toItem'> = {
  select: `i.id, i.level, i.owner_id AS "ownerId", ${ownerName} AS "ownerName", i.package, i.enabled, i.state, i.problem`,
  from: 'FROM integrations AS i',
  order: [rank, ownerName, 'i.package', 'i.id'],
  sorts: {
    packageName: byPlace('i.package', packageKeys),
    level: byLabel('i.level', labels.IntegrationLevel),
    ownerName: byText(ownerName),
    state: byLabel('i.state', labels.IntegrationState),
  },
};

export const listIntegrations: Handler<'listIntegrations'> = async ({ query, actor, language }, app) => {
  const { q = '', companyId, state } = query;
  const applying = companyId === undefined ? undefined : await candidatesFor(app.database, actor, companyId);
  const filter = and(
    visibleIntegrations(actor, 'i'),
    oneOf('i.owner_id', applying?.owners),
    oneOf('i.state', state && [state]),
    await matchingWords(app.database, actor, q),
  );
  const item = (row: Row): Schemas['IntegrationSummary'] => ({
    id: row.id,
    level: row.level,
    ownerId: row.ownerId,
    ownerName: row.ownerName,
    package: row.package,
    packageName: packageName(row.package),
    enabled: row.enabled === 1,
    state: row.state,
    problem: problemText(row, language),
    applies: applying ? row.id === applying.id : null,
    editable: canEdit(actor, row.level),
  });
  return { body: await readPage(app.database, { ...list, toItem: item }, filter, query) };
};

/** Returns whose integrations can apply to a company, and which one does. */
async function candidatesFor(database: Database, actor: Actor, companyId: string) {
  const { firmId } = await findCompany(database.read, actor, companyId);
  const [row] = await database.rows<{ id: string | null }>(
    `SELECT ${effectiveColumn('id', 'c', 'd')} AS id
     FROM companies AS c JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id
     WHERE c.tenant_id = ? AND c.id = ?`,
    [actor.tenantId, companyId],
  );
  return { id: row?.id, owners: [companyId, actor.tenantId, ...(firmId === null ? [] : [firmId])] };
}

/** Returns a condition for integrations of which the package or the owner has every word. */
async function matchingWords(database: Database, { tenantId }: Actor, q: string): Promise<Condition | undefined> {
  const words = [...new Set(normalise(q).split(' '))].filter(Boolean);
  if (words.length === 0) return undefined;
  const firms = await Firm.query(database.read).select('id', 'name').where({ tenantId });
  const tenants = await Tenant.query(database.read).select('id', 'name').where({ id: tenantId });
  const has = (word: string) => (each: { name: string }) => normalise(each.name).includes(word);
  return and(
    ...words.map((word): Condition => {
      const keys = oneOf(
        'i.package',
        packages.filter(has(word)).map(({ key }) => key),
      );
      const owners = oneOf(
        'i.owner_id',
        [...firms, ...tenants].filter(has(word)).map(({ id }) => id),
      );
      const { sql, bindings } = wordCondition(word, 'search_text');
      const company = {
        sql: `EXISTS (SELECT 1 FROM companies WHERE tenant_id = i.tenant_id AND id = i.owner_id AND ${sql})`,
        bindings,
      };
      const any = [keys, owners, company].filter((each) => each !== undefined);
      return { sql: any.map(({ sql }) => sql).join(' OR '), bindings: any.flatMap(({ bindings }) => bindings) };
    }),
  );
}
