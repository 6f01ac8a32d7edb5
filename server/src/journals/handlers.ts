import type { Handlers } from '../contract/handler.js';
import { acknowledgeJournal } from './acknowledge-journal.js';
import { acknowledgeJournals } from './acknowledge-journals.js';
import { checkJournalFiles } from './files/check-journal-files.js';
import { downloadJournalFiles } from './files/download-journal-files.js';
import { getJournal } from './get-journal.js';
import { getJournalFile } from './get-journal-file.js';
import { getJournalLine } from './get-journal-line.js';
import { getJournalSourceFile } from './get-journal-source-file.js';
import { listJournalLineSources } from './list-journal-line-sources.js';
import { listJournalLineWageCodes } from './list-journal-line-wage-codes.js';
import { leaveJournals } from './leave-journals.js';
import { listJournalLines } from './list-journal-lines.js';
import { listJournals } from './list-journals.js';
import { listRunLineBookings } from './list-run-line-bookings.js';
import { makeJournal } from './make-journal.js';
import { makeJournals } from './make-journals.js';
import { previewLedgerChange } from './preview-ledger-change.js';
import { previewLedgerRenumbering } from './preview-ledger-renumbering.js';
import { previewFile } from './preview-file.js';
import { reopenJournals } from './reopen-journals.js';

export const journals = {
  listJournals,
  getJournal,
  listJournalLines,
  getJournalLine,
  listJournalLineWageCodes,
  listJournalLineSources,
  getJournalSourceFile,
  listRunLineBookings,
  makeJournal,
  makeJournals,
  leaveJournals,
  getJournalFile,
  previewFile,
  previewLedgerChange,
  previewLedgerRenumbering,
  acknowledgeJournal,
  acknowledgeJournals,
  reopenJournals,
  checkJournalFiles,
  downloadJournalFiles,
} satisfies Partial<Handlers>;
