import type { Knex } from 'knex';
import type { ModelClass } from 'objection';
import { insertRows, type Value } from './insert-rows.js';
import type { TenantModel } from './model.js';

/**
 * Inserts many rows of a model at once, as `insertRows` does. The rows are complete and have the same properties, all
 * of them plain columns: no keys, timestamps or JSON are made for them.
 */
export async function insertModels<M extends TenantModel>(
  trx: Knex.Transaction,
  model: ModelClass<M>,
  models: readonly Partial<M>[],
): Promise<void> {
  if (models.length === 0) return;
  const names = Object.keys(models[0]!) as (keyof M & string)[];
  const rows = models.map((each) => names.map((name) => each[name] as Value));
  await insertRows(trx, model.tableName, {}, names.map(snakeCase), rows);
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
