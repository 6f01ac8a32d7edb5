import type { App } from '@loonpoort/server';
import { Person } from '@loonpoort/server/accounts/person.js';
import { Client, ClientGrant } from '@loonpoort/server/clients/client.js';
import { issueSecret } from '@loonpoort/server/clients/client-secrets.js';
import { Factor } from '@loonpoort/server/factors/factor.js';
import { createRunJournal } from '@loonpoort/server/journals/create-run-journal.js';
import { Authorization } from '@loonpoort/server/oauth/authorization.js';
import { LegalHold } from '@loonpoort/server/retention/legal-hold.js';
import { ProviderLink, SignInProvider } from '@loonpoort/server/providers/sign-in-provider.js';
import { startReview } from '@loonpoort/server/reviews/start-review.js';
import { v7 as uuid } from 'uuid';

const everySeventh = async (app: App) => {
  const companies = await app.database.rows<{ tenant_id: string; id: string }>(
    'SELECT tenant_id, id FROM companies ORDER BY tenant_id, debtor_id, number',
  );
  return companies.filter((_, index) => index % 7 === 0);
};

/** Makes every other one of the companies confidential that `addJournals` gives a run. */
export async function addConfidential(app: App): Promise<void> {
  const chosen = (await everySeventh(app)).filter((_, index) => index % 2 === 0);
  await app.database.transaction(async (trx) => {
    for (const { tenant_id: tenantId, id } of chosen)
      await trx('companies').update({ confidential: 1 }).where({ tenantId, id });
  });
}

/** Gives a passkey to two persons of each tenant, whom no test signs in. */
export async function addFactors(app: App, signedIn: readonly string[]): Promise<void> {
  const persons = await app.database.rows<{ tenant_id: string; id: string; email: string }>(
    'SELECT tenant_id, id, email FROM persons ORDER BY tenant_id, id',
  );
  const others = persons.filter(({ email }) => !signedIn.includes(email));
  const chosen = others.filter(
    ({ tenant_id }, index) => others.findIndex((each) => each.tenant_id === tenant_id) >= index - 1,
  );
  await app.database.transaction(async (trx) => {
    for (const { tenant_id: tenantId, id: personId } of chosen) {
      const id = uuid();
      await Factor.query(trx).insert({ tenantId, id, personId, type: 'passkey', name: 'Laptop', credentialId: id });
    }
  });
}

/** Adds a run with its journal and a refused delivery to every seventh company. */
export async function addJournals(app: App): Promise<void> {
  const now = app.now();
  for (const { tenant_id: tenantId, id: companyId } of await everySeventh(app)) {
    await app.database.transaction(async (trx) => {
      const times = { createdAt: now.toISOString(), updatedAt: now.toISOString() };
      const run = {
        tenantId,
        id: uuid(),
        companyId,
        year: 2001,
        periodFrom: 1,
        periodTo: 1,
        newestFirst: -20010131,
        number: 1,
        type: 'regular',
        state: 'open',
        ...times,
      };
      await trx('runs').insert(run);
      await trx('runEmployees').insert({
        tenantId,
        runId: run.id,
        number: 1,
        name: 'Anna',
        costShares: '[]',
        searchText: 'anna',
      });
      for (const wageCode of [1000, 9900])
        await trx('runLines').insert({ tenantId, runId: run.id, employee: 1, wageCode, amount: 100 });
      const { journalId } = await createRunJournal(trx, tenantId, { runId: run.id, by: null, now });
      const delivery = {
        tenantId,
        id: uuid(),
        journalId,
        companyId,
        integrationId: uuid(),
        package: 'twinfield',
        administration: '1',
        reference: 'LP00000001',
        state: 'refused',
        ...times,
      };
      await trx('deliveries').insert(delivery);
    });
  }
}

/** Starts a review of who has access in every tenant. */
export async function addReviews(app: App): Promise<void> {
  const tenants = await app.database.rows<{ id: string }>('SELECT id FROM tenants');
  for (const { id } of tenants) await app.database.transaction((trx) => startReview(app, trx, id, null));
}

/** Holds all of every tenant. */
export async function addHolds(app: App): Promise<void> {
  const tenants = await app.database.rows<{ id: string }>('SELECT id FROM tenants');
  const setAt = app.now().toISOString();
  const hold = { kind: 'tenant' as const, subjectId: null, reason: 'Onderzoek', setAt, setBy: 'Beheer' };
  for (const { id: tenantId } of tenants)
    await app.database.transaction((trx) => LegalHold.query(trx).insert({ tenantId, ...hold }));
}

