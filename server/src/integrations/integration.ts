import { TenantModel } from '../database/model.js';

export type IntegrationLevel = 'tenant' | 'firm' | 'company';
export type IntegrationState = 'untested' | 'working' | 'problem' | 'off';

/** An integration holds the credential and the settings of one bookkeeping package at one level. */
export class Integration extends TenantModel {
  static override tableName = 'integrations';
  static override booleans = ['enabled'];
  static override jsonAttributes = ['settings'];
  static override stamps = ['updatedAt'] as const;

  declare level: IntegrationLevel;
  /** Id of the tenant, firm or company that `level` names. */
  declare ownerId: string;
  declare package: string;
  declare enabled: boolean;
  declare settings: Record<string, unknown>;
  /** One envelope of the secrets room over a JSON object. */
  declare secrets: string | null;
  declare state: IntegrationState;
  /** Stable code of what is wrong, in state `problem`. */
  declare problem: string | null;
  declare testedAt: string | null;
  declare version: number;
  declare updatedAt: string;
  /** Id of the login that saved it last. */
  declare updatedBy: string | null;
}

/**
 * The part of an integration that says how it fares: a test or an answer of the package changes it, without a new
 * version or time of change, so that a form that is open meanwhile is not out of date.
 */
export class IntegrationHealth extends TenantModel {
  static override tableName = 'integrations';

  declare enabled: boolean;
  declare state: IntegrationState;
  declare problem: string | null;
  declare testedAt: string | null;
  /** The time when nobody could sign in any more; null once it was told that it works again. */
  declare failedAt: string | null;
  declare version: number;
}
