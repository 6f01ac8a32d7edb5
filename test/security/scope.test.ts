import { test } from '../harness/test.js';
import { openDatabase, rows } from '@loonpoort/server/database/index.js';
import { grantsCoveringDebtor, type Scope, scopeOf, type Viewer } from '@loonpoort/server/scope/scope.js';
import { folder } from '../database/fixture.js';

type GrantKind = Viewer['login']['grantKind'];

/** The columns that a scope may look at, in tables of which every row says by its id where it belongs. */
const tables = {
  companies: ['tenant_id', 'id', 'debtor_id', 'confidential'],
  employees: ['tenant_id', 'id', 'company_id', 'department_id'],
  departments: ['tenant_id', 'id', 'company_id'],
  debtors: ['tenant_id', 'id'],
  runs: ['tenant_id', 'id', 'company_id'],
  debtor_tags: ['tenant_id', 'debtor_id', 'tag_id'],
  login_grants: ['tenant_id', 'login_id', 'target_id'],
  client_grants: ['tenant_id', 'client_id', 'target_id'],
} as const;

/** Debtor d1 has companies c1, c2 and c4, which is confidential, d2 has c3, d3 none; tag t1 is on d1 and d3. The other tenant has rows of the same ids. */
const content: Record<keyof typeof tables, (string | number)[][]> = {
  companies: [
    ['here', 'c1', 'd1', 0],
    ['here', 'c2', 'd1', 0],
    ['here', 'c3', 'd2', 0],
    ['here', 'c4', 'd1', 1],
    ['there', 'c1', 'd1', 0],
    ['there', 'x1', 'd1', 0],
  ],
  employees: [
    ['here', 'e1', 'c1', 'p1'],
    ['here', 'e2', 'c1', 'p2'],
    ['here', 'e3', 'c2', 'p3'],
    ['here', 'e4', 'c3', 'p4'],
    ['here', 'e5', 'c4', 'p5'],
    ['there', 'e1', 'c1', 'p1'],
    ['there', 'x2', 'c2', 'p1'],
  ],
  departments: [
    ['here', 'p1', 'c1'],
    ['here', 'p2', 'c1'],
    ['here', 'p3', 'c2'],
    ['here', 'p4', 'c3'],
    ['here', 'p5', 'c4'],
    ['there', 'p1', 'c2'],
  ],
  debtors: [
    ['here', 'd1'],
    ['here', 'd2'],
    ['here', 'd3'],
    ['there', 'd1'],
    ['there', 'd2'],
  ],
  runs: [
    ['here', 'r1', 'c1'],
    ['here', 'r2', 'c2'],
    ['here', 'r3', 'c3'],
    ['here', 'r4', 'c4'],
    ['there', 'r5', 'c1'],
  ],
  debtor_tags: [
    ['here', 'd1', 't1'],
    ['here', 'd3', 't1'],
    ['here', 'd2', 't2'],
    ['there', 'd2', 't1'],
  ],
  // No two kinds of a login's grants show the same rows. What others are granted, or the other tenant, must not count.
  login_grants: [
    ...['t1', 'd2', 'd3', 'c2', 'c4', 'p2', 'p5', 'e3'].map((id) => ['here', 'login', id]),
    ...['t2', 'd1', 'c1', 'p4', 'e4'].flatMap((id) => [
      ['there', 'login', id],
      ['here', 'another', id],
    ]),
  ],
  client_grants: ['t2', 'd1', 'c3', 'p4', 'e1'].map((id) => ['here', 'login', id]),
};

const nothing = { companies: '', employees: '', departments: '', debtors: '' };
const everything = {
  companies: 'c1 c2 c3 c4',
  employees: 'e1 e2 e3 e4 e5',
  departments: 'p1 p2 p3 p4 p5',
  debtors: 'd1 d2 d3',
};
/** What is confidential is not seen by a debtor or a tag. */
const firstDebtor = { companies: 'c1 c2', employees: 'e1 e2 e3', departments: 'p1 p2 p3', debtors: 'd1' };
const secondDebtor = { companies: 'c3', employees: 'e4', departments: 'p4', debtors: 'd2' };

/** Each kind of grant lets a login see this, and software whose id happens to be the same that. */
const expected: Record<GrantKind, Record<'login' | 'software', Record<Exclude<keyof Scope, 'ofCompanies'>, string>>> = {
  none: { login: nothing, software: nothing },
  all: { login: everything, software: everything },
  tags: { login: { ...firstDebtor, debtors: 'd1 d3' }, software: secondDebtor },
  debtors: { login: { ...secondDebtor, debtors: 'd2 d3' }, software: firstDebtor },
  companies: {
    login: { companies: 'c2 c4', employees: 'e3 e5', departments: 'p3 p5', debtors: 'd1' },
    software: secondDebtor,
  },
  departments: {
    login: { companies: 'c1 c4', employees: 'e2 e5', departments: 'p2 p5', debtors: 'd1' },
    software: secondDebtor,
  },
  employees: {
    login: { companies: 'c2', employees: 'e3', departments: 'p3', debtors: 'd1' },
    software: { companies: 'c1', employees: 'e1', departments: 'p1 p2', debtors: 'd1' },
  },
};

test('each kind of grant shows exactly its rows, of the own tenant, to whom it was given', async (t) => {
  const database = await openDatabase(`sqlite:${folder(t)}/scope.db`);
  t.teardown(() => database.close());
  await database.transaction(async (trx) => {
    for (const [name, columns] of Object.entries(tables)) {
      await rows(trx, `CREATE TABLE ${name} (${columns.join(', ')})`);
      for (const row of content[name as keyof typeof tables]) {
        await rows(trx, `INSERT INTO ${name} VALUES (${row.map(() => '?').join(', ')})`, row);
      }
    }
  });
  const seen = async (viewer: Viewer, table: keyof typeof tables, of: keyof Scope = table as keyof Scope) => {
    const { sql, bindings } = scopeOf(viewer)[of]('r');
    const found = await database.rows<{ id: string; tenant_id: string }>(
      `SELECT r.id, r.tenant_id FROM ${table} AS r WHERE ${sql} ORDER BY r.id`,
      bindings,
    );
    return found.map(({ id, tenant_id }) => (tenant_id === 'here' ? id : `${id} of ${tenant_id}`)).join(' ');
  };
  for (const [grantKind, { login, software }] of Object.entries(expected)) {
    const viewer = (role: Viewer['login']['role']): Viewer => ({
      tenantId: 'here',
      login: { id: 'login', role, grantKind: grantKind as GrantKind },
    });
    for (const table of ['companies', 'employees', 'departments', 'debtors'] as const) {
      t.is(await seen(viewer('accountant'), table), login[table], `${grantKind}: ${table} of a login`);
      t.is(await seen(viewer('software'), table), software[table], `${grantKind}: ${table} of software`);
    }
    const runs = await seen(viewer('accountant'), 'runs', 'ofCompanies');
    t.is(runs, login.companies.replaceAll('c', 'r'), `${grantKind}: runs`);
  }
});

test('a grant that covers a debtor covers companies that are added to it', (t) => {
  t.deepEqual([...grantsCoveringDebtor].sort(), ['all', 'debtors', 'tags']);
});