/** Gives each tenant and its first firm a provider, with two persons who have signed in with the tenant's. */
export async function addProviders(app: App): Promise<void> {
  const now = app.now().getTime();
  const tenants = await app.database.rows<{ tenantId: string; firmId: string }>(
    'SELECT tenant_id AS "tenantId", min(id) AS "firmId" FROM firms GROUP BY tenant_id',
  );
  const provider = { issuer: 'https://aanbieder.example', clientId: 'loonpoort', clientSecret: 'v0' };
  await app.database.transaction(async (trx) => {
    for (const { tenantId, firmId } of tenants) {
      const own = { ...provider, tenantId, firmId: null, name: 'Aanbieder', domains: ['aanbieder.example'] };
      const { id: providerId } = await SignInProvider.query(trx).insertAndFetch(own);
      const another = { firmId, name: 'Kantoor', domains: ['kantoor.example'] };
      await SignInProvider.query(trx).insert({ ...own, ...another });
      for (const [index, { id: personId }] of (await Person.query(trx).where({ tenantId }).limit(2)).entries()) {
        const at = new Date(now - index * 60_000).toISOString();
        const subject = `nummer ${index}`;
        await ProviderLink.query(trx).insert({ tenantId, providerId, personId, subject, linkedAt: at, lastUsedAt: at });
      }
    }
  });
}

/** Lets an accountant with a grant by tags manage the firm, where others see more and less. */
export async function addFirmManager({ database }: App): Promise<void> {
  await database.transaction((trx) =>
    trx('logins').where({ role: 'accountant', grantKind: 'tags' }).update({ managesFirm: 1 }),
  );
}

/**
 * Adds software with each kind of grant in the first tenant, and with all of another, each with a webhook and a message.
 *
 * @returns the secrets by client
 */
export async function addSoftware(app: App): Promise<Map<string, string>> {
  const read = (table: string) =>
    app.database.rows<Record<string, string>>(`SELECT * FROM ${table} ORDER BY tenant_id, id`);
  const tenants = await app.database.rows<Record<string, string>>('SELECT * FROM tenants ORDER BY id');
  const here = tenants.find(({ slug }) => slug === 'oamkb')!.id!;
  const first = async (table: string, count: number) =>
    (await read(table))
      .filter(({ tenant_id }) => tenant_id === here)
      .slice(0, count)
      .map(({ id }) => id!);
  const companies = await read('companies');
  const scopes = [
    'companies:read',
    'runs:read',
    'runs:write',
    'journals:read',
    'journals:send',
    'journals:acknowledge',
    'webhooks',
  ] as const;
  const kinds = [
    ['all', []],
    ['tags', await first('tags', 1)],
    ['debtors', await first('debtors', 3)],
    ['companies', await first('companies', 5)],
  ] as const;
  const wanted = [
    ...kinds.map(([kind, ids]) => [here, kind, ids] as const),
    [tenants.find(({ id }) => id !== here)!.id!, 'all', []] as const,
  ];
  const secrets = new Map<string, string>();
  await app.database.transaction(async (trx) => {
    for (const [tenantId, grantKind, ids] of wanted) {
      const name = `Software ${grantKind}`;
      const client = await Client.query(trx).insert({
        tenantId,
        name,
        ...Client.searchColumns(name),
        scopes: [...scopes],
        grantKind,
      });
      for (const targetId of ids) await ClientGrant.query(trx).insert({ tenantId, clientId: client.id, targetId });
      secrets.set(client.id, await issueSecret(app, trx, client));
      const webhookId = uuid();
      const times = { createdAt: app.now().toISOString() };
      await trx('webhooks').insert({
        tenantId,
        id: webhookId,
        clientId: client.id,
        url: 'https://example.nl',
        types: '["journal.ready"]',
        state: 'off',
        secret: 'v0',
        ...times,
      });
      const { id: companyId } = companies.find(({ tenant_id }) => tenant_id === tenantId)!;
      const payload = JSON.stringify({
        type: 'run.locked',
        timestamp: times.createdAt,
        data: { companyId, runId: companyId },
      });
      await trx('webhookMessages').insert({
        tenantId,
        id: uuid(),
        webhookId,
        companyId,
        type: 'run.locked',
        payload,
        ...times,
      });
    }
  });
  return secrets;
}

/** Lets two pieces of software of a tenant act for every login. */
export async function addAuthorizations(app: App): Promise<void> {
  const logins = await app.database.rows<Record<'tenantId' | 'loginId' | 'clientId', string>>(
    `SELECT l.tenant_id AS "tenantId", l.id AS "loginId", c.id AS "clientId"
     FROM logins AS l JOIN clients AS c ON c.tenant_id = l.tenant_id
       AND c.id IN (SELECT id FROM clients WHERE tenant_id = l.tenant_id ORDER BY id LIMIT 2)`,
  );
  const expiresAt = new Date(app.now().getTime() + 3_600_000).toISOString();
  const values = { sessionId: '', scopes: [], offline: true, onlyChosen: false, expiresAt };
  await app.database.transaction(async (trx) => {
    for (const login of logins) await Authorization.query(trx).insert({ ...login, ...values });
  });
}
