import { toMessage } from '../audit/verify-audit-trail.js';
import { type Verification, verifyChain } from '../audit/verify-chain.js';
import { verifyOperators } from '../audit/verify-operators.js';
import { Tenant } from '../tenants/tenant.js';
import type { Language } from '../contract/text.js';
import { backupTexts } from './backup-texts.js';
import type { Options } from './options.js';
import { tenantsTexts } from './tenants-texts.js';
import { withApp } from './with-app.js';

/** Checks the audit trail of a tenant, or those of all and the record of the operators, and ends with an error where a row is not as it was written. */
export const verifyAuditCommand =
  (language: Language) =>
  ({ tenant: slug, ...options }: Options & { tenant?: string }): Promise<void> =>
    withApp(options, async ({ database }) => {
      const tenants = await Tenant.query(database.read)
        .orderBy('slug')
        .modify((query) => {
          if (slug !== undefined) void query.where({ slug });
        });
      if (slug !== undefined && tenants.length === 0) {
        throw new Error(tenantsTexts[language].unknown(slug));
      }
      for (const tenant of tenants) {
        report(tenant.slug, await verifyChain(database, tenant.id), language);
      }
      if (slug === undefined) report(backupTexts[language].operators, await verifyOperators(database), language);
    });

function report(whose: string, found: Verification, language: Language): void {
  const { headSeq, headHash, fault } = found;
  const text = `${toMessage(found, language)} ${backupTexts[language].head(headSeq, headHash)}`;
  process.stdout.write(`${whose}: ${text}\n`);
  if (fault) process.exitCode = 1;
}
