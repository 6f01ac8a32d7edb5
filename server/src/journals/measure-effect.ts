import type { PeriodType } from '../companies/company.js';
import { periodText } from '../companies/period-text.js';
import { schemeDay } from '../companies/wage-period-span.js';
import type { App } from '../app.js';
import type { Actor, Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { and } from '../database/conditions.js';
import { hashCodes } from '../ledgers/effective-scheme.js';
import type { Rehearsal } from '../ledgers/rehearse.js';
import { scopeOf } from '../scope/scope.js';
import { assessRun, readCodes } from './assess-run.js';
import { SharedReads } from './shared-reads.js';
import { ofSchemes } from './stale-journals.js';

/** The last journal of a run that may be altered. */
interface Row {
  journalId: string;
  reference: string;
  runId: string;
  companyId: string;
  companyName: string;
  periodType: PeriodType;
  year: number;
  periodFrom: number;
  periodTo: number;
}

/** The list names no more journals than this; all are counted. */
const mostNamed = 500;

/** Counts the journals that the login sees and that would have other lines after a change of schemes. */
export async function measureEffect(
  app: App,
  actor: Actor,
  { changed, from }: Rehearsal,
  language: Language,
): Promise<Schemas['LedgerEffect']> {
  const { tenantId } = actor;
  const { read } = app.database;
  const filter = and(
    scopeOf(actor).companies('c'),
    { sql: `j.tenant_id = ? AND j.superseded_by IS NULL AND j.kind <> 'reversal'`, bindings: [tenantId] },
    ofSchemes([...changed.keys()], from),
  );
  const found = await app.database.rows<Row>(
    `SELECT j.id AS "journalId", j.reference, j.run_id AS "runId", c.id AS "companyId", c.name AS "companyName",
       c.period_type AS "periodType", r.year, r.period_from AS "periodFrom", r.period_to AS "periodTo"
     FROM journals AS j JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id
       JOIN runs AS r ON r.tenant_id = j.tenant_id AND r.id = j.run_id
     WHERE ${filter.sql} AND NOT EXISTS (SELECT 1 FROM journals AS jn WHERE jn.tenant_id = j.tenant_id
       AND jn.run_id = j.run_id AND jn.superseded_by IS NULL AND jn.kind <> 'reversal' AND jn.number > j.number)
     ORDER BY j.number DESC`,
    filter.bindings,
  );
  const now = new SharedReads(read, tenantId);
  const then = new SharedReads(read, tenantId, changed);
  const effect: Schemas['LedgerEffect'] = {
    sent: { journals: 0, amount: 0 },
    unsent: { journals: 0, amount: 0 },
    items: [],
  };
  for (const { journalId, reference, runId, companyId, companyName, ...period } of found) {
    const on = schemeDay(period.periodType, period.year, period.periodTo);
    const codes = await readCodes(read, { tenantId, id: runId });
    const [before, after] = [await now.schemes.of(companyId, on), await then.schemes.of(companyId, on)];
    if (before && after && hashCodes(before, codes) === hashCodes(after, codes)) continue;
    const { difference, moved, isSent } = await assessRun(read, tenantId, runId, { shared: then, thorough: true });
    if (difference === null) continue;
    const sum = isSent ? effect.sent : effect.unsent;
    sum.journals += 1;
    sum.amount += moved;
    if (effect.items.length === mostNamed) continue;
    effect.items.push({
      journalId,
      reference,
      companyName,
      periodText: periodText(period, language),
      isSent,
      amount: moved,
    });
  }
  return effect;
}
