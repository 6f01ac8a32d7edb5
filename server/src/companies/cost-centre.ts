import { CodedModel } from './coded-model.js';

/** A cost centre (kostenplaats) says where in the company wages are booked. */
export class CostCentre extends CodedModel {
  static override tableName = 'cost_centres';

  /** The number of a ledger scheme that deviates from the company's. */
  declare ledgerScheme: string | null;
}
