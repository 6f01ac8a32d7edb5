import { findAdministrators } from '../accounts/find-administrators.js';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { Person } from '../accounts/person.js';
import { periodText } from '../companies/period-text.js';
import { toFinding } from '../contract/finding.js';
import type { Handler, PersonActor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';
import { buildPlan, type Plan } from './build-plan.js';
import { requestTimeoutMs, runsOf } from './get-period-plan.js';
import type { Cause } from './group-causes.js';
import { mayMend } from './menders.js';
import { RemedyRequest } from './remedy-request.js';
import { toCause } from './to-plan.js';

type Period = Pick<Schemas['PeriodPlan'], 'periodType' | 'year' | 'period'>;

/** The mail names at most this many companies, and counts the rest. */
const namedCompanies = 10;

export const requestRemedy: Handler<'requestRemedy'> = async ({ params, body, actor, language }, app) => {
  const plan = await buildPlan(app, actor, runsOf(params), AbortSignal.timeout(requestTimeoutMs));
  const cause = plan.causes.find(({ key }) => key === body.cause);
  if (!cause) throw new Problem('not-found');
  if (!(await mayMend(app.database.read, actor, cause)))
    await app.database.transaction(async (trx) => {
      const { tenantId, login } = actor;
      const now = app.now();
      if (await RemedyRequest.lastOf(trx, actor, cause.key, now)) return;
      await RemedyRequest.query(trx)
        .insert({
          ...{ tenantId, loginId: login.id, cause: cause.key, id: uuid(), requestedAt: now.toISOString() },
          ...{ ...params, finding: cause.finding, runIds: cause.runIds, lookAt: null },
        })
        .onConflict(['tenantId', 'loginId', 'cause'])
        .merge();
      await mailMenders(app, trx, actor, params, cause, plan);
    });
  return { body: await toCause(app, actor, cause, language) };
};

async function mailMenders(
  { mailer, settings }: App,
  trx: Knex.Transaction,
  { tenantId, personId }: PersonActor,
  period: Period,
  { key, finding, runIds }: Cause,
  plan: Plan,
): Promise<void> {
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  const requester = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
  const names = plan.runs.filter(({ run }) => runIds.includes(run.runId)).map(({ run }) => run.companyName);
  const companies = [...new Set(names)];
  const words = { ...period, periodFrom: period.period, periodTo: period.period };
  const search = new URLSearchParams(Object.entries(period).map(([name, value]) => [name, String(value)]));
  for (const { email, name, language } of await findAdministrators(trx, tenantId)) {
    const data = {
      ...{ tenant: tenant.name, name, requester: requester.name },
      cause: { nl: toFinding(finding, 'nl').message, en: toFinding(finding, 'en').message },
      period: { nl: periodText(words, 'nl'), en: periodText(words, 'en') },
      companies: companies.slice(0, namedCompanies),
      companyCount: companies.length,
      link: portalAddress(settings, tenant, `/journals/plan?${search}#cause-${key}`),
    };
    await mailer.send(trx, { tenantId, to: email, language, template: 'remedy-requested', data });
  }
}
