import type { Knex } from 'knex';
import type { App } from '../app.js';
import { fieldError } from '../contract/labels.js';
import type { FieldError, FieldErrorCode } from '../contract/problem.js';
import { checkPassword } from '../secrets/index.js';
import { Firm } from '../tenants/firm.js';
import { Tenant } from '../tenants/tenant.js';
import { Login } from './login.js';
import { PasswordReset } from './password-reset.js';
import { Person } from './person.js';

const codes = {
  tooShort: 'passwordTooShort',
  tooLong: 'passwordTooLong',
  common: 'passwordCommon',
  pattern: 'passwordPattern',
  context: 'passwordContext',
} satisfies Record<string, FieldErrorCode>;

interface Field {
  operation: 'acceptInvitation' | 'resetPassword' | 'changePassword';
  pointer: string;
}

/** Returns why a person may not set a password, nothing when it is strong. */
export async function passwordErrors(app: App, person: Person, password: string, field: Field): Promise<FieldError[]> {
  const check = checkPassword(password, await namesAround(app.database.read, person));
  return check.ok ? [] : [fieldError(field.operation, field.pointer, codes[check.reason])];
}

/** Returns names that a guesser tries: of the tenant, the person, and the firms that the person works for. */
async function namesAround(db: Knex, { tenantId, id, name, email }: Person): Promise<string[]> {
  const [tenant, firms] = await Promise.all([
    Tenant.query(db).findById(tenantId).throwIfNotFound(),
    Firm.query(db)
      .where({ tenantId })
      .whereIn('id', Login.query(db).select('firmId').where({ tenantId, personId: id }).whereNotNull('firmId')),
  ]);
  return [tenant.name, tenant.slug, name, email, ...firms.map((firm) => firm.name)];
}

/**
 * Sets a person's password, if it still is the one given, and voids links that would set another.
 *
 * @returns whether it was set
 */
export async function setPassword(
  { now }: App,
  trx: Knex.Transaction,
  { tenantId, id, passwordHash: former }: Person,
  passwordHash: string,
): Promise<boolean> {
  const time = now().toISOString();
  const set = await Person.query(trx)
    .patch({ passwordHash, passwordChangedAt: time })
    .where({ tenantId, id, passwordHash: former });
  await voidResets(trx, { tenantId, personId: id }, time);
  return set === 1;
}

/** Makes links for a new password that have not been used stop working. */
export async function voidResets(
  trx: Knex.Transaction,
  person: { tenantId: string; personId: string },
  time: string,
): Promise<void> {
  await PasswordReset.query(trx).patch({ replacedAt: time }).where(person).whereNull('usedAt').whereNull('replacedAt');
}
