import { CodedModel } from './coded-model.js';

/** A cost unit (kostensoort) says what wages are booked for. */
export class CostUnit extends CodedModel {
  static override tableName = 'cost_units';
}
