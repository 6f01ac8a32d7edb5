import type { Actor, Schemas } from '../contract/handler.js';
import { isEditable, type SchemeOfOwner } from './find-scheme.js';
import type { LedgerScheme } from './ledger-scheme.js';

type Shown = Omit<SchemeOfOwner, keyof LedgerScheme> &
  Pick<LedgerScheme, 'id' | 'tenantId' | 'debtorId' | 'number' | 'name' | 'parentId' | 'updatedAt'>;

export const toLedgerScheme = (scheme: Shown, actor: Actor): Schemas['LedgerScheme'] => ({
  id: scheme.id,
  level: scheme.debtorId === null ? 'tenant' : 'debtor',
  ownerId: scheme.debtorId ?? scheme.tenantId,
  ownerName: scheme.ownerName,
  number: scheme.number,
  name: scheme.name,
  parentId: scheme.parentId,
  parentName: scheme.parentName,
  editable: isEditable(scheme, actor),
  updatedAt: scheme.updatedAt,
});
