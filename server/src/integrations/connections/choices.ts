import { LRUCache } from 'lru-cache';
import type { App } from '../../app.js';
import { Problem } from '../../contract/problem.js';
import { packageOf } from '../catalogue.js';
import type { Integration } from '../integration.js';
import { connectorOf } from '../registry.js';
import {
  type Choice,
  type ChoiceKind,
  type Connector,
  AccessDeniedError,
  RetryableError,
  SignInError,
} from '../connectors/connector.js';
import { administrationOf, createConnection } from './connection.js';
import { findConnection } from './oauth-connection.js';

/** Milliseconds that a package's answer is kept: long enough for one form, short enough for what is added there. */
const cacheMs = 3 * 60_000;
const caches = new WeakMap<App, LRUCache<string, object>>();

/**
 * Asks the package of an integration what it offers.
 *
 * @param administration where it is left out: the one in the settings, or else the first that the package lists
 * @throws Problem `package-not-connected`, `package-no-access`, `package-unreachable`
 */
export async function fetchChoices(
  app: App,
  integration: Integration,
  kind: ChoiceKind,
  administration = '',
): Promise<Choice[]> {
  const chosen = kind === 'administrations' ? '' : administration || (await defaultAdministration(app, integration));
  return askCached(app, integration, `${kind} ${chosen}`, async (connector, signal) =>
    connector.listChoices(kind, await createConnection(app, integration, chosen, signal)),
  );
}

/** Journals and accounts are of an administration; those of a firm's clients are much alike. */
async function defaultAdministration(app: App, integration: Integration): Promise<string> {
  const set = administrationOf(integration);
  if (set !== '') return set;
  const [first] = await fetchChoices(app, integration, 'administrations');
  return first?.code ?? '';
}

/**
 * Fetches the ledger accounts of an administration, with their RGS codes where the package tells these.
 *
 * @throws as `fetchChoices` does
 */
export async function fetchChartOfAccounts(
  app: App,
  integration: Integration,
  administration: string,
): Promise<Choice[]> {
  const accounts = await fetchChoices(app, integration, 'accounts', administration);
  const codes = await askCached(
    app,
    integration,
    `rgs ${administration}`,
    async (connector, signal) =>
      connector.rgsCodes?.(await createConnection(app, integration, administration, signal)) ??
      new Map<string, string>(),
  ).catch((error: unknown) => {
    // Who may see accounts need not be allowed to see how they are classified.
    if (error instanceof Problem) return new Map<string, string>();
    throw error;
  });
  return accounts.map((account) => {
    const rgs = account.rgs ?? codes.get(account.code);
    return rgs === undefined ? account : { ...account, rgs };
  });
}

/** Asks the package, unless it gave the answer a moment ago. */
async function askCached<T extends object>(
  app: App,
  integration: Integration,
  question: string,
  ask: (connector: Connector, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { id, version, package: key } = integration;
  const connector = connectorOf(key);
  const values = { package: packageOf(key)?.name ?? key };
  if (!connector) throw new Problem('package-not-connected', { values });
  let cache = caches.get(app);
  if (!cache) caches.set(app, (cache = new LRUCache({ max: 500, ttl: cacheMs })));
  // Who connects anew may do so with other books, and in another process.
  const connectedAt = (await findConnection(app.database.read, integration))?.connectedAt;
  const cacheKey = [id, version, connectedAt, question].join(' ');
  const cached = cache.get(cacheKey) as T | undefined;
  if (cached) return cached;
  try {
    const answer = await ask(connector, AbortSignal.timeout(connector.timeoutMs));
    cache.set(cacheKey, answer);
    return answer;
  } catch (cause) {
    if (cause instanceof SignInError) throw new Problem('package-not-connected', { values, cause });
    if (cause instanceof AccessDeniedError) throw new Problem('package-no-access', { values, cause });
    if (cause instanceof Problem) throw cause;
    const seconds = cause instanceof RetryableError && cause.waitMs ? Math.ceil(cause.waitMs / 1000) : 30;
    throw new Problem('package-unreachable', { values, headers: { 'retry-after': String(seconds) }, cause });
  }
}
