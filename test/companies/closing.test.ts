import { test } from '../harness/test.js';
import { openBureau, type Bureau } from '../accounts/bureau.js';
import { softwareOf, tokenOf } from '../clients/software.js';
import type { Answer } from '../harness/service.js';

/** Changes something as an administrator, at the version that it has. */
async function change(bureau: Bureau, method: string, path: string, of: string, body?: object): Promise<Answer> {
  const headers = { 'if-match': (await bureau.ask('GET', of)).headers.get('etag')! };
  return bureau.ask(method, path, { headers, ...(body && { body }) });
}

const close = (bureau: Bureau, id: string, endsOn: string) =>
  change(bureau, 'PUT', `/company-closures/${id}`, `/companies/${id}`, { endsOn });

const closeDebtor = (bureau: Bureau, body: object) =>
  change(bureau, 'PUT', `/debtor-closures/${bureau.ids.debtor}`, `/debtors/${bureau.ids.debtor}`, body);

const move = (bureau: Bureau, id: string, body: object) =>
  change(bureau, 'PUT', `/company-debtors/${id}`, `/companies/${id}`, body);

const errorOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code];

const run = (bureau: Bureau, periodFrom: number, more: object = {}) =>
  bureau.ask('POST', '/runs', {
    body: {
      ...{ companyId: bureau.ids.bakery, year: 2026, periodFrom, number: periodFrom, ...more },
      lines: [{ employee: 7, wageCode: 1000, amount: 100 }],
    },
  });

const idsOf = async (bureau: Bureau, path: string, token?: string): Promise<string[]> => {
  const { body } = token === undefined ? await bureau.ask('GET', path) : await bureau.call('GET', path, { token });
  return body.items.map(({ id }: { id: string }) => id);
};

const tokenFor = async (bureau: Bureau, email: string): Promise<string> => (await bureau.signIn(email)).accessToken;

/** An accountant who sees by a tag, and an employer who sees the bakery by name. */
async function people({ person, ids }: Bureau): Promise<void> {
  await person('anna@maasdal.nl', [
    { role: 'accountant', firmId: ids.maasdal, grantKind: 'tags', grantIds: [ids.tag] },
  ]);
  await person('wim@bakkerij.nl', [{ role: 'employer', grantKind: 'companies', grantIds: [ids.bakery] }]);
}

test('a company that ended makes no runs, and is in lists that ask for it', async (t) => {
  const bureau = await openBureau(t);
  const { bakery, webshop, butcher } = bureau.ids;
  const path = `/companies/${bakery}`;
  const january = await run(bureau, 1, { state: 'locked' });
  const march = await run(bureau, 3);
  t.deepEqual([january.status, march.status], [201, 201]);

  const tooEarly = await close(bureau, bakery, '2025-12-31');
  t.deepEqual(errorOf(tooEarly), [422, '/endsOn', 'lockedAfterEnd']);
  t.is(
    tooEarly.body.errors[0].message,
    'Bakkerij Peeters heeft een vergrendelde loonrun over januari 2026. Kies 1 januari 2026 of later.',
  );
  t.is((await bureau.ask('GET', path)).body.endsOn, null, 'what is refused changes nothing');
  const closed = await close(bureau, bakery, '2026-02-15');
  t.like(closed.body, { endsOn: '2026-02-15', state: 'closed' });
  t.is(closed.headers.get('etag'), '"2"');
  const stale = { headers: { 'if-match': '"1"' }, body: { endsOn: '2026-02-15' } };
  t.is((await bureau.ask('PUT', `/company-closures/${bakery}`, stale)).status, 412);

  t.deepEqual(errorOf(await run(bureau, 4)), [422, '/periodFrom', 'companyClosed']);
  t.is((await run(bureau, 2)).status, 201, 'February begins before the last day');
  const runPath = `/runs/${march.body.id}`;
  const locked = await bureau.ask('POST', `${runPath}/locks`);
  t.deepEqual([locked.status, locked.body.type], [409, 'urn:loonpoort:problem:company-closed']);
  const replaced = { periodFrom: 3, lines: [{ employee: 7, wageCode: 1000, amount: 200 }] };
  t.deepEqual(errorOf(await change(bureau, 'PUT', runPath, runPath, replaced)), [422, '/periodFrom', 'companyClosed']);
  const planned = async (period: number) => {
    const { body } = await bureau.ask('GET', `/period-plans/month/2026/${period}`);
    return body.runs.length as number;
  };
  t.deepEqual([await planned(1), await planned(3)], [1, 0]);
  const periods = (await bureau.ask('GET', '/open-periods')).body.items.map(({ period }: { period: number }) => period);
  t.deepEqual(periods, [2, 1]);

  t.is((await bureau.ask('GET', path)).status, 200, 'its past stays readable');
  t.is((await bureau.ask('GET', `/runs?companyId=${bakery}`)).body.total, 3);
  t.deepEqual(await idsOf(bureau, '/companies'), [webshop, butcher]);
  t.deepEqual(await idsOf(bureau, '/companies?q=peeters'), [webshop]);
  const all = await bureau.ask('GET', '/companies?include=closed');
  t.deepEqual(
    all.body.items.map(({ name, state }: Record<string, string>) => [name, state]),
    [
      ['Bakkerij Peeters', 'closed'],
      ['Broodwinkel Peeters', 'open'],
      ['Slagerij Jansen', 'open'],
    ],
  );
  const counted = async () =>
    (await bureau.ask('GET', '/dashboards/current')).body.figures.find(
      ({ key }: { key: string }) => key === 'companies',
    ).value;
  t.is(await counted(), 2);

  const reopened = await change(bureau, 'DELETE', `/company-closures/${bakery}`, path);
  t.is(reopened.status, 204);
  t.like((await bureau.ask('GET', path)).body, { endsOn: null, state: 'open' });
  t.deepEqual([(await run(bureau, 4)).status, await planned(3), await counted()], [201, 1, 3]);
  const ahead = await close(bureau, bakery, '2999-12-31');
  t.is(ahead.body.state, 'open', 'a last day may lie ahead');
});

