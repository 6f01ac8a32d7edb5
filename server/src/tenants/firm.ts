import { toWebOrigin } from '../contract/formats.js';
import { TenantModel } from '../database/model.js';

/** An accounting firm within a bureau's environment. */
export class Firm extends TenantModel {
  static override tableName = 'firms';
  static override jsonAttributes = ['embedOrigins'];

  declare number: number;
  declare name: string;
  /** Exact origins whose pages may call the API for this firm. */
  declare embedOrigins: string[];
  /** The moment from which its logins, software and origins work no longer. */
  declare endedAt: string | null;
  declare version: number;

  /** Returns origins as they are kept: as browsers write them, each once. */
  static origins = (given: readonly string[]): string[] => [...new Set(given.map((each) => toWebOrigin(each) ?? each))];
}
