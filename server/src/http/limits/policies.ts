import type { Route } from '../../contract/route.js';

/** Whose calls are counted together. `account` is a person or an operator, `client` is software. */
export const parties = ['account', 'client', 'address', 'tenant'] as const;
export type Party = (typeof parties)[number];

/**
 * All calls count as `api`; an operation may count as something else besides: see `x-limit`. `oauth` counts what software asks
 * of the authorization server.
 */
export type LimitName = 'api' | 'oauth' | NonNullable<Route['limit']>;

export interface Policy {
  /** Counting begins anew so many seconds after the first call. */
  windowSeconds: number;
  /** The calls that each party may make in that time. A party that is left out is not counted. */
  quotas: Partial<Record<Party, number>>;
}

/**
 * How often who may call what. An office of fifty behind one address signs in within five minutes; a page of the portal
 * takes some ten calls. Of the sign-ins of an address one program at `/oauth` can use a half. Guessing of passwords is slowed down per account besides, long before these numbers: see
 * `sessions/`.
 */
export const policies: Record<LimitName, Policy> = {
  api: { windowSeconds: 60, quotas: { account: 1200, client: 1200, address: 6000, tenant: 24_000 } },
  signIn: { windowSeconds: 300, quotas: { address: 300 } },
  oauth: { windowSeconds: 300, quotas: { client: 150 } },
  passwordReset: { windowSeconds: 3600, quotas: { address: 60 } },
  invitation: { windowSeconds: 3600, quotas: { account: 300, tenant: 3000 } },
  export: { windowSeconds: 3600, quotas: { account: 60, tenant: 300 } },
};

/** How much more, or less, an installation allows than `policies` say; 1 where it says nothing. */
export type LimitFactors = Partial<Record<LimitName, number>>;