test('a hidden company is in no list that does not ask for it, and counts as before', async (t) => {
  const bureau = await openBureau(t);
  await people(bureau);
  const { bakery, webshop } = bureau.ids;
  const token = await tokenFor(bureau, 'anna@maasdal.nl');
  const figures = async () => (await bureau.ask('GET', '/dashboards/current')).body.figures;
  const before = await figures();
  const saved = await change(bureau, 'PATCH', `/company-visibilities/${bakery}`, `/companies/${bakery}`, {
    hidden: true,
  });
  t.like(saved.body, { hidden: true, confidential: false, state: 'hidden' });
  t.deepEqual(await figures(), before);
  t.deepEqual(await idsOf(bureau, '/companies?q=bakkerij'), []);
  t.deepEqual(await idsOf(bureau, '/companies', token), [webshop]);
  t.deepEqual(await idsOf(bureau, '/companies?include=hidden', token), [bakery, webshop]);
  t.is((await bureau.call('GET', `/companies/${bakery}`, { token })).status, 200);
  t.is((await bureau.ask('GET', `/employees?companyId=${bakery}`)).body.total, 1);
});

test('a confidential company is seen by name or with all, whoever asks and wherever', async (t) => {
  const bureau = await openBureau(t);
  await people(bureau);
  const { bakery, webshop, debtor, maasdal } = bureau.ids;
  await bureau.person('piet@maasdal.nl', [{ role: 'accountant', firmId: maasdal, grantKind: 'all' }]);
  const scopes = ['companies:read', 'runs:read', 'journals:read', 'webhooks'];
  const byDebtor = await softwareOf(bureau, { scopes });
  const byName = await softwareOf(bureau, { scopes, grantKind: 'companies', grantIds: [bakery] });
  const made = await run(bureau, 1, { state: 'locked' });
  const anna = await tokenFor(bureau, 'anna@maasdal.nl');
  const tokens = {
    anna,
    piet: await tokenFor(bureau, 'piet@maasdal.nl'),
    wim: await tokenFor(bureau, 'wim@bakkerij.nl'),
    byDebtor: await tokenOf(bureau.service, byDebtor),
    byName: await tokenOf(bureau.service, byName),
  };
  const favourite = `/favourite-companies/${bakery}`;
  t.is((await bureau.call('PUT', favourite, { token: anna })).status, 204);
  const see = async () => {
    const seen: string[] = [];
    for (const [name, token] of Object.entries(tokens)) {
      const read = await bureau.call('GET', `/companies/${bakery}`, { token });
      const listed = await idsOf(bureau, '/companies', token);
      t.is(listed.includes(bakery), read.status === 200, name);
      if (read.status === 200) seen.push(name);
    }
    return seen;
  };
  /** Everything that tells the accountant of the company. */
  const hear = async () => {
    const get = async (path: string) => (await bureau.call('GET', path, { token: anna })).body;
    const figures = (await get('/dashboards/current')).figures as { key: string; value: number }[];
    const figure = (key: string) => figures.find((each) => each.key === key)!.value;
    return {
      companies: figure('companies'),
      employees: figure('employeesInService'),
      found: (await get('/companies?q=bakkerij')).total,
      favourites: (await get('/companies?favourite=true')).total,
      asked: (await get(`/companies?ids=${bakery}&include=hidden,closed`)).total,
      ofDebtor: (await get(`/companies?debtorId=${debtor}`)).total,
      staff: (await get('/employees')).total,
      departments: (await get('/departments')).total,
      runs: (await get('/runs')).total,
      openPeriods: (await get('/open-periods')).items.length,
      wageCosts: (await get('/wage-costs')).items.length,
      planned: (await get('/period-plans/month/2026/1')).runs.length,
      mappings: (await get('/administration-mappings')).total,
    };
  };
  t.deepEqual(await see(), ['anna', 'piet', 'wim', 'byDebtor', 'byName']);
  const before = await hear();
  t.like(before, { companies: 2, employees: 1, found: 1, favourites: 1, asked: 1, ofDebtor: 2, staff: 1, runs: 1 });
  t.like(before, { departments: 2, openPeriods: 1, planned: 1, mappings: 2 });

  const visibility = (body: object) =>
    change(bureau, 'PATCH', `/company-visibilities/${bakery}`, `/companies/${bakery}`, body);
  const saved = await visibility({ confidential: true });
  t.like(saved.body, { confidential: true, hidden: false, state: 'open' });
  t.deepEqual(await see(), ['piet', 'wim', 'byName']);
  t.deepEqual(await hear(), {
    ...{ companies: 1, employees: 0, found: 0, favourites: 0, asked: 0, ofDebtor: 1, staff: 0, departments: 0 },
    ...{ runs: 0, openPeriods: 0, wageCosts: 0, planned: 0, mappings: 1 },
  });
  for (const path of [`/runs/${made.body.id}`, `/companies/${bakery}`, `/departments/${bureau.ids.shop}`])
    t.is((await bureau.call('GET', path, { token: anna })).status, 404, path);
  t.is((await bureau.call('PUT', favourite, { token: anna })).status, 404);
  const viewers = (await bureau.ask('GET', `/companies/${bakery}/viewers`)).body.items;
  t.deepEqual(
    viewers.map(({ name }: { name: string }) => name),
    ['Beheer', 'Boekhouding', 'Piet', 'Wim'],
  );
  t.deepEqual(await idsOf(bureau, '/companies', anna), [webshop]);
  const scheme = await bureau.ask('POST', '/ledger-schemes', {
    body: { number: 56, name: 'Eigen schema', ownerId: debtor },
  });
  const path = `/companies/${bakery}`;
  t.is((await change(bureau, 'PATCH', path, path, { ledgerScheme: '56' })).status, 200);
  const removal = await bureau.call('DELETE', `/ledger-schemes/${scheme.body.id}`, { token: anna });
  t.is(removal.status, 409, removal.text);
  t.regex(removal.body.detail, /^Een bedrijf dat je niet ziet gebruikt het/, 'a refusal does not name it');
  await visibility({ confidential: false });
  t.deepEqual(await see(), ['anna', 'piet', 'wim', 'byDebtor', 'byName']);
  t.deepEqual(await hear(), before);
});

