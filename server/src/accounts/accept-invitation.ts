import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { forget } from '../sessions/attempts.js';
import { Tenant } from '../tenants/tenant.js';
import { tenantView } from '../tenants/view.js';
import { labelOf } from './describe-login.js';
import { Invitation } from './invitation.js';
import { invitationOf } from './invitation-link.js';
import { Login } from './login.js';
import { passwordErrors, setPassword } from './new-password.js';
import { Person } from './person.js';

/** Changes nothing: mail scanners open links too. */
export const previewInvitation: Handler<'previewInvitation'> = async ({ body: { token }, language }, app) => {
  const { read } = app.database;
  const { tenantId, personId, loginId, expiresAt } = await invitationOf(app, read, token);
  const [tenant, person, login] = await Promise.all([
    Tenant.query(read).findById(tenantId).throwIfNotFound(),
    Person.query(read).findById([tenantId, personId]).throwIfNotFound(),
    Login.query(read).findById([tenantId, loginId]).throwIfNotFound(),
  ]);
  const { email, name } = person;
  const label = await labelOf(read, tenant, login, language);
  const needsPassword = person.passwordHash === null;
  return { body: { tenant: tenantView(tenant), email, name, role: login.role, label, needsPassword, expiresAt } };
};

export const acceptInvitation: Handler<'acceptInvitation'> = async ({ body: { token, password } }, app) => {
  const hash = password === undefined ? undefined : await firstHash(app, token, password);
  await app.database.transaction(async (trx) => {
    const invitation = await invitationOf(app, trx, token);
    const { tenantId, personId } = invitation;
    const person = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
    // Whoever has a password keeps it: an invitation is no way to another.
    if (person.passwordHash !== null && hash !== undefined) throw rejected(fieldError(operation, pointer, 'notAllowed'));
    if (person.passwordHash === null && hash === undefined) throw rejected(fieldError(operation, pointer, 'required'));
    await accept(app, trx, invitation);
    if (hash === undefined) return;
    await setPassword(app, trx, person, hash);
    await forget(trx, { tenantId, account: person.email });
  });
};

const operation = 'acceptInvitation';
const pointer = '/password';

/** Outside the transaction: it takes a while. */
async function firstHash(app: App, token: string, password: string): Promise<string> {
  const { tenantId, personId } = await invitationOf(app, app.database.read, token);
  const person = await Person.query(app.database.read).findById([tenantId, personId]).throwIfNotFound();
  const errors = person.passwordHash === null ? await passwordErrors(app, person, password, { operation, pointer }) : [];
  if (errors.length > 0) throw rejected(...errors);
  return app.passwords.hash(password);
}

/** One statement, so that a link works once however many calls come together. */
async function accept({ now }: App, trx: Knex.Transaction, { tenantId, id, loginId }: Invitation): Promise<void> {
  const acceptedAt = now().toISOString();
  const accepted = await Invitation.query(trx)
    .patch({ acceptedAt })
    .where({ tenantId, id })
    .whereNull('acceptedAt')
    .whereNull('revokedAt');
  if (accepted !== 1) throw new Problem('link-used');
  await Login.query(trx).patch({ acceptedAt }).where({ tenantId, id: loginId });
}
