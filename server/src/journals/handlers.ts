import type { Handlers } from '../contract/handler.js';
import { acknowledgeJournal } from './acknowledge.js';
import { checkJournal } from './check-journal.js';
import { getJournalFile, previewFile } from './files.js';
import { getJournal, listJournalLines, listJournals } from './list-journals.js';
import { listReconciliations } from './list-reconciliations.js';
import { makeJournal, makeJournals } from './make-journal.js';
import { getWageTaxReturn, saveWageTaxReturn } from './wage-tax-returns.js';

export const journals = {
  listJournals,
  getJournal,
  listJournalLines,
  makeJournal,
  makeJournals,
  checkJournal,
  getJournalFile,
  previewFile,
  acknowledgeJournal,
  listReconciliations,
  getWageTaxReturn,
  saveWageTaxReturn,
} satisfies Partial<Handlers>;
