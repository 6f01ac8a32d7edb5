import type { Request } from '@hapi/hapi';
import type { Pool } from 'pg';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { OperatorCaller, PersonCaller, Software } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import type { Route } from '../../contract/route.js';
import { networkOf } from './network-of.js';
import { createCounter } from './create-counter.js';
import { type LimitFactors, type LimitName, parties, type Party, policies } from './policies.js';

/** What is left of a quota once a call was counted. */
interface Count {
  name: string;
  quota: number;
  windowSeconds: number;
  left: number;
  resetSeconds: number;
}

declare module '@hapi/hapi' {
  interface RequestApplicationState {
    /** What is left of the quota of which the least is left. */
    count?: Count;
  }
}

interface Limiter {
  name: string;
  counter: RateLimiterAbstract;
}

/**
 * Counts calls: on PostgreSQL for all processes together, and with SQLite in the memory of this one. Passwords and codes
 * are counted in the database besides, in `accounts/throttling`.
 */
export class RateLimits {
  readonly #limiters = new Map<string, Limiter>();

  /** @param pool of the engine, where it has one */
  constructor(factors: LimitFactors = {}, pool?: Pool) {
    for (const [limit, { windowSeconds, quotas }] of Object.entries(policies))
      for (const [party, quota] of Object.entries(quotas)) {
        const points = Math.max(1, Math.round(quota * (factors[limit as LimitName] ?? 1)));
        const name = `${limit}-${party}`;
        this.#limiters.set(name, { name, counter: createCounter({ name, points, windowSeconds }, pool) });
      }
  }

  /**
   * Counts a call for the network that it comes from, before it is known who calls.
   *
   * @throws Problem `too-many-requests`
   */
  countAddress(request: Request, limit: Route['limit'], address: string): Promise<void> {
    return this.#count(request, limit, { address: networkOf(address) });
  }

  /**
   * Counts a call for who calls.
   *
   * @throws Problem `too-many-requests`
   */
  countCaller(
    request: Request,
    limit: Route['limit'],
    caller: PersonCaller | Software | undefined,
    operator: OperatorCaller | undefined,
  ): Promise<void> | undefined {
    if (operator) return this.#count(request, limit, { account: operator.operatorId });
    if (!caller) return undefined;
    const { tenantId: tenant } = caller;
    if ('personId' in caller) return this.#count(request, limit, { account: caller.personId, tenant });
    return this.#count(request, limit, { client: caller.login.id, tenant });
  }

  /**
   * Counts what software asks of the authorization server, where anyone can write its id: so by the network that it comes
   * from, or a stranger elsewhere would use up what is the software's own. A call that is refused is given back to the sign-ins
   * of the network, of which other software there has the rest; as a call of the API it goes on counting.
   *
   * @throws Problem `too-many-requests`
   */
  async countAuthorization(
    request: Request,
    { tenantId, clientId }: { tenantId: string; clientId: string },
    address: string,
  ): Promise<void> {
    const network = networkOf(address);
    const client = `${tenantId} ${clientId.slice(0, 60)} ${network}`;
    try {
      await consume(request, this.#limiters.get('oauth-client')!, client);
    } catch (refused) {
      await this.#limiters.get('signIn-address')!.counter.reward(network);
      throw refused;
    }
  }

  async #count(request: Request, limit: Route['limit'], keys: Partial<Record<Party, string>>): Promise<void> {
    for (const each of limit ? (['api', limit] as const) : (['api'] as const))
      for (const party of parties) {
        const limiter = this.#limiters.get(`${each}-${party}`);
        const key = keys[party];
        if (limiter && key !== undefined) await consume(request, limiter, key);
      }
  }
}

async function consume(request: Request, { name, counter }: Limiter, key: string): Promise<void> {
  const counted = await counter.consume(key).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  });
  const { points: quota, duration: windowSeconds } = counter;
  const resetSeconds = Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
  const count = { name, quota, windowSeconds, left: counted.remainingPoints, resetSeconds };
  const isRefused = counted.consumedPoints > quota;
  const { count: least } = request.app;
  if (isRefused || !least || count.left / quota < least.left / least.quota) request.app.count = count;
  if (!isRefused) return;
  throw new Problem('too-many-requests', {
    values: { seconds: resetSeconds },
    headers: { 'retry-after': String(resetSeconds) },
  });
}

/**
 * Returns the fields that tell a caller what is left, of the quota of which the least is
 * (https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-09, sections 3 and 4, of March 2025, which
 * is a draft and may change): `q` calls in `w` seconds, of which `r` are left for `t` seconds.
 */
export function limitHeaders({ app: { count } }: Request): Record<string, string> {
  if (!count) return {};
  const { name, quota, windowSeconds, left, resetSeconds } = count;
  return {
    'ratelimit-policy': `"${name}";q=${quota};w=${windowSeconds}`,
    ratelimit: `"${name}";r=${left};t=${resetSeconds}`,
  };
}
