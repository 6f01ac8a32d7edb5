import { Model, type QueryContext } from 'objection';
import { v7 as uuid } from 'uuid';

export type Language = 'nl' | 'en';

/** A payroll bureau's environment. */
export class Tenant extends Model {
  static override tableName = 'tenants';
  static override jsonAttributes = ['embedOrigins'];

  declare id: string;
  /** The first label of the bureau's own host name: `oamkb` in `oamkb.example.nl`. */
  declare slug: string;
  declare name: string;
  declare language: Language;
  /** Exact origins whose pages may call the API for this bureau. */
  declare embedOrigins: string[];
  declare createdAt: string;

  override $beforeInsert(context: QueryContext): Promise<unknown> | void {
    this.id ??= uuid();
    this.createdAt ??= new Date().toISOString();
    return super.$beforeInsert(context);
  }
}
