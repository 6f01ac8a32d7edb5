import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import type { Person } from '../accounts/person.js';
import { addressGroup } from '../accounts/throttling/throttle-rules.js';
import type { App } from '../app.js';
import type { Call } from '../contract/handler.js';
import { rows } from '../database/index.js';
import { portalAddress } from '../tenants/portal-address.js';
import type { Tenant } from '../tenants/tenant.js';
import { describeUserAgent } from './describe-user-agent.js';
import type { Session } from './session.js';

/** So many of a person's latest sessions say which programs and pages of others are known. */
const lookedAt = 100;

/**
 * Tells a person of a sign-in from a browser that has none of their cookies, in case it was somebody else. The first
 * sign-in of all is no news. A page of another site, or a program, keeps no cookie: there the same kind of browser on the
 * same network counts as known as long as sessions are kept.
 */
export async function mailNewBrowser(
  app: App,
  trx: Knex.Transaction,
  { tenant, person }: { tenant: Tenant; person: Person },
  origin: Call['origin'],
): Promise<void> {
  const { settings, mailer, now } = app;
  const self = { tenantId: tenant.id, personId: person.id };
  if (!origin.own && (await wasHere(trx, self, origin))) return;
  if (!(await Login.query(trx).findOne(self).whereNotNull('lastUsedAt'))) return;
  const { email, name, language } = person;
  await mailer.send(trx, {
    tenantId: tenant.id,
    to: email,
    language,
    template: 'new-browser',
    data: {
      tenant: tenant.name,
      email,
      name,
      ...describeUserAgent(origin.userAgent),
      address: origin.address,
      signedInAt: now().toISOString(),
      link: portalAddress(settings, tenant, '/'),
    },
  });
}

async function wasHere(
  db: Knex,
  { tenantId, personId }: { tenantId: string; personId: string },
  { page = '', address, userAgent }: Call['origin'],
): Promise<boolean> {
  const sessions = await rows<Pick<Session, 'address' | 'userAgent'>>(db, latestSql, [
    tenantId,
    personId,
    page,
    lookedAt,
  ]);
  // Comparing what browsers say of themselves takes no time; reading it does.
  if (sessions.some((each) => each.address === address && each.userAgent === userAgent)) return true;
  const here = JSON.stringify([addressGroup(address), describeUserAgent(userAgent)]);
  return sessions.some(
    (each) => JSON.stringify([addressGroup(each.address), describeUserAgent(each.userAgent)]) === here,
  );
}

const latestSql = `SELECT DISTINCT address, user_agent AS "userAgent" FROM (
    SELECT address, user_agent FROM sessions
    WHERE tenant_id = ? AND person_id = ? AND page = ? ORDER BY created_at DESC LIMIT ?
  ) AS latest`;
