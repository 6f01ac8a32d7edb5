import type { App } from '../app.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Package } from '../contract/package.js';
import { bodyValidator } from '../contract/validator.js';
import { packageOf } from './catalogue.js';
import { reportProblem, reportWorking } from './connections/report-problem.js';
import { testConnection } from './connections/test-connection.js';
import { findIntegration } from './find-integration.js';
import { type Integration, IntegrationHealth, type IntegrationState } from './integration.js';
import { checkMessage, type CheckResult, encodeCheckResult } from './check-result.js';
import { assertCanEdit } from './access.js';
import { oauthOf } from './registry.js';
import { decryptSecrets } from './secrets.js';
import { trySignIn } from './try-sign-in.js';

/** Tests what is saved. The version stays as it is: a form that is open meanwhile is not out of date. */
export const testIntegration: Handler<'testIntegration'> = async ({ params, actor, language }, app) => {
  await assertCanEdit(app.database.read, actor, params);
  const integration = await findIntegration(app.database.read, actor, params);
  const known = packageOf(integration.package);
  if (!known) throw new Problem('not-found');
  const outcomes = await check(known, integration, app);
  const problem = outcomes.find((each) => passed(each) === false);
  const state: IntegrationState = !integration.enabled ? 'off' : problem ? 'problem' : 'working';
  const { tenantId, id, version } = integration;
  await app.database.transaction(async (trx) => {
    // Nothing is written when it was saved or removed while the vendor was asked.
    const kept = state === 'problem' ? encodeCheckResult(problem!) : null;
    const row = { state, problem: kept, testedAt: app.now().toISOString() };
    const ref = { tenantId, id };
    const lapsed = ['consent.expired', 'signIn.failed'].includes(kept ?? '');
    // What never worked yet is no failure to tell others of.
    if (lapsed && integration.state === 'working') await reportProblem(app, trx, ref, problem!);
    const written = await IntegrationHealth.query(trx)
      .patch(row)
      .where({ ...ref, version });
    if (written === 0 || state !== 'working') return;
    await reportWorking(app, trx, ref);
    app.background.wakeAfter(trx, 'deliveries');
  });
  const checks = outcomes.map((each) => ({
    key: each.key,
    passed: passed(each),
    message: checkMessage(each, integration.package, language),
  }));
  return { body: { state, checks } };
};

const passed = ({ outcome }: CheckResult): boolean | null => (outcome === 'notTried' ? null : outcome === 'passed');

async function check(known: Package, integration: Integration, app: App): Promise<CheckResult[]> {
  const settings = checkSettings(known, integration);
  const values = decryptSecrets(app.cipher, integration);
  const missing = known.secrets.filter((name) => !values?.[name]);
  const secrets: CheckResult = {
    key: 'secrets',
    outcome: values === undefined ? 'unreadable' : missing.length > 0 ? 'failed' : 'passed',
    fields: values === undefined ? [] : missing,
  };
  const outcomes = known.secrets.length > 0 ? [settings, secrets] : [settings];
  if (oauthOf(known.key)) return [...outcomes, await testConnection(app, integration)];
  if (!known.signIn) return [...outcomes, { key: 'signIn', outcome: 'notTried', fields: [] }];
  if (outcomes.some(({ outcome }) => outcome !== 'passed')) return outcomes;
  const { url, userName, password } = known.signIn;
  const address = app.settings.signInUrls?.[known.key] ?? url;
  const outcome = await trySignIn(address, String(integration.settings[userName]), values![password]!);
  return [...outcomes, { key: 'signIn', outcome, fields: [] }];
}

/** The contract may ask for more than it did when the settings were saved; a sign-in also needs its user name. */
function checkSettings(known: Package, { settings }: Integration): CheckResult {
  const errors = bodyValidator(known.settings)(structuredClone(settings));
  const wrong = errors.map(({ pointer }) => pointer.split('/')[1] ?? '').filter(Boolean);
  const userName = known.signIn?.userName;
  const fields = [...new Set([...wrong, ...(userName && !settings[userName] ? [userName] : [])])];
  return { key: 'settings', outcome: fields.length > 0 ? 'failed' : 'passed', fields };
}
