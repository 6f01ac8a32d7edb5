import { TenantModel } from '../database/model.js';

/** An accounting firm within a bureau's environment. */
export class Firm extends TenantModel {
  static override tableName = 'firms';
  static override jsonAttributes = ['embedOrigins'];

  declare number: number;
  declare name: string;
  /** Exact origins whose pages may call the API for this firm. */
  declare embedOrigins: string[];
  declare version: number;
}
