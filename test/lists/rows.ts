import type { App } from '@loonpoort/server';
import { v7 as uuid } from 'uuid';

/** Books every third company in an administration: codes of different lengths, names with and without capitals. */
export async function addMappings({ database, now }: App): Promise<void> {
  const companies = await database.rows<{ tenantId: string; id: string; integrationId: string }>(
    `SELECT c.tenant_id AS "tenantId", c.id, (SELECT id FROM integrations AS i WHERE i.tenant_id = c.tenant_id LIMIT 1)
      AS "integrationId" FROM companies AS c WHERE c.kind = 'client' ORDER BY c.id`,
  );
  const chosen = companies.filter(({ integrationId }, index) => integrationId && index % 3 === 0);
  await database.transaction(async (trx) => {
    for (const [index, { tenantId, id: companyId, integrationId }] of chosen.entries()) {
      await trx('administrationMappings').insert({
        tenantId,
        companyId,
        integrationId,
        administration: uuid(),
        administrationName: `${index % 2 ? 'zaak' : 'Bedrijf'} ${index % 5}`,
        journalCode: ['9', '10', 'A2', null][index % 4],
        updatedAt: now().toISOString(),
      });
    }
  });
}

/** Adds messages of several types, states and companies to every webhook. */
export async function addMessages({ database, now }: App): Promise<void> {
  const webhooks = await database.rows<{ tenantId: string; id: string }>(
    'SELECT tenant_id AS "tenantId", id FROM webhooks',
  );
  const types = ['run.locked', 'journal.ready', 'run.locked'];
  await database.transaction(async (trx) => {
    for (const { tenantId, id: webhookId } of webhooks) {
      const companies = await trx('companies').where({ tenantId }).orderBy('id').limit(4);
      for (const [index, companyId] of [null, ...companies.map(({ id }) => id as string)].entries()) {
        await trx('webhookMessages').insert({
          tenantId,
          id: uuid(),
          webhookId,
          companyId,
          type: types[index % 3],
          state: index % 2 ? 'delivered' : 'waiting',
          payload: JSON.stringify({
            type: 'run.locked',
            timestamp: now().toISOString(),
            data: { companyId: webhookId, runId: webhookId },
          }),
          createdAt: new Date(now().getTime() - index * 60_000).toISOString(),
        });
      }
    }
  });
}

/** Lets every return declare another amount than was paid, of all employees. */
export async function changeReturns({ database }: App): Promise<void> {
  await database.transaction((trx) => trx('wageTaxReturnWages').increment('amount', 1));
}

/** Returns where lists within something are read: places that have several rows, by the name of the parameter. */
export async function placesOf({ database }: App): Promise<Record<string, string>> {
  const [tenant] = await database.rows<{ id: string }>("SELECT id FROM tenants WHERE slug = 'oamkb'");
  const one = async (sql: string): Promise<Record<string, string>> => {
    const [row] = await database.rows<Record<string, string | number>>(sql, [tenant!.id]);
    if (!row) throw new Error(`No rows: ${sql}`);
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
  };
  const scheme = await one(
    `SELECT scheme_id AS "schemeId" FROM ledger_lines WHERE tenant_id = ? GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
  );
  const journal = await one(
    `SELECT l.journal_id AS "journalId", j.run_id AS "runId" FROM journal_lines AS l
     JOIN journals AS j ON j.tenant_id = l.tenant_id AND j.id = l.journal_id
     WHERE l.tenant_id = ? AND j.year > 2001 GROUP BY 1, 2, j.number ORDER BY count(*) DESC, j.number LIMIT 1`,
  );
  const period = await one(
    `SELECT company_id AS "companyId", year, period FROM wage_tax_returns WHERE tenant_id = ? LIMIT 1`,
  );
  const webhook = await one('SELECT id AS "webhookId" FROM webhooks WHERE tenant_id = ? LIMIT 1');
  const tag = await one(
    `SELECT target_id AS "tagId" FROM login_grants WHERE tenant_id = ? AND target_id IN (SELECT id FROM tags)
     GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
  );
  const review = await one('SELECT id AS "reviewId" FROM access_reviews WHERE tenant_id = ?');
  const provider = await one('SELECT provider_id AS "providerId" FROM provider_links WHERE tenant_id = ? LIMIT 1');
  return { ...scheme, ...review, ...provider, ...journal, ...period, ...webhook, ...tag, line: '1' };
}
