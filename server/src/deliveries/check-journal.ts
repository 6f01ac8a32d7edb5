import { stops, toFinding } from '../contract/finding.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { packageOf } from '../integrations/catalogue.js';
import { checkBeforeSending } from '../journals/check-before-sending.js';
import { checkInPackage } from './check-in-package.js';
import { deliveryContext } from './delivery-context.js';
import { findJournal } from '../journals/find-journal.js';

/** The time that the package has to answer. */
const requestTimeoutMs = 15_000;

export const checkJournal: Handler<'checkJournal'> = async ({ params, actor, language }, app) => {
  const { read } = app.database;
  const journal = await findJournal(read, actor, params.journalId, language);
  const checked = await checkBeforeSending(read, actor.tenantId, journal.id);
  const { applying } = checked;
  const signal = AbortSignal.timeout(requestTimeoutMs);
  const findings = [...checked.findings, ...(await checkInPackage(app.services.get(deliveryContext), checked, signal))];
  const key = applying?.integration.package as Schemas['PackageKey'] | undefined;
  return {
    body: {
      sendable: !findings.some(stops),
      package: key ?? null,
      packageName: key === undefined ? null : packageOf(key)!.name,
      administration: applying?.mapping?.administration ?? null,
      administrationName: applying?.mapping?.administrationName ?? null,
      year: journal.bookingYear,
      period: journal.bookingPeriod,
      periodText: journal.bookingText,
      date: journal.date,
      findings: findings.map((each) => toFinding(each, language)),
    },
  };
};