test('a company moves to another debtor with all that it has, and who sees it follows', async (t) => {
  const bureau = await openBureau(t);
  await people(bureau);
  const { bakery, debtor, vecht } = bureau.ids;
  const [other] = (await bureau.ask('GET', '/debtors?q=200')).body.items as { id: string }[];
  const debtorId = other!.id;
  await bureau.person('jan@vecht.nl', [
    { role: 'accountant', firmId: vecht, grantKind: 'debtors', grantIds: [debtorId] },
  ]);
  const made = await run(bureau, 1);
  const seen = async (email: string) => {
    const token = await tokenFor(bureau, email);
    return (await bureau.call('GET', `/runs/${made.body.id}`, { token })).status === 200;
  };
  t.deepEqual([await seen('anna@maasdal.nl'), await seen('jan@vecht.nl')], [true, false]);

  const taken = await move(bureau, bakery, { debtorId });
  t.deepEqual([taken.status, ...errorOf(taken).slice(1)], [409, '/number', 'taken']);
  t.deepEqual(errorOf(await move(bureau, bakery, { debtorId: bakery })), [422, '/debtorId', 'notFound']);
  t.is((await bureau.ask('GET', `/companies/${bakery}`)).headers.get('etag'), '"1"');
  const moved = await move(bureau, bakery, { debtorId, number: 9 });
  t.is(moved.status, 200, moved.text);
  t.like(moved.body, { id: bakery, number: 9, debtorId, debtorNumber: 200, firmId: vecht });
  t.deepEqual([await seen('anna@maasdal.nl'), await seen('jan@vecht.nl')], [false, true]);
  t.deepEqual(await idsOf(bureau, '/companies?q=bakkerij jansen'), [bakery]);
  t.deepEqual(await idsOf(bureau, '/companies?q=bakkerij holding'), []);
  t.is((await bureau.ask('GET', `/runs?companyId=${bakery}`)).body.total, 1);
  t.is((await bureau.ask('GET', `/companies?debtorId=${debtor}`)).body.total, 1);
});

