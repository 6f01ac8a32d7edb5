import type { Schemas } from '../contract/handler.js';
import type { CostCentre } from './cost-centre.js';
import { toCostUnit } from './to-cost-unit.js';

type Shown = Pick<CostCentre, 'id' | 'code' | 'description' | 'state' | 'companyId' | 'ledgerScheme'>;

export const toCostCentre = ({ ledgerScheme, ...coded }: Shown): Schemas['CostCentre'] => ({
  ...toCostUnit(coded),
  ledgerScheme,
});
