import { LRUCache } from 'lru-cache';
import type { App } from '../../app.js';
import { Problem } from '../../contract/problem.js';
import { packageOf } from '../catalogue.js';
import type { Integration } from '../integration.js';
import { connectorOf } from '../packages/connectors.js';
import { type Choice, type ChoiceKind, type Connector, NoAccess, NotNow, SignInFailed } from '../packages/connector.js';
import { administrationOf, connectionOf } from './connection.js';

/** Milliseconds that a package's answer is kept: long enough for one form, short enough for what is added there. */
const kept = 3 * 60_000;
const caches = new WeakMap<App, LRUCache<string, object>>();

/**
 * What the package of an integration offers, asked of the package itself.
 *
 * @param administration where it is left out: the one in the settings, or else the first that the package lists
 * @throws Problem `package-not-connected`, `package-no-access`, `package-unreachable`
 */
export async function choicesOf(
  app: App,
  integration: Integration,
  kind: ChoiceKind,
  administration = '',
): Promise<Choice[]> {
  const chosen = kind === 'administrations' ? '' : administration || (await usual(app, integration));
  return asked(app, integration, `${kind} ${chosen}`, async (connector, signal) =>
    connector.list(kind, await connectionOf(app, integration, chosen, signal)));
}

/** Journals and accounts are of an administration; those of a firm's clients are much alike. */
async function usual(app: App, integration: Integration): Promise<string> {
  const set = administrationOf(integration);
  if (set !== '') return set;
  const [first] = await choicesOf(app, integration, 'administrations');
  return first?.code ?? '';
}

/**
 * The ledger accounts of an administration, with their RGS codes where the package tells these.
 *
 * @throws as `choicesOf` does
 */
export async function chartOf(app: App, integration: Integration, administration: string): Promise<Choice[]> {
  const accounts = await choicesOf(app, integration, 'accounts', administration);
  const codes = await asked(app, integration, `rgs ${administration}`, async (connector, signal) =>
    connector.rgsCodes?.(await connectionOf(app, integration, administration, signal)) ?? new Map<string, string>(),
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
async function asked<T extends object>(
  app: App,
  { id, version, package: key }: Integration,
  question: string,
  ask: (connector: Connector, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const connector = connectorOf(key);
  const values = { package: packageOf(key)?.name ?? key };
  if (!connector) throw new Problem('package-not-connected', { values });
  let cache = caches.get(app);
  if (!cache) caches.set(app, (cache = new LRUCache({ max: 500, ttl: kept })));
  const cacheKey = [id, version, question].join(' ');
  const cached = cache.get(cacheKey) as T | undefined;
  if (cached) return cached;
  try {
    const answer = await ask(connector, AbortSignal.timeout(connector.timeout));
    cache.set(cacheKey, answer);
    return answer;
  } catch (cause) {
    if (cause instanceof SignInFailed) throw new Problem('package-not-connected', { values, cause });
    if (cause instanceof NoAccess) throw new Problem('package-no-access', { values, cause });
    if (cause instanceof Problem) throw cause;
    const seconds = cause instanceof NotNow && cause.wait ? Math.ceil(cause.wait / 1000) : 30;
    throw new Problem('package-unreachable', { values, headers: { 'retry-after': String(seconds) }, cause });
  }
}

/** Forgets what packages offered, once one is connected or no longer is. */
export function forgetChoices(app: App): void {
  caches.get(app)?.clear();
}
