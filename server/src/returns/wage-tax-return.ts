import type { Schemas } from '../contract/handler.js';
import { TenantModel } from '../database/model.js';

/** What a company's wage-tax return over one period of it comes to. */
export class WageTaxReturn extends TenantModel {
  static override tableName = 'wageTaxReturns';
  static override stamps = ['updatedAt'] as const;

  declare companyId: string;
  declare year: number;
  /** Numbers the periods of the return: months, four weeks, half years, or the year. */
  declare period: number;
  declare source: Schemas['ReturnSource'];
  /** The total in cents, corrections of earlier periods included. */
  declare total: number;
  /** The moment at which the sender made the message, and the SHA-256 of its file; null for an entered total. */
  declare messageCreatedAt: string | null;
  declare messageHash: string | null;
  /** Employments in the message. */
  declare incomes: number;
  declare version: number;
  declare updatedAt: string;
}