test('a company does not move to a debtor without the ledger scheme that it is booked by', async (t) => {
  const bureau = await openBureau(t);
  const { bakery, debtor } = bureau.ids;
  const scheme = await bureau.ask('POST', '/ledger-schemes', {
    body: { number: 55, name: 'Eigen schema', ownerId: debtor },
  });
  t.is(scheme.status, 201, scheme.text);
  const path = `/companies/${bakery}`;
  t.is((await change(bureau, 'PATCH', path, path, { ledgerScheme: '55' })).status, 200);
  const [other] = (await bureau.ask('GET', '/debtors?q=200')).body.items as { id: string }[];
  const refused = await move(bureau, bakery, { debtorId: other!.id, number: 9 });
  t.deepEqual(errorOf(refused), [422, '/debtorId', 'schemeOfDebtor']);
  t.regex(refused.body.errors[0].message, /rekeningschema 55/);
});

test('a debtor closes with the companies that it was told of, and gets no others', async (t) => {
  const bureau = await openBureau(t);
  const { debtor, bakery, webshop, butcher } = bureau.ids;
  const endsOn = '2026-03-31';
  const refused = await closeDebtor(bureau, { endsOn });
  t.deepEqual([refused.status, refused.body.type], [409, 'urn:loonpoort:problem:debtor-has-companies']);
  t.is(refused.body.title, 'Bedrijven die nog open zijn: 2');
  t.regex(refused.body.detail, /1 Bakkerij Peeters, 2 Broodwinkel Peeters/);
  t.is((await closeDebtor(bureau, { endsOn, companies: 1 })).status, 409, 'another number than it was told');
  t.is((await bureau.ask('GET', `/debtors/${debtor}`)).headers.get('etag'), '"1"');
  t.is((await run(bureau, 5, { state: 'locked' })).status, 201);
  t.deepEqual(errorOf(await closeDebtor(bureau, { endsOn, companies: 2 })), [422, '/endsOn', 'lockedAfterEnd']);
  t.is((await bureau.ask('GET', `/companies/${webshop}`)).body.endsOn, null, 'all of it or nothing');

  await close(bureau, webshop, '2026-01-31');
  const closed = await closeDebtor(bureau, { endsOn: '2026-06-30', companies: 1 });
  t.is(closed.status, 200, closed.text);
  t.like(closed.body, { endsOn: '2026-06-30', state: 'closed' });
  const ends = async (id: string) => (await bureau.ask('GET', `/companies/${id}`)).body.endsOn;
  t.deepEqual([await ends(bakery), await ends(webshop)], ['2026-06-30', '2026-01-31'], 'an earlier day stays');
  t.deepEqual(
    (await bureau.ask('GET', '/debtors')).body.items.map(({ number }: { number: number }) => number),
    [200],
  );
  t.is((await bureau.ask('GET', '/debtors?include=closed')).body.total, 2);

  const company = { debtorId: debtor, number: 3, name: 'Erbij', periodType: 'month' };
  t.deepEqual(errorOf(await bureau.ask('POST', '/companies', { body: company })), [422, '/debtorId', 'debtorClosed']);
  t.deepEqual(errorOf(await move(bureau, butcher, { debtorId: debtor, number: 3 })), [
    422,
    '/debtorId',
    'debtorClosed',
  ]);
  t.deepEqual(errorOf(await close(bureau, bakery, '2026-07-31')), [422, '/endsOn', 'afterDebtor']);
  const path = `/companies/${bakery}`;
  const reopening = await change(bureau, 'DELETE', `/company-closures/${bakery}`, path);
  t.deepEqual([reopening.status, reopening.body.type], [409, 'urn:loonpoort:problem:debtor-closed']);

  t.is((await change(bureau, 'DELETE', `/debtor-closures/${debtor}`, `/debtors/${debtor}`)).status, 204);
  t.like((await bureau.ask('GET', `/debtors/${debtor}`)).body, { endsOn: null, state: 'open' });
  t.is(await ends(bakery), '2026-06-30', 'its companies stay as they are');
  t.is((await change(bureau, 'DELETE', `/company-closures/${bakery}`, path)).status, 204);
});

