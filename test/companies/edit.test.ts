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
let bureau: Caller;
let firm: Caller;
let clients: Item[];
let debtorId: string;
/** A company that this accountant must never see. */
let foreign: Item;

test.before(async () => {
  service = await startService();
  [bureau, firm] = await Promise.all([callerOf(service, administrator), callerOf(service, accountant)]);
  clients = (await every(firm, '/companies?kind=client')).items;
  debtorId = clients[0]!.debtorId as string;
  [foreign] = (await every(await callerOf(service, otherAccountant), '/companies?kind=client')).items as [Item];
});
test.after.always(() => service.stop());

const template = async (name: string) =>
  (await bureau.get(`/companies?q=${encodeURIComponent(name)}&kind=template`)).body.items[0] as Item;

test('a change is kept, found by its new name, and leaves the rest as it was', async (t) => {
  const path = `/companies/${clients[1]!.id}`;
  const before = await firm.get(path);
  t.true(before.body.editable);
  const after = await firm.patch(
    path,
    { name: '  Bäckerei Wölkchen ', postalCode: '6131 EK' },
    before.headers.get('etag'),
  );
  t.is(after.status, 200);
  t.not(after.headers.get('etag'), before.headers.get('etag'));
  t.like(after.body, {
    ...before.body,
    name: 'Bäckerei Wölkchen',
    postalCode: '6131 EK',
    updatedAt: after.body.updatedAt,
  });
  t.is((await firm.get('/companies?q=wolkchen backerei')).body.items[0].id, clients[1]!.id);
  t.deepEqual((await firm.get(path)).body, after.body);
});

test('a stale change is refused, and one without a version too', async (t) => {
  const path = `/companies/${clients[2]!.id}`;
  const etag = (await firm.get(path)).headers.get('etag');
  t.is((await firm.patch(path, { city: 'Echt' }, etag)).status, 200);
  const stale = await firm.patch(path, { city: 'Born' }, etag);
  t.is(stale.status, 412);
  t.is(stale.body.type, 'urn:loonpoort:problem:stale');
  t.is((await firm.patch(path, { city: 'Born' }, 'W/"1"')).status, 412);
  t.is((await firm.patch(path, { city: 'Born' })).status, 428);
  t.is((await firm.get(path)).body.city, 'Echt');
});

test('of two administrators who save at once one is told', async (t) => {
  const path = `/companies/${clients[3]!.id}`;
  const etag = (await bureau.get(path)).headers.get('etag');
  const second = await callerOf(service, administrator);
  const answers = await Promise.all([
    bureau.patch(path, { contactName: 'Eerste' }, etag),
    second.patch(path, { contactName: 'Tweede' }, etag),
  ]);
  t.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
  const kept = answers.find(({ status }) => status === 200)!;
  t.is((await bureau.get(path)).body.contactName, kept.body.contactName);
});

test('roles that only look are told so, and refused', async (t) => {
  const [employer, manager, employee] = await Promise.all(
    ['employer', 'manager', 'employee'].map((role) => callerOf(service, fourRoles, role)),
  );
  for (const caller of [employer!, manager!, employee!]) {
    const company = (await caller.get('/companies')).body.items[0];
    const { body, headers } = await caller.get(`/companies/${company.id}`);
    t.false(body.editable);
    t.is((await caller.patch(`/companies/${company.id}`, { city: 'Echt' }, headers.get('etag'))).status, 403);
  }
  t.is((await firm.get(`/companies/${foreign.id}`)).status, 404);
  t.is((await firm.patch(`/companies/${foreign.id}`, { city: 'Echt' }, '"1"')).status, 404);
});

test('a new company takes over what its template has', async (t) => {
  const from = await template('Std bouwbedrijf (4 wkn)');
  const { status, body, headers } = await bureau.post('/companies', {
    debtorId,
    number: 501,
    name: 'Bouwbedrijf Nieuw',
    templateId: from.id,
  });
  t.is(status, 201);
  t.is(headers.get('etag'), '"1"');
  const original = (await firm.get(`/companies/${from.id}`)).body;
  t.like(body, {
    number: 501,
    kind: 'client',
    periodType: 'fourWeek',
    ledgerScheme: original.ledgerScheme,
    wageTaxPeriod: 'fourWeek',
    debtorId,
    editable: true,
  });
  for (const list of ['departments', 'cost-centres']) {
    const of = async (id: unknown) =>
      ((await firm.get(`/${list}?companyId=${String(id)}`)).body.items as Item[]).map(
        ({ name, number, code, description }) => [name, number, code, description],
      );
    t.deepEqual(await of(body.id), await of(from.id));
    t.is((await of(body.id)).length, 3);
  }
  t.is((await firm.get('/companies?q=nieuw 501')).body.total, 1);
});

