import { TenantModel } from '../database/model.js';

export type RunType = 'regular' | 'correction';
export type RunState = 'open' | 'locked';

/** A run holds what a company's wages came to over one or more of its periods. */
export class Run extends TenantModel {
  static override tableName = 'runs';
  static override stamps = ['createdAt', 'updatedAt'] as const;

  declare companyId: string;
  /** The year of the wages; an ISO week belongs to the year of its Thursday. */
  declare year: number;
  /** Numbers of the company's own periods; equal for a run over one. */
  declare periodFrom: number;
  declare periodTo: number;
  /** Minus the last day as yyyymmdd, by which lists begin with the newest. */
  declare newestFirst: number;
  /** Unique within company and year. */
  declare number: number;
  declare type: RunType;
  /** A locked run does not change. */
  declare state: RunState;
  declare description: string | null;
  /** `YYYY-MM-DD` */
  declare paymentDate: string | null;
  /** The numbers of employees and of lines. */
  declare employees: number;
  declare lines: number;
  /** SHA-256 of the lines and the employees. */
  declare contentHash: string;
  declare version: number;
  declare createdAt: string;
  declare updatedAt: string;
}
