import { test } from '../harness/test.js';
import { covers } from '@loonpoort/server/journals/variant.js';

const variants = ['company', 'department', 'costCentre', 'costCentreAndUnit', 'employee'] as const;

test('a journal covers what can be added up from its lines, and nothing else', (t) => {
  const covered = variants.map((variant) => variants.filter((required) => covers(variant, required)));
  t.deepEqual(covered, [
    ['company'],
    ['company', 'department'],
    ['company', 'costCentre'],
    ['company', 'costCentre', 'costCentreAndUnit'],
    ['company', 'costCentre', 'costCentreAndUnit', 'employee'],
  ]);
});
