import type { Handlers } from '../contract/handler.js';
import { createLedgerAccount } from './create-ledger-account.js';
import { createLedgerLine } from './create-ledger-line.js';
import { createLedgerScheme } from './create-ledger-scheme.js';
import { getLedgerAccount } from './get-ledger-account.js';
import { getLedgerLine } from './get-ledger-line.js';
import { getLedgerScheme } from './get-ledger-scheme.js';
import { listLedgerAccounts } from './list-ledger-accounts.js';
import { listLedgerLines } from './list-ledger-lines.js';
import { listLedgerSchemes } from './list-ledger-schemes.js';
import { removeLedgerAccount } from './remove-ledger-account.js';
import { removeLedgerLine } from './remove-ledger-line.js';
import { removeLedgerScheme } from './remove-ledger-scheme.js';
import { saveLedgerAccount } from './save-ledger-account.js';
import { saveLedgerLine } from './save-ledger-line.js';
import { saveLedgerNumbers } from './save-ledger-numbers.js';
import { getLedgerAccountChange } from './get-ledger-account-change.js';
import { saveLedgerAccountChange } from './save-ledger-account-change.js';
import { removeLedgerAccountChange } from './remove-ledger-account-change.js';
import { getLedgerLineChange } from './get-ledger-line-change.js';
import { saveLedgerLineChange } from './save-ledger-line-change.js';
import { removeLedgerLineChange } from './remove-ledger-line-change.js';
import { renumberLedgerSchemes } from './renumber-ledger-schemes.js';
import { undoLedgerRenumbering } from './undo-ledger-renumbering.js';
import { updateCostCentre } from './update-cost-centre.js';
import { updateLedgerScheme } from './update-ledger-scheme.js';

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
  getLedgerAccountChange,
  saveLedgerAccountChange,
  removeLedgerAccountChange,
  getLedgerLineChange,
  saveLedgerLineChange,
  removeLedgerLineChange,
  renumberLedgerSchemes,
  undoLedgerRenumbering,
  updateCostCentre,
} satisfies Partial<Handlers>;
