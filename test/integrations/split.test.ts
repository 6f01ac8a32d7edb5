import { test } from '../harness/test.js';
import { splitOf } from '@loonpoort/server/integrations/catalogue.js';

test('a journal is split by the setting that the package names, as the contract fills it in', (t) => {
  t.is(splitOf('king-xml-department', {}), 'department');
  t.is(splitOf('king-xml-department', { departmentSource: 'costCentre' }), 'costCentre');
  t.is(splitOf('king-xml-department', { costCentreMode: 'costCentreAndUnit' }), 'department');
  t.is(splitOf('twinfield', {}), 'none');
  t.is(splitOf('twinfield', { costCentreMode: 'costCentreAndUnit' }), 'costCentreAndUnit');
  t.is(splitOf('a-package-that-is-gone', {}), 'none');
});
