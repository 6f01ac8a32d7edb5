import type { Schemas } from '../contract/handler.js';

export type DeliveryState = Schemas['DeliveryState'];
export type ReasonCode = Schemas['DeliveryReason'];

/** Why a delivery stands where it stands, and what the text names. */
export interface Reason {
  code: ReasonCode;
  values?: Record<string, string | number>;
}

/** One journal on its way to one administration of a package. */
export interface Delivery {
  tenantId: string;
  id: string;
  journalId: string;
  companyId: string;
  integrationId: string;
  package: string;
  administration: string;
  reference: string;
  state: DeliveryState;
  /** `seq` of the last attempt: whoever works on the delivery knows by it that nobody else does. */
  attempts: number;
  /** 1 while an earlier call may have been taken. */
  unclear: 0 | 1;
  /** When there is work again; while `worker` has it, the end of the lease. */
  nextAt: string | null;
  /** The process that has it now. */
  worker: string | null;
  /** SHA-256 of what was sent last, with its total in cents and its number of lines. */
  requestHash: string | null;
  debit: number | null;
  lines: number | null;
  documentNumber: string | null;
  documentId: string | null;
  /** JSON of a `Reason`. */
  reason: string | null;
  /** The package's own words. */
  message: string | null;
  postedAt: string | null;
  /** The login that sent it; null for what went automatically. */
  createdBy: string | null;
  createdAt: string;
  updatedAt: string;
  version: number;
}

/** The table of what was tried. */
export interface Attempt {
  tenantId: string;
  deliveryId: string;
  seq: number;
  kind: Schemas['AttemptKind'];
  startedAt: string;
  endedAt: string | null;
  outcome: Schemas['AttemptOutcome'] | null;
  message: string | null;
  documentNumber: string | null;
  /** Milliseconds. */
  wait: number | null;
  loginId: string | null;
}
