import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { readExplanation } from './explanation.js';
import { findJournal } from './find-journal.js';
import { lineKey } from './journal-builder.js';
import type { JournalLine } from './journal.js';
import { type NumberedLine, readLine, readLines } from './journal-lines.js';
import { bySource, type LineSource } from './line-source.js';
import { retraceJournal } from './retrace-journal.js';

/** Says what is to be explained of a journal; what is left out is all of it. */
interface Wanted {
  line?: number | undefined;
  /** The number of an employee. */
  employee?: number | undefined;
}

/**
 * Reads what lines of a journal are made of.
 *
 * @returns the sources by the place of their line; undefined for a journal of before they were kept
 */
export async function explainJournal(
  knex: Knex,
  tenantId: string,
  journalId: string,
  wanted: Wanted,
): Promise<Map<number, LineSource[]> | undefined> {
  return (
    (await readExplanation(knex, tenantId, journalId, wanted)) ?? (await retrace(knex, tenantId, journalId, wanted))
  );
}

async function retrace(
  knex: Knex,
  tenantId: string,
  journalId: string,
  { line, employee }: Wanted,
): Promise<Map<number, LineSource[]> | undefined> {
  const asked = line === undefined ? undefined : await readLine(knex, tenantId, journalId, line);
  if (line !== undefined && !asked) return new Map();
  const traced = await retraceJournal(knex, tenantId, journalId, {
    ...(asked && { lines: new Set([lineKey(asked)]) }),
    employee: employee ?? asked?.employeeNumber ?? undefined,
  });
  if (!traced) return undefined;
  const all = asked ? [asked] : (await readLines(knex, tenantId, journalId)).map(toNumbered);
  const explained = all.filter((each) => traced.has(lineKey(each)));
  return new Map(explained.map((each) => [each.line, traced.get(lineKey(each))!.toSorted(bySource)]));
}

const toNumbered = (line: JournalLine, index: number): NumberedLine => ({ ...line, line: index + 1 });

/**
 * Explains a line of a journal that the login sees.
 *
 * @throws Problem `not-found`; `journal-unexplained` for a journal of before this was kept
 */
export async function explainLine(
  knex: Knex,
  actor: Actor,
  { journalId, line }: { journalId: string; line: number },
  language: Language,
): Promise<LineSource[]> {
  const { tenantId } = actor;
  await findJournal(knex, actor, journalId, language);
  const found = await readLine(knex, tenantId, journalId, line);
  if (!found) throw new Problem('not-found');
  const explained = (await explainJournal(knex, tenantId, journalId, { line }))?.get(line) ?? [];
  const total = explained.reduce((sum, { amount }) => sum + amount, 0);
  // Wages that are booked by other rules since then no longer say what the line was made of: silence is better.
  if (total !== found.amount) throw new Problem('journal-unexplained');
  return explained;
}
