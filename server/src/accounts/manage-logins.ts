import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Answer, Handler, PersonActor, Schemas } from '../contract/handler.js';
import { Problem, rejected } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { StaleVersion } from '../database/index.js';
import { forgetSessions } from '../sessions/authenticate.js';
import { endSessions } from '../sessions/end-sessions.js';
import { Session } from '../sessions/session.js';
import { Tenant } from '../tenants/tenant.js';
import { type Grant, grantAfter, grantErrors, unknownTargets } from './grant-rules.js';
import { Invitation } from './invitation.js';
import { addGrants } from './invite.js';
import { loginDetails } from './login-detail.js';
import { Login, LoginGrant } from './login.js';
import { Person } from './person.js';

export const getLogin: Handler<'getLogin'> = ({ params, actor, language }, { database }) =>
  show(database.read, actor.tenantId, params.loginId, language);

export const updateLogin: Handler<'updateLogin'> = async ({ body, params, actor, version, language }, app) => {
  const { tenantId } = actor;
  await app.database.transaction(async (trx) => {
    const before = await another(trx, actor, params.loginId);
    const grant = grantAfter(before, body);
    if (grant) await assertGrant(trx, before, grant);
    const enabled = body.enabled ?? before.disabledAt === null;
    const login = await Login.updateAtVersion<Login>(trx, tenantId, before.id, version!, {
      ...(grant && { grantKind: grant.grantKind }),
      disabledAt: enabled ? null : (before.disabledAt ?? app.now().toISOString()),
    });
    if (grant) {
      await LoginGrant.query(trx).delete().where({ tenantId, loginId: login.id });
      await addGrants(trx, login, grant.grantIds);
    }
    if (!enabled) await stopLogin(app, trx, before);
  });
  forgetSessions(app);
  return show(app.database.read, tenantId, params.loginId, language);
};

export const removeLogin: Handler<'removeLogin'> = async ({ params, actor, version }, app) => {
  const { tenantId } = actor;
  await app.database.transaction(async (trx) => {
    const login = await another(trx, actor, params.loginId);
    const { id } = login;
    if (login.version !== version) throw new StaleVersion(Login.tableName, id, version!);
    await stopLogin(app, trx, login);
    await Session.query(trx).patch({ loginId: null }).where({ tenantId, loginId: id });
    await Invitation.query(trx).patch({ createdBy: null }).where({ tenantId, createdBy: id });
    await Invitation.query(trx).delete().where({ tenantId, loginId: id });
    await Login.query(trx).delete().where({ tenantId, id });
  });
  forgetSessions(app);
};

async function show(db: Knex, tenantId: string, id: string, language: Language): Promise<Answer<Schemas['LoginDetail']>> {
  const login = await Login.query(db).findById([tenantId, id]);
  if (!login) throw new Problem('not-found');
  const tenant = await Tenant.query(db).findById(tenantId).throwIfNotFound();
  const person = await Person.query(db).findById([tenantId, login.personId]).throwIfNotFound();
  const [body] = await loginDetails(db, tenant, person, [login], language);
  return { body: body!, version: login.version };
}

/** @throws Problem own-login when it is one of the caller's */
async function another(trx: Knex.Transaction, { tenantId, personId }: PersonActor, id: string): Promise<Login> {
  const login = await Login.query(trx).findById([tenantId, id]);
  if (!login) throw new Problem('not-found');
  if (login.personId === personId) throw new Problem('own-login');
  return login;
}

async function assertGrant(trx: Knex.Transaction, { tenantId, role }: Login, grant: Grant): Promise<void> {
  const operation = 'updateLogin';
  const errors = [...grantErrors(operation, role, grant), ...(await unknownTargets(trx, operation, tenantId, grant))];
  if (errors.length > 0) throw rejected(...errors);
}

/** Ends a login's sessions. The last administrator stays: two who remove each other at once would leave nobody. */
async function stopLogin(app: App, trx: Knex.Transaction, { tenantId, id, role }: Login): Promise<void> {
  await endSessions(app, trx, { tenantId, loginId: id }, 'administrator');
  if (role !== 'administrator') return;
  const others = await Login.query(trx)
    .where({ tenantId, role, disabledAt: null })
    .whereNot({ id })
    .whereNotNull('acceptedAt')
    .resultSize();
  if (others === 0) throw new Problem('forbidden');
}
