import { test } from '../harness/test.js';
import fc from 'fast-check';
import { type WagePeriod, wagePeriodOf, today } from '@loonpoort/server/companies/wage-period.js';
import {
  accountant,
  administrator,
  type Caller,
  callerOf,
  every,
  fourRoles,
  type Item,
  otherAccountant,
} from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';

let service: TestService;
let firm: Caller;
let bureau: Caller;
let staff: Item[];
/** Finds a company with at least two cost centres and departments, and one of another firm. */
let company: Item;
let foreign: Item;

test.before(async () => {
  service = await startService();
  [firm, bureau] = await Promise.all([callerOf(service, accountant), callerOf(service, administrator)]);
  staff = (await every(firm, '/employees')).items;
  const clients = (await every(firm, '/companies?kind=client')).items;
  const sizes = await Promise.all(
    clients.map(async ({ id }) => (await firm.get(`/cost-centres?companyId=${id}&limit=1`)).body.total as number),
  );
  company = clients[sizes.findIndex((size) => size >= 2)]!;
  foreign = (await every(await callerOf(service, otherAccountant), '/companies?kind=client')).items[0]!;
});
test.after.always(() => service.stop());

const one = async (path: string) => (await firm.get(path)).body.items as Item[];

test('each status shows who is in it, by the period of the own company', async (t) => {
  const day = today(new Date());
  const periods = new Map(
    (await every(firm, '/companies')).items.map(({ id, periodType }) => [id, wagePeriodOf(periodType as 'month', day)]),
  );
  const expected: Record<string, (item: Record<string, string | null>) => boolean> = {
    inService: (e) => e.inServiceOn! <= day && (e.outOfServiceOn === null || e.outOfServiceOn! >= day),
    outOfService: (e) => e.outOfServiceOn !== null && e.outOfServiceOn! < day,
    joined: (e) => between(e.inServiceOn!, periods.get(e.companyId!)!),
    left: (e) => e.outOfServiceOn !== null && between(e.outOfServiceOn!, periods.get(e.companyId!)!),
  };
  for (const [status, is] of Object.entries(expected)) {
    const { items, totals } = await every(firm, `/employees?status=${status}`);
    const wanted = staff.filter((item) => is(item as never)).map(({ id }) => id);
    t.deepEqual(
      items.map(({ id }) => id),
      wanted,
      status,
    );
    t.true(wanted.length > 0 && totals.every((total) => total === wanted.length), status);
  }
});

const between = (day: string, { start, end }: WagePeriod) => start <= day && day <= end;

test('names are found by their parts, and sorted by last name without prefix', async (t) => {
  for (const q of ['berg sanne', 'SANNE van der', 'gobbels', 'Göbb', 'renee', 'zoe']) {
    const { items } = await every(firm, `/employees?q=${encodeURIComponent(q)}`);
    t.true(items.length > 0, q);
  }
  t.true((await every(firm, '/employees?q=berg sanne')).items.some(({ name }) => name === 'Sanne van der Berg'));
  for (const limit of [3, 50]) {
    t.deepEqual(
      (await every(firm, '/employees', limit)).items.map(({ id }) => id),
      staff.map(({ id }) => id),
    );
  }
});

test('a new employee has a department, and shares of 100 %', async (t) => {
  const [department] = await one(`/departments?companyId=${company.id}`);
  const [first, second] = await one(`/cost-centres?companyId=${company.id}`);
  const body = {
    companyId: company.id,
    number: 901,
    firstName: 'Desirée',
    prefix: 'van den',
    lastName: 'Broek',
    departmentId: department!.id,
    inServiceOn: '2026-11-02',
    costShares: [
      { costCentreId: first!.id, share: 33.33 },
      { costCentreId: second!.id, share: 66.67 },
    ],
  };
  const created = await firm.post('/employees', body);
  t.is(created.status, 201, created.text);
  t.like(created.body, {
    name: 'Desirée van den Broek',
    departmentName: department!.name,
    outOfServiceOn: null,
    email: null,
    editable: true,
  });
  t.deepEqual(
    created.body.costShares.map(({ code, share }: Item) => [code, share]),
    [
      [second!.code, 66.67],
      [first!.code, 33.33],
    ],
  );
  t.is((await firm.get('/employees?q=broek 901')).body.items[0].id, created.body.id);
  const again = await firm.post('/employees', body);
  t.is(again.status, 409);
  t.like(again.body.errors, [{ pointer: '/number', code: 'taken' }]);
});

