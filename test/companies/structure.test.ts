import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import {
  accountant,
  administrator,
  type Caller,
  callerOf,
  every,
  fourRoles,
  type Item,
  otherAccountant,
} from './caller.js';

let service: TestService;
let firm: Caller;
let companyId: string;
let otherId: string;
let foreign: Item;

test.before(async () => {
  service = await startService();
  firm = await callerOf(service, accountant);
  const clients = (await every(firm, '/companies?kind=client')).items;
  [companyId, otherId] = [clients[0]!.id, clients[1]!.id];
  [foreign] = (await every(await callerOf(service, otherAccountant), '/companies?kind=client')).items as [Item];
});
test.after.always(() => service.stop());

/** What is made, found, renamed and closed in the same way, and what tells one from another. */
const kinds = [
  { path: '/cost-centres', key: 'code', first: 'X1a', second: 'X2', name: 'description', share: 'costCentreId' },
  { path: '/cost-units', key: 'code', first: 'X1a', second: 'X2', name: 'description', share: 'costUnitId' },
  { path: '/departments', key: 'number', first: 901, second: 902, name: 'name', share: 'departmentId' },
] as const;

const change = async (path: string, body: unknown) =>
  firm.patch(path, body, (await firm.get(path)).headers.get('etag'));

for (const { path, key, first, second, name } of kinds) {
  test(`${path}: made, found, renamed, closed and opened again`, async (t) => {
    const made = await firm.post(path, { companyId, [key]: first, [name]: '  Werk aan de weg ' });
    t.is(made.status, 201, made.text);
    t.like(made.body, { companyId, [key]: first, [name]: 'Werk aan de weg', state: 'open' });
    const one = `${path}/${made.body.id}`;
    t.deepEqual((await firm.get(one)).body, made.body);
    t.deepEqual((await firm.get(`${path}?companyId=${companyId}&q=weg ${first}`)).body.items, [made.body]);

    const renamed = await firm.patch(one, { [name]: ' Wegenbouw' }, made.headers.get('etag'));
    t.is(renamed.status, 200, renamed.text);
    t.deepEqual(renamed.body, { ...made.body, [name]: 'Wegenbouw' });
    t.is((await firm.get(`${path}?companyId=${companyId}&q=wegenbouw`)).body.total, 1);
    t.is((await firm.patch(one, { [name]: 'Te laat' }, made.headers.get('etag'))).status, 412);

    t.like((await change(one, { state: 'closed' })).body, { [name]: 'Wegenbouw', state: 'closed' });
    const ids = async (state: string) =>
      (await every(firm, `${path}?companyId=${companyId}&state=${state}`)).items.map(({ id }) => id);
    t.true((await ids('closed')).includes(made.body.id));
    t.false((await ids('open')).includes(made.body.id));
    t.like((await change(one, { state: 'open' })).body, { state: 'open' });
  });

  test(`${path}: once in a company, and only by who keeps its data`, async (t) => {
    const body = { companyId, [key]: second, [name]: 'Een' };
    t.is((await firm.post(path, body)).status, 201);
    const again = await firm.post(path, key === 'code' ? { ...body, code: ' x2 ' } : body);
    t.is(again.status, 409, again.text);
    t.like(again.body.errors, [{ pointer: `/${key}`, code: 'taken' }]);
    t.is((await firm.post(path, { ...body, companyId: otherId })).status, 201, 'another company has codes of its own');
    const far = await firm.post(path, { ...body, companyId: foreign.id });
    t.is(far.status, 422);
    t.like(far.body.errors, [{ pointer: '/companyId', code: 'notFound' }]);
    for (const role of ['employer', 'manager', 'employee']) {
      const caller = await callerOf(service, fourRoles, role);
      t.is((await caller.post(path, body)).status, 403, role);
    }
    const bad = [{ [name]: ' ' }, { [name]: 'a\u0007b' }, { [name]: 'x'.repeat(81) }];
    const codes = ['', 'a b', 'a\tb', 'a\u0000', 'a|b', 'a:b', '\u200b1', '123456789'];
    for (const wrong of [...bad, ...(key === 'code' ? codes : [0, 1.5, '1']).map((value) => ({ [key]: value }))]) {
      const answer = await firm.post(path, { ...body, [key]: key === 'code' ? 'X3' : 903, ...wrong });
      t.is(answer.status, 400, `${JSON.stringify(wrong)} ${answer.text}`);
    }
  });
}

test('what employees in service still have is not closed, and who they are is said', async (t) => {
  const staff = (await every(firm, `/employees?companyId=${companyId}&status=inService`)).items;
  const whole = await Promise.all(staff.map(async ({ id }) => (await firm.get(`/employees/${id}`)).body as Item));
  const id = (whole[0]!.costShares as Item[])[0]!.costCentreId as string;
  const having = whole
    .filter(({ costShares }) => (costShares as Item[]).some(({ costCentreId }) => costCentreId === id))
    .sort((a, b) => Number(a.number) - Number(b.number));
  const refused = await change(`/cost-centres/${id}`, { state: 'closed' });
  t.is(refused.status, 422, refused.text);
  t.like(refused.body.errors, [{ pointer: '/state', code: 'stillUsed' }]);
  const { message } = refused.body.errors[0];
  t.true(message.includes(`${having[0]!.number} ${having[0]!.name}`), message);
  t.is(having.length > 5, message.includes(` en nog ${having.length - 5}`), message);
  t.is((await firm.get(`/cost-centres/${id}`)).body.state, 'open');

  for (const employee of having)
    await change(`/employees/${employee.id}`, { outOfServiceOn: '2020-01-31', inServiceOn: '2020-01-01' });
  t.is((await change(`/cost-centres/${id}`, { state: 'closed' })).status, 200);
});

test('a new company takes over what its template has open', async (t) => {
  const bureau = await callerOf(service, administrator);
  const template = (await every(bureau, '/companies?kind=template')).items[0]!;
  for (const { path, key, first, second, name } of kinds) {
    for (const value of [first, second])
      t.is((await bureau.post(path, { companyId: template.id, [key]: value, [name]: `Van ${value}` })).status, 201);
    const { id } = (await bureau.get(`${path}?companyId=${template.id}&q=van ${first}`)).body.items[0];
    const etag = (await bureau.get(`${path}/${id}`)).headers.get('etag');
    t.is((await bureau.patch(`${path}/${id}`, { state: 'closed' }, etag)).status, 200);
  }
  const debtorId = template.debtorId;
  const made = await bureau.post('/companies', { debtorId, number: 977, name: 'Nieuw', templateId: template.id });
  t.is(made.status, 201, made.text);
  for (const { path, key, first, second } of kinds) {
    const has = (await every(bureau, `${path}?companyId=${made.body.id}`)).items.map((item) => item[key]);
    t.true(has.includes(second), path);
    t.false(has.includes(first), path);
  }
});
