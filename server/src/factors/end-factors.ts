import type { Knex } from 'knex';
import { passwordChanged } from '../accounts/events.js';
import { forgetDevices } from '../accounts/known-devices.js';
import { setPassword } from '../accounts/new-password.js';
import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import { newToken } from '../secrets/index.js';
import { Challenge } from './challenge.js';
import { Factor, FactorEnrolment, RecoveryCode } from './factor.js';
import { mailFactorChange } from './mails.js';

/** Returns a hash of a password that nobody knows. */
export const unknownPassword = ({ passwords }: App): Promise<string> => passwords.hash(newToken());

/**
 * Ends all factors of a person who lost them. The password goes too: whoever talked the bureau into this has yet to show
 * that they read the person's mail, by setting a new one.
 *
 * @param passwordHash of a password that nobody knows
 */
export async function endFactors(
  app: App,
  trx: Knex.Transaction,
  person: Person,
  { reason, passwordHash }: { reason: string; passwordHash: string },
): Promise<void> {
  const self = { tenantId: person.tenantId, personId: person.id };
  await Factor.query(trx).delete().where(self);
  await RecoveryCode.query(trx).delete().where(self);
  await FactorEnrolment.query(trx).delete().where(self);
  await Challenge.query(trx).delete().where(self);
  // Who has not accepted an invitation yet has no password to lose.
  if (person.passwordHash !== null) await setPassword(app, trx, person, passwordHash);
  await Person.query(trx).patch({ factorsEndedReason: reason }).where({ tenantId: person.tenantId, id: person.id });
  await forgetDevices(trx, self);
  await app.events.publish(trx, passwordChanged, self);
  await mailFactorChange(app, trx, person, { kind: 'ended', reason });
}
