import type { Schemas } from '../contract/handler.js';
import { TenantModel } from '../database/index.js';

export type DeliveryState = Schemas['DeliveryState'];
export type ReasonCode = Schemas['DeliveryReason'];

/** Says why a delivery stands where it stands, with what the text names. */
export interface Reason {
  code: ReasonCode;
  values?: Record<string, string | number>;
}

/** One journal on its way to one administration of a package. */
export class Delivery extends TenantModel {
  static override tableName = 'deliveries';

  declare journalId: string;
  declare companyId: string;
  declare integrationId: string;
  declare package: string;
  declare administration: string;
  declare reference: string;
  declare state: DeliveryState;
  /** `seq` of the last attempt: whoever works on the delivery knows by it that nobody else does. */
  declare attempts: number;
  /** 1 while an earlier call may have been taken, also once a person gave up on it. */
  declare unclear: 0 | 1;
  /** The time when there is work again; while `worker` has it, the end of the lease. */
  declare nextAt: string | null;
  /** The process that has it now. */
  declare worker: string | null;
  /** SHA-256 of what was sent last, with its total in cents and its number of lines. */
  declare requestHash: string | null;
  declare debit: number | null;
  declare lines: number | null;
  declare documentNumber: string | null;
  declare documentId: string | null;
  /** JSON of a `Reason`. */
  declare reason: string | null;
  /** The package's own words. */
  declare message: string | null;
  declare postedAt: string | null;
  /** The login that sent it; null for what went automatically. */
  declare createdBy: string | null;
  declare createdAt: string;
  declare updatedAt: string;
  declare version: number;
}

/** A call to the package for a delivery, or what a person did to it. */
export class DeliveryAttempt extends TenantModel {
  static override tableName = 'delivery_attempts';
  static override idColumn = ['tenantId', 'deliveryId', 'seq'];

  declare deliveryId: string;
  declare seq: number;
  declare kind: Schemas['AttemptKind'];
  declare startedAt: string;
  declare endedAt: string | null;
  declare outcome: Schemas['AttemptOutcome'] | null;
  declare message: string | null;
  declare documentNumber: string | null;
  /** Milliseconds that the package asked to wait. */
  declare wait: number | null;
  declare loginId: string | null;
}
