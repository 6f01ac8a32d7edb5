import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { schemeDay } from '../companies/wage-period-span.js';
import { stops } from '../contract/finding.js';
import { rows } from '../database/index.js';
import { type EffectiveScheme, hashCodes, isBookedOtherwise } from '../ledgers/effective-scheme.js';
import { readRunContent } from '../runs/run-content.js';
import { Run } from '../runs/run.js';
import { type BuildOptions, type BuiltLines, buildLines } from './build-lines.js';
import { type CurrentJournal, readCurrentJournals } from './current-journals.js';
import { Journal, type JournalLine, type StaleReason } from './journal.js';
import { lineKey } from './journal-builder.js';
import { lineValues, netLines, reverseLines } from './journal-lines.js';
import { SharedReads } from './shared-reads.js';

/** Says whether the journals of a run that count are what would be made of it now. */
export interface Assessment {
  /** Why they are out of date; null where making them again would change no line. */
  difference: StaleReason | null;
  /** SHA-256 of what would be made now; null where nothing had to be made to know that it is the same. */
  outcomeHash: string | null;
  /** The cents that would be booked elsewhere; all of them where nothing could be made. */
  moved: number;
  /** Whether any of the journals is in a package, or was taken by software. */
  isSent: boolean;
  /** What the run and the scheme are now. */
  runHash: string;
  schemeHash: string;
}

interface AssessOptions {
  shared?: SharedReads;
  thorough?: boolean;
}

/**
 * Compares the journals of a run that count with what would be made now in the same way. Where neither the run nor
 * what the scheme says of its wage codes changed since they were last found right, they still are.
 *
 * @param shared of the tenant; with one for many runs, what they share is read once
 * @param thorough compares lines in any case
 */
export async function assessRun(
  knex: Knex,
  tenantId: string,
  runId: string,
  { shared = new SharedReads(knex, tenantId), thorough = false }: AssessOptions = {},
): Promise<Assessment> {
  const run = await Run.query(knex).findById([tenantId, runId]).throwIfNotFound();
  const last = await Journal.query(knex)
    .where({ tenantId, runId })
    .whereNull('supersededBy')
    .whereNot({ kind: 'reversal' })
    .orderBy('number', 'desc')
    .first();
  const { periodType, fallback } = await shared.of(run.companyId);
  const scheme = await shared.schemes.of(run.companyId, schemeDay(periodType, run.year, run.periodTo));
  const runHash = run.contentHash;
  const schemeHash = scheme ? hashCodes(scheme, await readCodes(knex, run)) : '';
  const same = { difference: null, outcomeHash: null, moved: 0, isSent: false, runHash, schemeHash };
  // What goes to a fallback account depends on the integration too.
  const isKnown = last?.runHash === runHash && last.schemeHash === schemeHash && last.fallbackCodes.length === 0;
  if (!last || (isKnown && !thorough)) return same;
  const built = scheme && (await buildAgain(knex, last, scheme, fallback));
  const current = await readCurrentJournals(knex, tenantId, runId);
  if (built && isSame(current, run, built)) return same;
  const schemeChanged = !scheme || isBookedOtherwise(last.schemeHash, schemeHash);
  const difference = last.runHash === runHash ? 'scheme' : schemeChanged ? 'both' : 'run';
  const possible = built && !built.findings.some(stops) ? built.lines : [];
  const missing = netLines([...possible, ...reverseLines(current.flatMap(({ lines }) => lines))]);
  return {
    difference,
    outcomeHash: hashOutcome(current, built),
    moved: missing.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0),
    isSent: isDelivered(current),
    runHash,
    schemeHash,
  };
}

/** Reads the wage codes that come to more than nothing for somebody. */
export async function readCodes(knex: Knex, { tenantId, id }: Pick<Run, 'tenantId' | 'id'>): Promise<number[]> {
  const found = await rows<{ wageCode: number }>(
    knex,
    'SELECT DISTINCT wage_code AS "wageCode" FROM run_lines WHERE tenant_id = ? AND run_id = ? AND amount <> 0',
    [tenantId, id],
  );
  return found.map(({ wageCode }) => wageCode);
}

/** Books the run as the journal did: with other settings it would be another journal, but not out of date. */
const buildAgain = async (
  knex: Knex,
  { tenantId, runId, variant, splitBalance, netPayPerEmployee }: Journal,
  scheme: EffectiveScheme,
  fallback: BuildOptions['fallback'],
): Promise<BuiltLines> =>
  buildLines(await readRunContent(knex, tenantId, runId), scheme, {
    variant,
    splitBalance,
    netPayPerEmployee,
    fallback,
  });

/** In a package only amounts count, for no correction changes a name there; before that every word of a line does. */
const isDelivered = (current: readonly CurrentJournal[]): boolean => current.some((each) => each.isDelivered);

/** Returns whether journals book what would be made. */
function isSame(
  current: readonly CurrentJournal[],
  { year, periodFrom, periodTo }: Pick<Run, 'year' | 'periodFrom' | 'periodTo'>,
  { lines: target, findings }: BuiltLines,
): boolean {
  if (findings.some(stops)) return false;
  const lines = current.flatMap((each) => each.lines);
  if (isDelivered(current)) return netLines([...target, ...reverseLines(lines)]).length === 0;
  const samePeriod = current.every(
    ({ journal }) => journal.year === year && journal.periodFrom === periodFrom && journal.periodTo === periodTo,
  );
  return samePeriod && textOf(lines) === textOf(target);
}

const textOf = (lines: readonly JournalLine[]): string => JSON.stringify(lines.map(lineValues));

/** @param built undefined where the company has no scheme */
function hashOutcome(current: readonly CurrentJournal[], built: BuiltLines | undefined): string {
  const { lines = [], unmapped = [] } = built ?? {};
  const said = isDelivered(current) ? lines.map((line) => [lineKey(line), line.amount]) : lines.map(lineValues);
  return createHash('sha256')
    .update(JSON.stringify([unmapped, said]))
    .digest('hex');
}
