import { test } from '../harness/test.js';
import { administrator, callerOf, every, fourRoles } from '../companies/caller.js';
import { startService } from '../harness/service.js';

test('a login that sees one company says which; one that sees several or none says nothing', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  for (const role of ['employee', 'manager', 'employer', 'accountant']) {
    const caller = await callerOf(service, fourRoles, role);
    const { items } = await every(caller, '/companies');
    const { login } = (await caller.get('/sessions/current')).body as { login: { companyId?: string } };
    t.is(login.companyId, items.length === 1 ? items[0]!.id : undefined, role);
    if (role === 'employee' || role === 'accountant') t.is(items.length === 1, role === 'employee');
  }
  const bureau = await callerOf(service, administrator);
  t.is((await bureau.get('/sessions/current')).body.login.companyId, undefined);
});
