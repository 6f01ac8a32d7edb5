import type { Acting } from '../acting.js';
import { Person } from '../accounts/person.js';
import { ServiceKey, type App } from '../app.js';
import { Client } from '../clients/client.js';
import type { Call } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { TokenError } from '../contract/token-error.js';
import type { CallObserver } from '../http/routes.js';
import { SignInProvider } from '../providers/sign-in-provider.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { appendEntries } from './chain.js';
import { describeEntries } from './describe-entries.js';
import { sha256 } from './entry.js';
import { toDraft } from './event.js';
import { type Sighting, type Sightings } from './sightings.js';

/** What was seen and refused, on its way into the record. */
export const sightings = new ServiceKey<Sightings>('sightings');

/** Has calls recorded that change nothing that tells of them: what was read, sent or refused, and who did not get in. */
export function observeCalls(app: App): CallObserver {
  const seen = app.services.get(sightings);
  return {
    async answered(acting, { isRead }) {
      const { event, tenantId } = acting;
      if (!event || tenantId === undefined) return;
      delete acting.event;
      if (isRead) return seen.add({ tenantId, acting, event });
      await app.database.transaction(async (trx) => {
        const draft = await toDraft(trx, tenantId, event);
        const entries = await describeEntries(trx, acting, [draft]);
        await appendEntries(trx, tenantId, entries, app.now().toISOString());
      });
    },
    failed(acting, error, call) {
      delete acting.event;
      if (call?.operation === 'createSession')
        return seen.addLater(failedSignIn(app, acting, error, call as Call<'createSession'>));
      if (call?.operation === 'createToken')
        return seen.addLater(failedToken(app, acting, error, call as Call<'createToken'>));
      if (call?.operation === 'completeProviderSignIn')
        return seen.addLater(failedProviderSignIn(app, acting, error, call as Call<'completeProviderSignIn'>));
      const { tenantId, operation } = acting;
      if (tenantId === undefined || operation === undefined || ![403, 429].includes(statusOf(error))) return;
      seen.add({ tenantId, acting, event: { action: 'refused', subject: 'operation', id: operation } });
    },
  };
}

const statusOf = (error: unknown): number => (error instanceof Problem ? error.status : 0);

/** Says whose password was tried. An address of nobody is kept as a hash: people type passwords there by mistake. */
async function failedSignIn(
  app: App,
  acting: Acting,
  error: unknown,
  { body, origin }: Call<'createSession'>,
): Promise<Sighting | undefined> {
  if (![401, 403, 429].includes(statusOf(error))) return undefined;
  const { id: tenantId } = await resolveTenant(app, body.tenant, origin.host);
  const email = body.email.toLowerCase();
  const person = await Person.query(app.database.read).findOne({ tenantId, email });
  const who = person ? { id: person.id } : { name: `#${sha256(email).slice(0, 12)}` };
  return { tenantId, acting, event: { action: 'signInFailed', subject: 'person', ...who } };
}

/** Says with which provider somebody did not get in; who that was is not known, or not believed. */
async function failedProviderSignIn(
  app: App,
  acting: Acting,
  error: unknown,
  { body }: Call<'completeProviderSignIn'>,
): Promise<Sighting | undefined> {
  const provider = await SignInProvider.query(app.database.read).findOne({ id: body.providerId });
  if (!provider || !(error instanceof Problem)) return undefined;
  const { tenantId, id } = provider;
  return { tenantId, acting, event: { action: 'signInFailed', subject: 'signInProvider', id } };
}

async function failedToken(
  app: App,
  acting: Acting,
  error: unknown,
  { body, basic }: Call<'createToken'>,
): Promise<Sighting | undefined> {
  if (!(error instanceof TokenError) || error.code !== 'invalid_client') return undefined;
  const client = await Client.query(app.database.read).findOne({ id: basic?.user ?? body.client_id ?? '' });
  if (!client) return undefined;
  const { tenantId, id } = client;
  return { tenantId, acting, event: { action: 'signInFailed', subject: 'client', id } };
}
