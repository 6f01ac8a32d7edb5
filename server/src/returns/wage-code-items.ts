import type { Knex } from 'knex';
import { TenantModel } from '../database/model.js';
import type { ReturnGroup } from './items.js';

/** The item of the return that a wage code feeds, where an administrator set it. */
export class WageCodeItem extends TenantModel {
  static override tableName = 'wageCodeItems';
  static override idColumn = ['tenantId', 'wageCode'];

  declare wageCode: number;
  declare item: ReturnGroup;
}

/**
 * The items of Nmbrs's own wage codes (https://support.nmbrs.nl/hc/nl/articles/205099508): what a code is called says
 * which premium it is. WAO and WIA are paid as Aof, WGA and ZW as Whk, and WW and the former sector fund as AWf since 2020
 * (https://www.belastingdienst.nl, Handboek Loonheffingen, premies werknemersverzekeringen). No standard code is known for
 * Wko and Zvw: a bureau sets its own.
 */
const defaults: Record<number, ReturnGroup> = {
  8000: 'wageTax',
  8015: 'aof',
  8055: 'aof',
  8070: 'whk',
  8075: 'whk',
  8086: 'whk',
  8088: 'whk',
  8090: 'whk',
  8035: 'awf',
  8080: 'awf',
  8085: 'awf',
  8095: 'ufo',
  8115: 'reductions',
  8116: 'reductions',
  8117: 'reductions',
  8118: 'reductions',
  8125: 'reductions',
  8223: 'finalLevies',
  8224: 'finalLevies',
  8225: 'finalLevies',
  8226: 'finalLevies',
};

/** Reads which item each wage code of a bureau feeds. */
export async function readWageCodeItems(knex: Knex, tenantId: string): Promise<Map<number, ReturnGroup>> {
  const own = await WageCodeItem.query(knex).where({ tenantId });
  const known = Object.entries(defaults).map(([code, item]): [number, ReturnGroup] => [Number(code), item]);
  return new Map([...known, ...own.map(({ wageCode, item }): [number, ReturnGroup] => [wageCode, item])]);
}

/** Returns rows of wage code, item and sign: an amount of what lessens the return is booked the other way round. */
export const toSignedCodes = (codes: ReadonlyMap<number, ReturnGroup>): [number, ReturnGroup, 1 | -1][] =>
  [...codes].filter(([, item]) => item !== 'none').map(([code, item]) => [code, item, item === 'reductions' ? -1 : 1]);
