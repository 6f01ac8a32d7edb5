import { Person } from '../accounts/person.js';
import type { Language } from '../contract/text.js';
import { endFactors, unknownPassword } from '../factors/end-factors.js';
import { Tenant } from '../tenants/tenant.js';
import type { Options } from './options.js';
import { cliTexts } from './texts.js';
import { withApp } from './with-app.js';

interface RemoveOptions extends Options {
  tenant: string;
  email: string;
  reason: string;
}

/** For the last administrator of a bureau, whom no other can help. */
export const removeFactorsCommand =
  (language: Language) =>
  ({ tenant: slug, email, reason, ...options }: RemoveOptions): Promise<void> =>
    withApp(options, async (app) => {
      const words = cliTexts[language];
      const tenant = await Tenant.query(app.database.read).findOne({ slug });
      if (!tenant) throw new Error(words.tenants.unknown(slug));
      const tenantId = tenant.id;
      const passwordHash = await unknownPassword(app);
      await app.database.transaction(async (trx) => {
        const person = await Person.query(trx).findOne({ tenantId, email: email.toLowerCase() });
        if (!person) throw new Error(words.factors.unknownPerson(slug, email));
        await endFactors(app, trx, person, { reason, passwordHash });
      });
      process.stdout.write(`${words.factors.removed(email)}\n`);
    });
