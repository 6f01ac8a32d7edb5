import type { Schemas } from '../contract/handler.js';
import { TenantModel } from '../database/index.js';
import type { Language } from '../tenants/tenant.js';

/** A review of who has access to a tenant; one is open at a time, and a closed one does not change. */
export class AccessReview extends TenantModel {
  static override tableName = 'access_reviews';

  declare begunAt: string;
  /** The name of who began; null for the server. */
  declare begunBy: string | null;
  declare closedAt: string | null;
  declare closedBy: string | null;
  /** The language of its file. */
  declare language: Language;
  declare unusedAfterDays: number;
  /** SHA-256 of its file, in hexadecimal, once it is closed. */
  declare contentHash: string | null;
  declare version: number;
}

/** A login or software as a review found it, with what was decided. */
export class AccessReviewItem extends TenantModel {
  static override tableName = 'access_review_items';
  static override idColumn = ['tenantId', 'reviewId', 'id'];
  static override booleans = ['managesFirm', 'unused'];

  declare reviewId: string;
  declare role: Schemas['ViewerRole'];
  /** Whose login it is; null for software. */
  declare personId: string | null;
  declare name: string;
  declare email: string;
  declare firmId: string | null;
  declare firmName: string;
  declare managesFirm: boolean;
  declare grantKind: Schemas['GrantKind'];
  /** The names of what is granted, one on each line. */
  declare grantNames: string;
  declare companyCount: number;
  declare since: string;
  declare lastUsedAt: string | null;
  declare grantedBy: string;
  /** The hash of the grant as it was at first. */
  declare fingerprint: string;
  declare unused: boolean;
  declare change: Schemas['AccessChange'];
  declare decision: 'confirmed' | 'withdrawn' | 'gone' | null;
  declare decidedBy: string | null;
  declare decidedAt: string | null;
  /** The hash of the grant as it was decided on. */
  declare decidedFingerprint: string | null;
}
