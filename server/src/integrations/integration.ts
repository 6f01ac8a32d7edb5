import { TenantModel } from '../database/model.js';

export type IntegrationLevel = 'tenant' | 'firm' | 'company';
export type IntegrationState = 'untested' | 'working' | 'problem' | 'off';

/** Credential and settings of one bookkeeping package at one level. */
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
