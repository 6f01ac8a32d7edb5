import { type RelationOf, relationOf } from '../../files/employee-relation.js';
import type { PackageSettings } from '../../files/format.js';
import { type Costs, costsOf } from '../../files/settings.js';

/**
 * Says what stands in the second and the third dimension of a line. The second holds a relation or a cost centre, so a
 * line with a relation has no cost centre (claims.md, Transaction).
 */
export function dimensionsOf(settings: PackageSettings): { costs: Costs; relation: RelationOf } {
  const costs = costsOf(settings);
  const relation = relationOf(settings);
  return {
    costs: { ...costs, centre: (line) => (relation(line) === null ? costs.centre(line) : null) },
    relation,
  };
}
