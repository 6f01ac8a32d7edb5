import { LRUCache } from 'lru-cache';
import type { App } from '../../app.js';
import { Problem } from '../../contract/problem.js';
import { packageOf } from '../catalogue.js';
import type { Integration } from '../integration.js';
import { connectorOf } from '../packages/connectors.js';
import { type Choice, type ChoiceKind, NotNow, SignInFailed } from '../packages/connector.js';
import { connectionOf } from './connection.js';

/** Milliseconds that a package's answer is kept: long enough for one form, short enough for what is added there. */
const kept = 3 * 60_000;
const caches = new WeakMap<App, LRUCache<string, Choice[]>>();

/**
 * What the package of an integration offers, asked of the package itself.
 *
 * @param administration the one in the settings where it is left out
 * @throws Problem `package-not-connected`, `package-unreachable`
 */
export async function choicesOf(
  app: App,
  integration: Integration,
  kind: ChoiceKind,
  administration = '',
): Promise<Choice[]> {
  const connector = connectorOf(integration.package);
  const name = packageOf(integration.package)?.name ?? integration.package;
  if (!connector) throw new Problem('package-not-connected', { values: { package: name } });
  let cache = caches.get(app);
  if (!cache) caches.set(app, (cache = new LRUCache({ max: 500, ttl: kept })));
  const key = [integration.id, integration.version, kind, administration].join(' ');
  const cached = cache.get(key);
  if (cached) return cached;
  try {
    const signal = AbortSignal.timeout(connector.timeout);
    const choices = await connector.list(kind, await connectionOf(app, integration, administration, signal));
    cache.set(key, choices);
    return choices;
  } catch (cause) {
    if (cause instanceof SignInFailed) throw new Problem('package-not-connected', { values: { package: name }, cause });
    if (cause instanceof Problem) throw cause;
    const seconds = cause instanceof NotNow && cause.wait ? Math.ceil(cause.wait / 1000) : 30;
    const headers = { 'retry-after': String(seconds) };
    throw new Problem('package-unreachable', { values: { package: name }, headers, cause });
  }
}

/** Forgets what a package offered, once it is connected anew. */
export function forgetChoices(app: App): void {
  caches.get(app)?.clear();
}
