import { loginView } from '../accounts/describe-login.js';
import type { Person } from '../accounts/person.js';
import { usableLogins } from '../accounts/usable-logins.js';
import { personView } from '../accounts/view.js';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import type { Tenant } from '../tenants/tenant.js';
import { tenantView } from '../tenants/view.js';
import { issueAccessToken } from './access-token.js';
import type { Session } from './session.js';

export interface Signed {
  tenant: Tenant;
  person: Person;
  session: Pick<Session, 'id' | 'loginId'>;
}

/** Who is signed in, with which login and which others there are. */
export async function sessionInfo(
  app: App,
  { tenant, person, session }: Signed,
  language: Language,
): Promise<Schemas['SessionInfo']> {
  const usable = await usableLogins(app.database.read, { tenantId: tenant.id, personId: person.id });
  const logins = await Promise.all(usable.map((login) => loginView(app.database.read, tenant, login, language)));
  const login = logins.find(({ id }) => id === session.loginId) ?? null;
  return { tenant: tenantView(tenant), person: personView(person), login, logins };
}

/** The same with a fresh access token. */
export async function sessionView(app: App, signed: Signed, language: Language): Promise<Schemas['Session']> {
  const info = await sessionInfo(app, signed, language);
  const { id, tenantId } = signed.person;
  const subject = { tenantId, personId: id, id: signed.session.id };
  return { ...issueAccessToken(app, subject, info.login ?? undefined), ...info };
}
