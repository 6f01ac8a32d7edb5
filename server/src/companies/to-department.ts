import type { Schemas } from '../contract/handler.js';

export const toDepartment = (department: Schemas['Department']): Schemas['Department'] => ({
  id: department.id,
  number: department.number,
  name: department.name,
  state: department.state,
  companyId: department.companyId,
  companyName: department.companyName,
});
