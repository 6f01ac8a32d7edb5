import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { bodyValidator } from '../contract/validator.js';
import { packageOf } from '../integrations/catalogue.js';
import { Integration } from '../integrations/integration.js';
import { type CheckResult, encodeCheckResult } from '../integrations/check-result.js';
import { encryptSecrets, type SecretValues } from '../integrations/secrets.js';

interface DemoIntegration extends Pick<Integration, 'level' | 'ownerId' | 'package' | 'state'> {
  settings: Record<string, unknown>;
  secrets?: SecretValues;
  problem?: CheckResult;
}

/** Adds integrations at every level, some of them with a problem. `companies` are ids of companies without a firm. */
export async function addIntegrations(
  { cipher, now }: App,
  trx: Knex.Transaction,
  tenantId: string,
  { firms, companies }: { firms: [string, string]; companies: [string, string, string] },
): Promise<void> {
  const list: DemoIntegration[] = [
    {
      // The demo has this package itself: `npm start` can connect to it and send journals.
      level: 'firm',
      ownerId: firms[0],
      package: 'exact-online',
      state: 'untested',
      settings: { country: 'nl', journalCode: 'LOON', costCentreMode: 'costCentre' },
    },
    {
      level: 'firm',
      ownerId: firms[1],
      package: 'reeleezee',
      state: 'problem',
      settings: { userName: 'loonkoppeling', diaryCode: 'LOON' },
      secrets: { password: 'een oud wachtwoord' },
      problem: { key: 'signIn', outcome: 'failed', fields: [] },
    },
    {
      // What no longer works can be put right in the demo: its own package gives a new consent.
      level: 'company',
      ownerId: companies[0],
      package: 'exact-online',
      state: 'problem',
      settings: { country: 'nl', journalCode: 'LOON' },
      problem: { key: 'consent', outcome: 'expired', fields: [] },
    },
    {
      level: 'company',
      ownerId: companies[1],
      package: 'king-xml',
      state: 'untested',
      settings: { journalCode: 'LOON' },
    },
    {
      level: 'company',
      ownerId: companies[2],
      package: 'exact-globe',
      state: 'off',
      settings: { journalCode: '90' },
    },
  ];
  for (const { secrets, problem, ...integration } of list) {
    // This fills in what the contract has a default for.
    const errors = bodyValidator(packageOf(integration.package)!.settings)(integration.settings);
    if (errors.length > 0) throw new Error(`${integration.package}: ${JSON.stringify(errors)}`);
    const id = uuid();
    await Integration.query(trx).insert({
      ...integration,
      tenantId,
      id,
      enabled: integration.state !== 'off',
      secrets: encryptSecrets(cipher, { tenantId, id }, secrets ?? {}),
      problem: problem ? encodeCheckResult(problem) : null,
      testedAt: ['working', 'problem'].includes(integration.state) ? now().toISOString() : null,
    });
  }
}
