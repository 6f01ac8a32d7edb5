import type { Knex } from 'knex';
import type { Posting } from './book-employee.js';
import { bookWages } from './build-lines.js';
import { accumulatorKey, JournalBuilder, type LineAccumulator } from './journal-builder.js';
import { readSources } from './journal-sources.js';
import { combineSources, type SourcesByLine } from './line-source.js';
import { readRunSnapshot } from './run-snapshot.js';
import { readSchemeSnapshot } from './scheme-snapshot.js';
import { SourceCollector } from './source-collector.js';

/**
 * Finds what the lines of a journal are made of that was made before this was written down with it: what it was made
 * of is booked once more.
 *
 * @param wanted which lines, by `lineKey`, and which employee; left out, all
 * @returns undefined for a journal of before that was kept either
 */
export async function retraceJournal(
  knex: Knex,
  tenantId: string,
  journalId: string,
  { lines, employee }: { lines?: ReadonlySet<string>; employee?: number | undefined },
): Promise<SourcesByLine | undefined> {
  const terms = [];
  for (const source of await readSources(knex, tenantId, journalId)) {
    const { factor, runSnapshot, schemeSnapshot, fallback, ...options } = source;
    const { scheme, origins } = await readSchemeSnapshot(knex, tenantId, schemeSnapshot);
    const builder = new JournalBuilder(scheme, { ...options, ...(fallback && { fallback }) });
    const collector = new SourceCollector(scheme, origins);
    const wanted = new Map<LineAccumulator, boolean>();
    const isWanted = (line: LineAccumulator): boolean => {
      const known = wanted.get(line) ?? lines?.has(accumulatorKey(line)) ?? true;
      wanted.set(line, known);
      return known;
    };
    const take = (posting: Posting): void => {
      if (isWanted(posting.line)) collector.take(posting);
    };
    for await (const part of readRunSnapshot(knex, tenantId, runSnapshot, employee)) bookWages(builder, part, take);
    terms.push({ factor, sources: collector.sources });
  }
  return terms.length === 0 ? undefined : combineSources(terms);
}
