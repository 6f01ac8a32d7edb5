import { toFinding } from '../contract/finding.js';
import type { Handler, Schemas } from '../contract/handler.js';
import type { JournalEntry } from '../integrations/files/journal-entry.js';
import { firstEntryNumber } from '../integrations/files/settings.js';
import { sampleEntryFor } from '../integrations/files/sample-entry.js';
import { entryFindings } from './check-before-sending.js';
import { readJournalEntry } from './to-journal-entry.js';
import { findFileSettings } from './files/find-file-settings.js';
import { findJournal } from './find-journal.js';
import { fileNameOf, fileOf, withDefaults } from './journal-file.js';

const shownLines = 40;

/** Lines of the journal that are shown. */
const shownEntryLines = 1000;

/** Shows what the settings make of a journal; what they lack is told beside it, as far as it can be written. */
export const previewFile: Handler<'previewFile'> = async ({ body, actor, language }, app) => {
  const { package: key, journalId } = body;
  const { read } = app.database;
  const journal = journalId === undefined ? undefined : await findJournal(read, actor, journalId, language);
  const settings =
    body.settings || !journal
      ? withDefaults(key, body.settings ?? {})
      : (await findFileSettings(read, actor, journal.companyId, key)).settings;
  const format = fileOf(key, settings);
  const entry =
    journalId === undefined
      ? { ...sampleEntryFor(settings), number: firstEntryNumber(settings) }
      : await readJournalEntry(read, actor.tenantId, journalId, { package: key, settings });
  const findings = entryFindings(key, entry, settings);
  const shown = firstLines(format.write(entry, settings));
  return {
    body: {
      fileName: fileNameOf(entry, format),
      ...shown,
      ...bookingOf(entry),
      findings: findings.map((each) => toFinding(each, language)),
    },
  };
};

type Booking = Pick<Schemas['Preview'], 'lines' | 'lineCount' | 'debit' | 'credit'>;

/** Returns what the file books, with the totals of all lines. */
function bookingOf({ lines }: JournalEntry): Booking {
  const total = (side: 1 | -1): number => lines.reduce((sum, { amount }) => sum + Math.max(side * amount, 0), 0);
  const shown = lines.slice(0, shownEntryLines).map(({ amount, rgs: _, balance: __, ...line }) => ({
    ...line,
    debit: amount > 0 ? amount : null,
    credit: amount < 0 ? -amount : null,
  }));
  return { lines: shown, lineCount: lines.length, debit: total(1), credit: total(-1) };
}

/** Reads no more of the file than is shown. */
function firstLines(parts: Iterable<string>): { text: string; truncated: boolean } {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length > 100_000 || text.split('\n').length > shownLines + 1) break;
  }
  const lines = text.split('\n');
  const shown = lines.slice(0, shownLines).join('\n').slice(0, 100_000);
  return { text: shown, truncated: shown.trimEnd() !== text.trimEnd() };
}