test('a department that was never used is removed, and any other is not', async (t) => {
  const bureau = await openBureau(t);
  const { bakery, shop, oven } = bureau.ids;
  await bureau.person('mees@bakkerij.nl', [{ role: 'manager', grantKind: 'departments', grantIds: [oven] }]);
  const remove = (id: string) => change(bureau, 'DELETE', `/departments/${id}`, `/departments/${id}`);
  const granted = await remove(oven);
  t.deepEqual([granted.status, granted.body.type], [409, 'urn:loonpoort:problem:department-in-use']);
  t.regex(granted.body.detail, /^Door: 1 inlog\. Sluit de afdeling af/);
  const employee = `/employees/${bureau.ids.baker}`;
  t.is((await change(bureau, 'PATCH', employee, employee, { departmentId: shop })).status, 200);
  t.is((await run(bureau, 1)).status, 201);
  t.regex((await remove(shop)).body.detail, /^Door: 1 medewerker, 1 loonrun\./);
  await change(bureau, 'PATCH', employee, employee, { departmentId: null });
  t.regex((await remove(shop)).body.detail, /^Door: 1 loonrun\./, 'what was paid names it');
  const body = { companyId: bakery, number: 9, name: 'Vergissing' };
  const { body: made } = await bureau.ask('POST', '/departments', { body });
  const stale = await bureau.ask('DELETE', `/departments/${made.id}`, { headers: { 'if-match': '"7"' } });
  t.is(stale.status, 412);
  t.is((await remove(made.id)).status, 204);
  t.is((await bureau.ask('GET', `/departments/${made.id}`)).status, 404);
});

test('only an administrator closes, hides and moves', async (t) => {
  const bureau = await openBureau(t);
  await people(bureau);
  const { bakery, debtor } = bureau.ids;
  const headers = { 'if-match': '"1"' };
  const software = await tokenOf(bureau.service, await softwareOf(bureau));
  const tokens = [await tokenFor(bureau, 'anna@maasdal.nl'), await tokenFor(bureau, 'wim@bakkerij.nl'), software];
  for (const token of tokens) {
    for (const [method, path, body] of [
      ['PUT', `/company-closures/${bakery}`, { endsOn: '2026-12-31' }],
      ['DELETE', `/company-closures/${bakery}`, undefined],
      ['PATCH', `/company-visibilities/${bakery}`, { hidden: true }],
      ['PUT', `/company-debtors/${bakery}`, { debtorId: debtor }],
      ['PUT', `/debtor-closures/${debtor}`, { endsOn: '2026-12-31' }],
      ['DELETE', `/debtor-closures/${debtor}`, undefined],
    ] as const) {
      t.is((await bureau.call(method, path, { token, headers, body })).status, 403, `${method} ${path}`);
    }
  }
});
