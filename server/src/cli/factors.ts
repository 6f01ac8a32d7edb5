import { Person } from '../accounts/person.js';
import { endFactors, unknownPassword } from '../factors/end-factors.js';
import { Tenant } from '../tenants/tenant.js';
import type { Options } from './options.js';
import { withApp } from './with-app.js';

interface RemoveOptions extends Options {
  tenant: string;
  email: string;
  reason: string;
}

/** For the last administrator of a bureau, whom no other can help. */
export const removeFactorsCommand = ({ tenant: slug, email, reason, ...options }: RemoveOptions): Promise<void> =>
  withApp(options, async (app) => {
    const tenant = await Tenant.query(app.database.read).findOne({ slug });
    if (!tenant) throw new Error(`There is no tenant ${slug}. See them with: loonpoort tenants list`);
    const tenantId = tenant.id;
    const passwordHash = await unknownPassword(app);
    await app.database.transaction(async (trx) => {
      const person = await Person.query(trx).findOne({ tenantId, email: email.toLowerCase() });
      if (!person) throw new Error(`Nobody in ${slug} has the address ${email}.`);
      await endFactors(app, trx, person, { reason, passwordHash });
    });
    process.stdout.write(
      `${email} has no second factor and no password any more. A mail says so; "Forgotten your password?" on the sign-in page sets a new one.\n`,
    );
  });
