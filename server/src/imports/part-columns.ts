import type { StructureState } from '../companies/coded-model.js';
import { CostCentre } from '../companies/cost-centre.js';
import { CostUnit } from '../companies/cost-unit.js';
import { Department } from '../companies/department.js';
import { labels } from '../generated/texts.js';
import { type Column, digits, choiceOf, schemaOf } from '../tables/columns.js';
import { companyNumberColumns, type OfCompany } from './company-numbers.js';

/** A line of a file of cost centres, cost units or departments holds what its cells say; empty ones are left out. */
export interface PartRow extends OfCompany {
  /** The code, or the number of a department. */
  key: string | number;
  name?: string;
  state?: StructureState;
}

/** Tells what a file of one kind of part has, and which operations of the contract do the same. */
export interface PartKind {
  model: new () => CostCentre | CostUnit | Department;
  update: 'updateCostCentre' | 'updateCostUnit' | 'updateDepartment';
  columns: Column<PartRow>[];
  /** Returns the columns of the table that a key and a name fill. */
  named: (key: PartRow['key'], name: string) => Partial<CostCentre> | Partial<Department>;
}

const state: Column<PartRow> = {
  heading: 'Status',
  field: 'state',
  schema: schemaOf('updateCostUnit', 'state'),
  ...choiceOf(labels.StructureState),
};

const coded = (
  heading: string,
  model: typeof CostCentre | typeof CostUnit,
  create: 'createCostCentre' | 'createCostUnit',
  update: 'updateCostCentre' | 'updateCostUnit',
): PartKind => ({
  model,
  update,
  columns: [
    ...companyNumberColumns<PartRow>(),
    { heading, field: 'key', schema: schemaOf(create, 'code'), required: true },
    { heading: 'Omschrijving', field: 'name', schema: schemaOf(create, 'description') },
    state,
  ],
  named: (key, description) => {
    const named = { code: String(key), description };
    return { ...named, ...model.searchColumns(named) };
  },
});

export const costCentres = coded('Kostenplaats', CostCentre, 'createCostCentre', 'updateCostCentre');
export const costUnits = coded('Kostensoort', CostUnit, 'createCostUnit', 'updateCostUnit');

export const departments: PartKind = {
  model: Department,
  update: 'updateDepartment',
  columns: [
    ...companyNumberColumns<PartRow>(),
    { heading: 'Afdelingnr', field: 'key', schema: schemaOf('createDepartment', 'number'), required: true, ...digits },
    { heading: 'Naam', field: 'name', schema: schemaOf('createDepartment', 'name') },
    state,
  ],
  named: (key, name) => {
    const named = { number: Number(key), name };
    return { ...named, ...Department.searchColumns(named) };
  },
};