test('what does not go together is refused at the field', async (t) => {
  const [here, there] = (await one(`/cost-centres?companyId=${company.id}`)) as [Item, Item];
  const base = { companyId: company.id, number: 902, firstName: 'Pim', lastName: 'Bos', inServiceOn: '2026-11-02' };
  const departments = (await bureau.get(`/departments?companyId=${foreign.id}`)).body.items as Item[];
  const centres = (await bureau.get(`/cost-centres?companyId=${foreign.id}`)).body.items as Item[];
  for (const [body, pointer, code] of [
    [{ ...base, outOfServiceOn: '2026-11-01' }, '/outOfServiceOn', 'dateOrder'],
    [{ ...base, companyId: foreign.id }, '/companyId', 'notFound'],
    [{ ...base, departmentId: departments[0]!.id }, '/departmentId', 'notFound'],
    [
      {
        ...base,
        costShares: [
          { costCentreId: here.id, share: 60 },
          { costCentreId: there.id, share: 39.99 },
        ],
      },
      '/costShares',
      'sharesTotal',
    ],
    [
      {
        ...base,
        costShares: [
          { costCentreId: here.id, share: 50 },
          { costCentreId: here.id, share: 50 },
        ],
      },
      '/costShares/1/costCentreId',
      'duplicate',
    ],
    [
      {
        ...base,
        costShares: [
          { costCentreId: here.id, share: 33.335 },
          { costCentreId: there.id, share: 66.665 },
        ],
      },
      '/costShares/0/share',
      'notMultiple',
    ],
    [{ ...base, costShares: [{ costCentreId: centres[0]!.id, share: 100 }] }, '/costShares/0/costCentreId', 'notFound'],
  ] as const) {
    const answer = await firm.post('/employees', body);
    t.is(answer.status, 422, answer.text);
    t.like(answer.body.errors[0], { pointer, code });
  }
  const { body } = await firm.post('/employees', { ...base, costShares: [{ costCentreId: here.id, share: 99.5 }] });
  t.is(body.errors[0].message, 'De delen zijn samen 99,5 %. Samen moet het 100 % zijn.');
  t.is((await firm.get('/employees?q=902')).body.total, 0);
});

test('a share names a cost centre and a cost unit, the same pair once', async (t) => {
  const [here, there] = (await one(`/cost-centres?companyId=${company.id}`)) as [Item, Item];
  const unit = async (code: string, companyId: string, caller = firm) => {
    const made = await caller.post('/cost-units', { companyId, code, description: `Werk ${code}` });
    t.is(made.status, 201, made.text);
    return made.body.id as string;
  };
  const [p1, p2, far] = [
    await unit('P1', company.id),
    await unit('P2', company.id),
    await unit('P1', foreign.id, bureau),
  ];
  const share = (costCentreId: string, costUnitId: string | null, percentage: number) => ({
    ...{ costCentreId, costUnitId, share: percentage },
  });
  const base = { companyId: company.id, number: 903, firstName: 'Pim', lastName: 'Bos', inServiceOn: '2026-11-02' };
  for (const [costShares, pointer, code] of [
    [[share(here.id, p1, 50), share(here.id, p1, 50)], '/costShares/1/costUnitId', 'duplicate'],
    [[share(here.id, far, 100)], '/costShares/0/costUnitId', 'notFound'],
    [[share(here.id, here.id, 100)], '/costShares/0/costUnitId', 'notFound'],
  ] as const) {
    const answer = await firm.post('/employees', { ...base, costShares });
    t.is(answer.status, 422, answer.text);
    t.like(answer.body.errors, [{ pointer, code }]);
  }
  const costShares = [share(here.id, p1, 50), share(here.id, p2, 30), share(there.id, null, 20)];
  const made = await firm.post('/employees', { ...base, costShares });
  t.is(made.status, 201, made.text);
  const shown = (item: Item) =>
    (item.costShares as Item[]).map((each) => [each.code, each.costUnitCode, each.costUnitDescription, each.share]);
  const wanted = [
    [here.code, 'P1', 'Werk P1', 50],
    [here.code, 'P2', 'Werk P2', 30],
    [there.code, null, null, 20],
  ];
  t.deepEqual(shown(made.body), wanted);
  t.deepEqual(shown((await firm.get('/employees?q=903')).body.items[0]), wanted);

  const path = `/employees/${made.body.id}`;
  const change = async (at: string, body: unknown) => firm.patch(at, body, (await firm.get(at)).headers.get('etag'));
  t.is((await change(`/cost-units/${p2}`, { state: 'closed' })).status, 422, 'somebody in service has it');
  t.is((await change(path, { costShares: [share(here.id, null, 100)] })).status, 200);
  t.is((await change(`/cost-units/${p2}`, { state: 'closed' })).status, 200);
  const closed = await change(path, { costShares: [share(here.id, p1, 50), share(here.id, p2, 50)] });
  t.is(closed.status, 422, closed.text);
  t.like(closed.body.errors, [
    {
      pointer: '/costShares/1/costUnitId',
      code: 'closed',
      message: 'P2 Werk P2 is afgesloten. Kies iets anders, of zet P2 Werk P2 bij het bedrijf weer in gebruik.',
    },
  ]);
  t.deepEqual(shown((await firm.get(path)).body), [[here.code, null, null, 100]], 'nothing was lost');
});

