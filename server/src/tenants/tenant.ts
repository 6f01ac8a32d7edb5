import type { Knex } from 'knex';
import { Model, type PartialModelObject, type QueryContext } from 'objection';
import { v7 as uuid } from 'uuid';
import type { Role } from '../contract/route.js';
import { StaleVersionError } from '../database/index.js';

export type Language = 'nl' | 'en';

/** A payroll bureau's environment. */
export class Tenant extends Model {
  static override tableName = 'tenants';
  static override jsonAttributes = ['embedOrigins', 'factorRoles'];

  declare id: string;
  /** The first label of the bureau's own host name: `oamkb` in `oamkb.example.nl`. */
  declare slug: string;
  declare name: string;
  declare language: Language;
  /** Exact origins whose pages may call the API for this bureau. */
  declare embedOrigins: string[];
  /** The name that mails show as their sender; null for that of the installation. */
  declare mailName: string | null;
  /** Where answers to mails go; null for the address that they are sent from. */
  declare replyTo: string | null;
  /** The roles of which signing in asks a second factor. */
  declare factorRoles: Role[];
  /** From when it does, where that is later. */
  declare factorsFrom: string | null;
  declare createdAt: string;
  declare version: number;
  /** 1 where a review of who has access begins each year, otherwise 0. */
  declare reviewsYearly: number;
  /** A login that was not used for so many days counts as unused. */
  declare unusedAfterDays: number;
  /** The moment from which nobody gets in and work waits. */
  declare suspendedAt: string | null;
  /** The moment from which its rows are being removed, and the operator who wanted that. */
  declare endingAt: string | null;
  declare endedBy: string | null;
  declare endedByName: string | null;

  override $beforeInsert(context: QueryContext): Promise<unknown> | void {
    this.id ??= uuid();
    this.createdAt ??= new Date().toISOString();
    return super.$beforeInsert(context);
  }

  /**
   * Changes a tenant that is still at `version`, and raises the version by one.
   *
   * @returns the tenant as it is now
   * @throws StaleVersionError
   */
  static async updateAtVersion(
    trx: Knex.Transaction,
    id: string,
    version: number,
    patch: PartialModelObject<Tenant>,
  ): Promise<Tenant> {
    const changed = await Tenant.query(trx)
      .patch({ ...patch, version: version + 1 })
      .where({ id, version })
      .returning('*');
    const tenant = (changed as unknown as Tenant[])[0];
    if (!tenant) throw new StaleVersionError('tenants', id, version);
    return tenant;
  }
}
