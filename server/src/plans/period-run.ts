import type { PeriodType } from '../companies/company.js';
import type { Actor, Schemas } from '../contract/handler.js';
import { and, type Condition, type Database } from '../database/index.js';
import { outcomeJoins } from '../dashboard/run-todo.js';
import { effectiveColumn } from '../integrations/effective-column.js';
import { deliveredCondition, underwayCondition } from '../journals/current-journals.js';
import { downloadedCondition } from '../journals/files/file-state.js';
import type { Run } from '../runs/run.js';
import { scopeOf } from '../scope/scope.js';

/** A run with how far its journals are. */
export interface PeriodRun extends Pick<Run, 'companyId' | 'number' | 'state' | 'year' | 'periodFrom' | 'periodTo'> {
  runId: string;
  companyName: string;
  companyNumber: number;
  periodType: PeriodType;
  /** The current journal and its latest delivery. */
  journalId: string | null;
  deliveryId: string | null;
  /** The firm that the company's debtor is a client of. */
  firmId: string | null;
  /** Key of the package that applies to the company. */
  package: Schemas['PackageKey'] | null;
  /** Each is 0 or 1, over all journals of the run that count. */
  isMade: number;
  /** Something is neither in the books nor on the way there. */
  isWaiting: number;
  isUnderway: number;
  isUncertain: number;
  isDownloaded: number;
  /** Something changed since, or may have. */
  isStale: number;
}

/** Whether all journals of a run are where they belong, or wait for a person to import them. */
export const isSettled = ({ isMade, isWaiting, isStale }: PeriodRun): boolean =>
  isMade === 1 && isWaiting === 0 && isStale === 0;

/** Gives a condition over the journals of run `r` that count. */
const some = (condition: string): string => `(EXISTS (SELECT 1 FROM journals AS jp WHERE jp.tenant_id = r.tenant_id
  AND jp.run_id = r.id AND jp.superseded_by IS NULL AND ${condition}))`;

/** Reads the runs that the login sees, by company. @param which over `runs AS r` and `companies AS c` */
export async function readPeriodRuns(database: Database, actor: Actor, which: Condition): Promise<PeriodRun[]> {
  const { sql, bindings } = and(scopeOf(actor).companies('c'), which);
  return database.rows<PeriodRun>(
    `SELECT r.id AS "runId", r.company_id AS "companyId", c.name AS "companyName", c.number AS "companyNumber",
       c.period_type AS "periodType", r.number, r.state, r.year, r.period_from AS "periodFrom", r.period_to AS "periodTo",
       j.id AS "journalId", v.id AS "deliveryId", d.firm_id AS "firmId", ${effectiveColumn('package', 'c', 'd')} AS package,
       ${some('1 = 1')} AS "isMade",
       ${some(
         `jp.line_count > 0 AND NOT ${deliveredCondition('jp')} AND NOT ${underwayCondition('jp')}
          AND NOT ${downloadedCondition('jp')}`,
       )} AS "isWaiting",
       ${some(underwayCondition('jp'))} AS "isUnderway",
       ${some(
         `EXISTS (SELECT 1 FROM deliveries AS du WHERE du.tenant_id = jp.tenant_id AND du.journal_id = jp.id
          AND du.state = 'needsReview')`,
       )} AS "isUncertain",
       ${some(`NOT ${deliveredCondition('jp')} AND ${downloadedCondition('jp')}`)} AS "isDownloaded",
       ${some('(jp.stale_reason IS NOT NULL OR jp.unsettled > 0)')} AS "isStale"
     FROM runs AS r JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
     JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id ${outcomeJoins}
     WHERE ${sql} ORDER BY c.sort_name, r.number, r.id`,
    bindings,
  );
}