test('who has what is closed keeps it, and nobody else gets it', async (t) => {
  const made = await firm.post('/departments', { companyId: company.id, number: 910, name: 'Oude hal' });
  const unit = await firm.post('/cost-units', { companyId: company.id, code: 'OUD', description: 'Oud werk' });
  const [centre] = (await one(`/cost-centres?companyId=${company.id}`)) as [Item];
  const costShares = [{ costCentreId: centre.id, costUnitId: unit.body.id, share: 100 }];
  const body = { companyId: company.id, firstName: 'Pim', lastName: 'Bos', inServiceOn: '2020-11-02', costShares };
  const had = await firm.post('/employees', {
    ...body,
    number: 904,
    departmentId: made.body.id,
    outOfServiceOn: '2021-01-31',
  });
  t.is(had.status, 201, had.text);
  for (const { path, answer } of [
    { path: 'departments', answer: made },
    { path: 'cost-units', answer: unit },
  ]) {
    const { status, text } = await firm.patch(
      `/${path}/${answer.body.id}`,
      { state: 'closed' },
      answer.headers.get('etag'),
    );
    t.is(status, 200, text);
  }
  const kept = { departmentId: made.body.id, costShares, lastName: 'Bosch' };
  t.is((await firm.patch(`/employees/${had.body.id}`, kept, had.headers.get('etag'))).status, 200);
  const other = await firm.post('/employees', { ...body, number: 905, departmentId: made.body.id, costShares: [] });
  t.is(other.status, 422);
  t.like(other.body.errors, [{ pointer: '/departmentId', code: 'closed' }]);
  const shares = await firm.post('/employees', { ...body, number: 905 });
  t.is(shares.status, 422);
  t.like(shares.body.errors, [{ pointer: '/costShares/0/costUnitId', code: 'closed' }]);
});

test('any division into hundredths of a percent adds up, and comes back as it was given', async (t) => {
  const centres = (await one(`/cost-centres?companyId=${company.id}`)).slice(0, 2);
  const { id } = (await one(`/employees?companyId=${company.id}`))[0]!;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9999 }), async (points) => {
      const shares = [points / 100, (10_000 - points) / 100];
      const etag = (await firm.get(`/employees/${id}`)).headers.get('etag');
      const answer = await firm.patch(
        `/employees/${id}`,
        { costShares: centres.map((centre, index) => ({ costCentreId: centre.id, share: shares[index] })) },
        etag,
      );
      t.is(answer.status, 200, answer.text);
      t.deepEqual(answer.body.costShares.map(({ share }: Item) => share).sort(), [...shares].sort());
    }),
    { numRuns: 40 },
  );
});

test('a change keeps what it does not name; a stale one is refused', async (t) => {
  const { id } = (await one(`/employees?companyId=${company.id}`))[1]!;
  const path = `/employees/${id}`;
  const before = await firm.get(path);
  const after = await firm.patch(path, { lastName: 'Van Ommen', prefix: null }, before.headers.get('etag'));
  t.is(after.status, 200, after.text);
  t.like(after.body, {
    ...before.body,
    lastName: 'Van Ommen',
    prefix: null,
    name: `${before.body.firstName} Van Ommen`,
    updatedAt: after.body.updatedAt,
  });
  t.is((await firm.get('/employees?q=ommen')).body.total, 1);
  t.is((await firm.patch(path, { lastName: 'Anders' }, before.headers.get('etag'))).status, 412);
  t.is((await firm.patch(path, { costShares: [] }, after.headers.get('etag'))).body.costShares.length, 0);
  const left = await firm.patch(path, { outOfServiceOn: '1999-01-01' }, (await firm.get(path)).headers.get('etag'));
  t.like(left.body.errors[0], { pointer: '/outOfServiceOn', code: 'dateOrder' });
});

test('a manager sees the own department, an employee the own record, and neither changes it', async (t) => {
  const [manager, employee, employer] = await Promise.all(
    ['manager', 'employee', 'employer'].map((role) => callerOf(service, fourRoles, role)),
  );
  const { items } = await every(manager!, '/employees');
  t.is(new Set(items.map(({ departmentName }) => departmentName)).size, 1);
  t.is((await manager!.get('/departments')).body.total, 1);
  const own = (await every(employee!, '/employees')).items;
  t.deepEqual(
    own.map(({ name }) => name),
    ['Sanne van der Berg'],
  );
  t.is((await employee!.get('/departments')).status, 403);
  const other = items.find(({ id }) => id !== own[0]!.id)!;
  t.is((await employee!.get(`/employees/${other.id}`)).status, 404);
  for (const caller of [manager!, employee!]) {
    const { headers, body } = await caller.get(`/employees/${(await every(caller, '/employees')).items[0]!.id}`);
    t.false(body.editable);
    t.is((await caller.patch(`/employees/${body.id}`, { lastName: 'Baas' }, headers.get('etag'))).status, 403);
  }
  const [mine] = (await every(employer!, '/employees')).items;
  const { headers } = await employer!.get(`/employees/${mine!.id}`);
  t.is((await employer!.patch(`/employees/${mine!.id}`, { firstName: 'Guusje' }, headers.get('etag'))).status, 200);
  t.is((await employer!.patch(`/employees/${other.id}`, { firstName: 'Guusje' }, '"1"')).status, 404);
});
