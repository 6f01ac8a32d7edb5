import { toFinding } from '../contract/finding.js';
import type { Handler } from '../contract/handler.js';
import { firstEntryNumber } from '../integrations/files/settings.js';
import { sampleEntryFor } from '../integrations/files/sample-entry.js';
import { entryFindings } from './check-before-sending.js';
import { readJournalEntry } from './to-journal-entry.js';
import { findJournal } from './find-journal.js';
import { fileNameOf, fileOf, withDefaults } from './journal-file.js';

const shownLines = 40;

/** Shows what the settings make of a journal; what they lack is told beside it, as far as it can be written. */
export const previewFile: Handler<'previewFile'> = async ({ body, actor, language }, app) => {
  const { package: key, journalId } = body;
  const { read } = app.database;
  if (journalId !== undefined) await findJournal(read, actor, journalId, language);
  const settings = withDefaults(key, body.settings);
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
      findings: findings.map((each) => toFinding(each, language)),
    },
  };
};

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
