import type { Handler } from '../contract/handler.js';
import { encode } from '../integrations/files/encode.js';
import { isFilePackage } from '../integrations/registry.js';
import { findFileSettings } from './files/find-file-settings.js';
import { assertWritable, giveEntryNumber } from './files/give-entry-number.js';
import { recordDownloads } from './files/journal-download.js';
import { findJournal } from './find-journal.js';
import { fileNameOf, fileOf } from './journal-file.js';
import { readJournalEntry } from './to-journal-entry.js';

/** Looking at a file gives it no document number, so that a journal that is not booked leaves no gap. */
export const getJournalFile: Handler<'getJournalFile'> = async ({ params, query, actor, language }, app) => {
  const { journalId, package: key } = params;
  const { tenantId } = actor;
  const { read } = app.database;
  const { companyId } = await findJournal(read, actor, journalId, language);
  const { settings, applies } = await findFileSettings(read, actor, companyId, key);
  const format = fileOf(key, settings);
  const shown = await readJournalEntry(read, tenantId, journalId, { package: key, settings });
  assertWritable(key, shown, settings);
  const entry = query.preview
    ? shown
    : await giveEntryNumber(app.database, { tenantId, companyId, journalId, package: key, settings, entry: shown });
  const content = Buffer.concat([...encode(format.write(entry, settings), format.encoding)]);
  if (!query.preview) {
    const taken = { journalId, package: key, isImported: applies && isFilePackage(key) };
    await app.database.transaction((trx) => recordDownloads(trx, actor, [taken], app.now()));
  }
  return {
    body: { fileName: fileNameOf(entry, format), mediaType: format.mediaType, content: content.toString('base64') },
  };
};