test('what does not go together is refused at the field', async (t) => {
  const from = await template('Std Boekhandel');
  const base = { debtorId, name: 'Proef' };
  for (const [body, pointer, code] of [
    [base, '/periodType', 'periodTypeMissing'],
    [{ ...base, templateId: from.id, periodType: 'week' }, '/periodType', 'periodTypeDiffers'],
    [{ ...base, templateId: clients[0]!.id }, '/templateId', 'notFound'],
    [{ ...base, templateId: foreign.id, periodType: 'month' }, '/templateId', 'notFound'],
    [{ ...base, debtorId: foreign.debtorId, periodType: 'month' }, '/debtorId', 'notFound'],
  ] as const) {
    const answer = await firm.post('/companies', body);
    t.is(answer.status, 422, JSON.stringify(body));
    t.like(answer.body.errors, [{ pointer, code }]);
    t.regex(answer.body.errors[0].message, /\.$/);
  }
});

test('a number that exists is told at its field, also when two are added at once', async (t) => {
  const add = (number: number, name: string) =>
    bureau.post('/companies', { debtorId, number, name, periodType: 'month' });
  const { number } = clients.find((company) => company.debtorId === debtorId)!;
  const taken = await add(number as number, 'Nog een');
  t.is(taken.status, 409);
  t.like(taken.body, {
    type: 'urn:loonpoort:problem:already-exists',
    errors: [{ pointer: '/number', code: 'taken', message: 'Nummer is al in gebruik.' }],
  });
  const both = await Promise.all([add(503, 'Links'), add(503, 'Rechts')]);
  t.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
});

test('no number tells of a company that is confidential', async (t) => {
  const add = (caller: Caller, number?: number) =>
    caller.post('/companies', { debtorId, name: 'Nummer', periodType: 'month', ...(number && { number }) });
  const hidden = await add(bureau, 601);
  const visibility = `/company-visibilities/${hidden.body.id}`;
  const confidential = await bureau.patch(visibility, { confidential: true }, hidden.headers.get('etag'));
  t.is(confidential.status, 200);
  t.is((await firm.get(`/companies/${hidden.body.id}`)).status, 404);
  const [taken, free] = [await add(firm, 601), await add(firm, 602)];
  t.like(taken.body, { status: 422, errors: [{ pointer: '/number', code: 'notAllowed' }] });
  t.deepEqual(taken.body.errors, free.body.errors, 'a number that is free is refused in the same words');
  const given = [(await add(firm)).body, (await add(firm)).body].map(({ number }) => number as number);
  const numbers = (await every(bureau, '/companies?kind=client,template,test&include=hidden')).items;
  t.is(given[1], Math.max(...numbers.map(({ number }) => number as number)), 'the next of all companies');
  t.is(given[1], given[0]! + 1);
  t.is((await add(bureau)).body.number, given[1]! + 1, 'for who sees all too');
  t.is((await add(bureau, 601)).body.errors[0].code, 'taken', 'who sees it is told');
});

test('a call that is repeated with its key makes one company', async (t) => {
  const headers = { 'idempotency-key': '0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11' };
  const body = { debtorId, name: 'Eenmalig', periodType: 'week' };
  const [first, second] = [await firm.post('/companies', body, headers), await firm.post('/companies', body, headers)];
  t.deepEqual([first.status, second.status], [201, 201]);
  t.deepEqual(second.body, first.body);
  t.is((await firm.post('/companies', { ...body, name: 'Anders' }, headers)).status, 422);
});

test('debtors get a firm and labels that exist, and a number of their own', async (t) => {
  const [tag] = (await bureau.get('/tags')).body.items as Item[];
  const [firmRow] = (await bureau.get('/firms')).body.items as Item[];
  const body = { number: 77_001, name: ' Bakkerij Peeters ', firmId: firmRow!.id, tagIds: [tag!.id] };
  const created = await bureau.post('/debtors', body);
  t.is(created.status, 201);
  t.like(created.body, { number: 77_001, name: 'Bakkerij Peeters', firmId: firmRow!.id, tags: [{ id: tag!.id }] });
  t.deepEqual((await bureau.get('/debtors?q=77001')).body.items, [created.body]);
  t.is((await bureau.post('/debtors', { number: 77_001, name: 'Anders' })).body.errors[0].code, 'taken');
  t.is((await bureau.post('/debtors', { ...body, number: 77_002, firmId: tag!.id })).body.errors[0].pointer, '/firmId');
  t.is(
    (await bureau.post('/debtors', { ...body, number: 77_002, tagIds: [firmRow!.id] })).body.errors[0].pointer,
    '/tagIds',
  );
  t.is((await firm.post('/debtors', { ...body, number: 77_002 })).status, 403);
  t.is((await bureau.get('/debtors?q=77002')).body.total, 0);
});

test('an accountant whose grant names companies cannot add one that it would not see', async (t) => {
  const { id } = (await callerOf(service, otherAccountant)).login;
  await service.app.database.transaction(async (trx) => {
    const { tenantId } = (await trx('logins').where({ id }).first()) as { tenantId: string };
    await trx('logins').where({ id }).update({ grantKind: 'companies' });
    await trx('loginGrants').where({ loginId: id }).delete();
    await trx('loginGrants').insert({ tenantId, loginId: id, targetId: clients[0]!.id });
  });
  const narrow = await callerOf(service, otherAccountant);
  t.deepEqual(
    (await every(narrow, '/companies')).items.map((company) => company.id),
    [clients[0]!.id],
  );
  const answer = await narrow.post('/companies', { debtorId, name: 'Onzichtbaar', periodType: 'month' });
  t.is(answer.status, 403);
});
