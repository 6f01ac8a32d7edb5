import type { Handlers } from '../contract/handler.js';
import { getLedgerAccount, listLedgerAccounts } from './accounts.js';
import { getLedgerScheme, removeLedgerScheme, updateLedgerScheme } from './change-scheme.js';
import { getCostCentre, updateCostCentre } from './cost-centres.js';
import { createLedgerScheme } from './create-scheme.js';
import { getLedgerLine, listLedgerLines } from './lines.js';
import { listLedgerSchemes } from './list-schemes.js';
import { createLedgerAccount, removeLedgerAccount, saveLedgerAccount } from './save-account.js';
import { createLedgerLine, removeLedgerLine, saveLedgerLine } from './save-line.js';
import { saveLedgerNumbers } from './save-numbers.js';

export const ledgers = {
  listLedgerSchemes,
  createLedgerScheme,
  getLedgerScheme,
  updateLedgerScheme,
  removeLedgerScheme,
  listLedgerAccounts,
  createLedgerAccount,
  getLedgerAccount,
  saveLedgerAccount,
  removeLedgerAccount,
  saveLedgerNumbers,
  listLedgerLines,
  createLedgerLine,
  getLedgerLine,
  saveLedgerLine,
  removeLedgerLine,
  getCostCentre,
  updateCostCentre,
} satisfies Partial<Handlers>;
