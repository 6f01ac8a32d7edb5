import {
  Model,
  raw,
  type RawBuilder,
  type ModelClass,
  type QueryContext,
  type Pojo,
  type PartialModelObject,
} from 'objection';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';

/** Thrown when somebody else changed the row after it was read, or it is gone. */
export class StaleVersionError extends Error {
  override readonly name = 'StaleVersionError';

  constructor(
    readonly table: string,
    readonly id: string,
    readonly version: number,
  ) {
    super(`${table} ${id} is no longer at version ${version}`);
  }
}

/** Gives a value of a patch, the number in the column and one more: `patch({ version: plusOne('version') })`. */
export const plusOne = (column: string): RawBuilder => raw('?? + 1', column);

/**
 * A row of one tenant, with `[tenantId, id]` as its key. Models are not bound to a connection: every query names
 * `trx` or `database.read`, and one that forgets it throws instead of waiting for the only writer.
 */
export abstract class TenantModel extends Model {
  declare tenantId: string;
  declare id: string;

  static override idColumn: string | string[] = ['tenantId', 'id'];

  /** Properties that the database keeps as 0 and 1. */
  static booleans: readonly string[] = [];

  /** Timestamps (UTC, milliseconds) that are set where the caller does not. */
  static stamps: readonly ('createdAt' | 'updatedAt')[] = [];

  override $beforeInsert(context: QueryContext): Promise<unknown> | void {
    const { idColumn, stamps } = this.constructor as typeof TenantModel;
    if (idColumn.includes('id')) this.id ??= uuid();
    this.#stamp(stamps.filter((stamp) => (this as Pojo)[stamp] === undefined));
    return super.$beforeInsert(context);
  }

  override $beforeUpdate(): void {
    const { stamps } = this.constructor as typeof TenantModel;
    this.#stamp(stamps.filter((stamp) => stamp === 'updatedAt'));
  }

  override $parseDatabaseJson(json: Pojo): Pojo {
    const row = super.$parseDatabaseJson(json);
    for (const name of (this.constructor as typeof TenantModel).booleans) {
      if (typeof row[name] === 'number') row[name] = row[name] === 1;
    }
    return row;
  }

  /**
   * Changes a row that is still at `version`, and raises the version by one.
   *
   * @returns the row as it is now
   * @throws StaleVersionError when there is no such row at that version
   */
  static async updateAtVersion<M extends TenantModel & { version: number }>(
    this: new () => M,
    trx: Knex.Transaction,
    tenantId: string,
    id: string,
    version: number,
    patch: Omit<PartialModelObject<M>, 'tenantId' | 'id' | 'version'>,
  ): Promise<M> {
    const model = this as unknown as ModelClass<M>;
    const rows = await model
      .query(trx)
      .patch({ ...patch, version: version + 1 } as PartialModelObject<M>)
      .where({ tenantId, id, version })
      .returning('*');
    const row = (rows as unknown as M[])[0];
    if (!row) throw new StaleVersionError(model.tableName, id, version);
    return row;
  }

  #stamp(names: readonly string[]): void {
    const now = new Date().toISOString();
    for (const name of names) Object.assign(this, { [name]: now });
  }
}
