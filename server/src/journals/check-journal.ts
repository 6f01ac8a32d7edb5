import { stops, toFinding } from '../contract/finding.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { packageOf } from '../integrations/catalogue.js';
import { checkBeforeSending } from './findings.js';
import { findJournal } from './view.js';

/** Milliseconds for asking the package. */
const patience = 15_000;

export const checkJournal: Handler<'checkJournal'> = async ({ params, actor, language }, app) => {
  const { read } = app.database;
  const journal = await findJournal(read, actor, params.journalId);
  const checked = await checkBeforeSending(read, actor.tenantId, journal.id);
  const { applying, entry } = checked;
  const findings = [...checked.findings, ...(await app.deliveries.check(checked, AbortSignal.timeout(patience)))];
  const key = applying?.integration.package as Schemas['PackageKey'] | undefined;
  return {
    body: {
      sendable: !findings.some(stops),
      package: key ?? null,
      packageName: key === undefined ? null : packageOf(key)!.name,
      administration: applying?.mapping?.administration ?? null,
      administrationName: applying?.mapping?.administrationName ?? null,
      year: entry?.year ?? journal.year,
      period: entry?.period ?? journal.periodTo,
      date: entry?.date ?? journal.date,
      findings: findings.map((each) => toFinding(each, language)),
    },
  };
};
