import type { Schemas } from '../contract/handler.js';
import type { CodedModel } from './coded-model.js';

type Shown = Pick<CodedModel, 'id' | 'code' | 'description' | 'state' | 'companyId'>;

export const toCostUnit = ({ id, code, description, state, companyId }: Shown): Schemas['CostUnit'] => ({
  id,
  code,
  description,
  state,
  companyId,
});
