import { readFile } from 'node:fs/promises';
import type { ExecutionContext } from 'ava';
import { readTenantTables } from '@loonpoort/server/database/index.js';
import { createRunJournal } from '@loonpoort/server/journals/create-run-journal.js';
import { verifyChain } from '@loonpoort/server/audit/verify-chain.js';
import { terms } from '@loonpoort/server/terms.js';
import { administrator, type Caller, callerOf, every } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { test } from '../harness/test.js';

const dayMs = 24 * 3600 * 1000;

interface House {
  service: TestService;
  office: Caller;
  tenantId: string;
  company: string;
  employee: { id: string; number: number };
  /** Goes to a moment, and removes what is past its term then. */
  roundAt(moment: string): Promise<void>;
  /** Makes a run of a year with a journal, at a moment. */
  run(year: number, number: number, madeAt?: string): Promise<string>;
  counts(): Promise<Record<string, number>>;
  removed(): Promise<{ day: string; rule: string; kind: string; count: number }[]>;
}

/** Tables that the day-to-day of the service itself changes. */
const own = [
  'retention_removals',
  'retention_rounds',
  'sessions',
  'refresh_tokens',
  'jobs',
  'notice_rounds',
  'idempotency_keys',
  'audit_entries',
  'audit_chains',
];

async function openHouse(t: ExecutionContext): Promise<House> {
  let time = Date.now();
  const service = await startService({ now: () => new Date(time), pollMs: 3_600_000 });
  t.teardown(() => service.stop());
  const { app } = service;
  const { database } = app;
  const office = await callerOf(service, administrator);
  const [company] = (await every(office, '/companies?kind=client&periodType=month')).items;
  const [employee] = (await every(office, `/employees?companyId=${company!.id}`)).items;
  const [row] = await database.rows<{ tenantId: string }>(
    'SELECT tenant_id AS "tenantId" FROM companies WHERE id = ?',
    [company!.id],
  );
  const { tenantId } = row!;
  const number = Number(employee!['number']);
  // The first round only notes that the tenants are there.
  await app.background.runDue('retention');
  return {
    service,
    office,
    tenantId,
    company: company!.id,
    employee: { id: employee!.id, number },
    async roundAt(moment) {
      time = Date.parse(moment);
      await app.background.runDue('retention');
    },
    async run(year, runNumber, madeAt = `${year}-12-20T12:00:00Z`) {
      const lines = [1000, 9900].map((wageCode) => ({ employee: number, wageCode, amount: 100 }));
      const { body, status, text } = await office.post('/runs', {
        companyId: company!.id,
        year,
        periodFrom: 12,
        number: runNumber,
        lines,
      });
      if (status !== 201) throw new Error(text);
      const now = new Date(madeAt);
      await database.transaction((trx) => createRunJournal(trx, tenantId, { runId: body.id, by: null, now }));
      return body.id as string;
    },
    async counts() {
      const tables = (await readTenantTables(database)).filter(({ name }) => !own.includes(name));
      const all: Record<string, number> = {};
      for (const { name } of tables) {
        const [found] = await database.rows<{ count: number }>(`SELECT count(*) AS count FROM ${name}`);
        all[name] = found!.count;
      }
      return all;
    },
    removed: () =>
      database.rows('SELECT day, rule, kind, count FROM retention_removals WHERE tenant_id = ? ORDER BY 1, 2, 3', [
        tenantId,
      ]),
  };
}

const differing = (before: Record<string, number>, after: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(before).flatMap(([name, count]) => (after[name] === count ? [] : [[name, after[name]! - count]])),
  );

test('a run goes with its journal seven years after the end of its year, not a minute before, and nothing else', async (t) => {
  const house = await openHouse(t);
  const before = await house.counts();
  const id = await house.run(2019, 77);
  const added = differing(before, await house.counts());
  t.like(added, { runs: 1, run_lines: 2, run_employees: 1, journals: 1 });
  // The new year begins in Amsterdam an hour before it does in UTC.
  await house.roundAt('2026-12-31T22:59:00Z');
  t.deepEqual(
    (await house.removed()).filter(({ rule }) => rule === 'payroll'),
    [],
  );
  const held = await house.counts();
  await house.roundAt('2027-01-01T23:01:00Z');
  const gone = differing(held, await house.counts());
  t.deepEqual(
    gone,
    Object.fromEntries(Object.entries(added).map(([name, count]) => [name, -count])),
    'all that came with it, and nothing else',
  );
  t.deepEqual(
    (await house.removed()).filter(({ rule }) => rule === 'payroll'),
    [
      { day: '2027-01-02', rule: 'payroll', kind: 'journals', count: 1 },
      { day: '2027-01-02', rule: 'payroll', kind: 'runLines', count: 2 },
      { day: '2027-01-02', rule: 'payroll', kind: 'runs', count: 1 },
    ],
  );
  const left = await house.service.app.database.rows('SELECT id FROM runs WHERE id = ?', [id]);
  t.deepEqual(left, []);
});

test('the year begins in Dutch time, and a journal of a later year keeps its run as long as itself', async (t) => {
  const house = await openHouse(t);
  const { database } = house.service.app;
  const early = await house.run(2019, 78);
  const late = await house.run(2019, 79, '2020-02-01T12:00:00Z');
  const left = async (): Promise<string[]> =>
    (await database.rows<{ id: string }>('SELECT id FROM runs WHERE year = 2019 ORDER BY number')).map(({ id }) => id);
  await house.roundAt('2026-12-31T22:59:00Z');
  t.deepEqual(await left(), [early, late]);
  await house.roundAt('2027-01-01T23:01:00Z');
  t.deepEqual(await left(), [late]);
  await house.roundAt('2027-12-31T22:59:00Z');
  t.deepEqual(await left(), [late]);
  await house.roundAt('2028-01-01T23:01:00Z');
  t.deepEqual(await left(), []);
});

test('what is held stays: the bureau, a debtor, a company, or the runs of an employee, until the hold is ended', async (t) => {
  const house = await openHouse(t);
  const { office, service, company, employee } = house;
  const { database } = service.app;
  const id = await house.run(2019, 77);
  const debtorId = (await office.get(`/companies/${company}`)).body.debtorId as string;
  const isThere = async (): Promise<boolean> =>
    (await database.rows('SELECT 1 FROM runs WHERE id = ?', [id])).length === 1;
  const reason = 'Boekenonderzoek';
  t.is((await office.post('/legal-holds', { kind: 'company', reason })).status, 422);
  t.is((await office.post('/legal-holds', { kind: 'company', companyId: id, reason })).status, 422);
  const two = { kind: 'company', companyId: company, debtorId, reason };
  t.is((await office.post('/legal-holds', two)).status, 422, 'a hold is on one thing');
  const setEnd = (id: string, endedAt: string | null) =>
    database.transaction((trx) => trx('legalHolds').update({ endedAt }).where({ id }));
  const holds: { id: string; kind: string }[] = [];
  for (const input of [
    { kind: 'tenant' },
    { kind: 'debtor', debtorId },
    { kind: 'company', companyId: company },
    { kind: 'employee', employeeId: employee.id },
  ]) {
    const { status, body, text } = await office.post('/legal-holds', { ...input, reason });
    t.is(status, 201, text);
    t.like(body, { kind: input.kind, reason, endedAt: null, version: 1 });
    t.true(body.subject.length > 0);
    await setEnd(body.id, body.setAt);
    holds.push(body);
  }
  let day = Date.parse('2027-01-05T12:00:00Z');
  for (const hold of holds) {
    await setEnd(hold.id, null);
    await house.roundAt(new Date(day).toISOString());
    t.true(await isThere(), hold.kind);
    await setEnd(hold.id, '2027-01-05T12:00:00.000Z');
    day += dayMs + 60_000;
  }
  await house.roundAt(new Date(day).toISOString());
  t.false(await isThere());
});

test('a sign-in removes no sessions that are held', async (t) => {
  const { office, service, roundAt } = await openHouse(t);
  const { database } = service.app;
  const [first] = await database.rows<{ id: string }>('SELECT id FROM sessions ORDER BY id LIMIT 1');
  const isThere = async (): Promise<boolean> =>
    (await database.rows('SELECT 1 FROM sessions WHERE id = ?', [first!.id])).length === 1;
  t.is((await office.post('/legal-holds', { kind: 'tenant', reason: 'Boekenonderzoek' })).status, 201);
  const later = Date.now() + (terms.sessions.length + 2) * dayMs;
  await roundAt(new Date(later).toISOString());
  await callerOf(service, administrator);
  t.true(await isThere());
  await database.transaction((trx) => trx('legalHolds').update({ endedAt: new Date(later).toISOString() }));
  await roundAt(new Date(later + dayMs).toISOString());
  t.false(await isThere());
});

test('a hold that is ended stays in the list with who ended it', async (t) => {
  const { office } = await openHouse(t);
  const { body: hold } = await office.post('/legal-holds', { kind: 'tenant', reason: 'Rechtszaak' });
  t.is((await office.remove(`/legal-holds/${hold.id}`)).status, 428);
  t.is((await office.remove(`/legal-holds/${hold.id}`, '"7"')).status, 412);
  t.is((await office.remove(`/legal-holds/${hold.id}`, '"1"')).status, 204);
  t.is((await office.remove(`/legal-holds/${hold.id}`, '"2"')).status, 404);
  const { items } = (await office.get('/legal-holds')).body;
  t.like(items[0], { reason: 'Rechtszaak', subject: 'oamkb', setBy: 'Huub Ritzen', endedBy: 'Huub Ritzen' });
});

test('returns, employees who left, accounts and mails go each by its own rule, on both sides of its term', async (t) => {
  const house = await openHouse(t);
  const { office, service, tenantId } = house;
  const { database } = service.app;
  const [leaver] = (await every(office, '/employees?status=inService')).items.slice(-1);
  const write = (table: string, change: object, where: object) =>
    database.transaction((trx) => trx(table).update(change).where(where));
  await database.transaction(async (trx) => {
    await trx('runEmployees')
      .delete()
      .where({ tenantId, number: Number(leaver!['number']) });
  });
  await write('employees', { inServiceOn: '2019-01-01', outOfServiceOn: '2019-12-31' }, { id: leaver!.id });
  const [, accountant] = await database.rows<{ id: string; personId: string }>(
    `SELECT id, person_id AS "personId" FROM logins WHERE tenant_id = ? AND role = 'accountant' ORDER BY id`,
    [tenantId],
  );
  await write('logins', { disabledAt: '2024-12-31T12:00:00.000Z' }, { id: accountant!.id });
  const kinds = async (): Promise<string[]> => (await house.removed()).map(({ rule, kind }) => `${rule} ${kind}`);
  await house.roundAt('2026-12-31T11:59:00Z');
  t.false((await kinds()).some((each) => /employees|disabledLogins/.test(each)));
  await house.roundAt('2027-01-01T12:01:00Z');
  t.deepEqual((await kinds()).filter((each) => /employees|disabledLogins/.test(each)).sort(), [
    'disabledLogins logins',
    'employees employees',
  ]);
  t.is((await database.rows('SELECT 1 FROM logins WHERE id = ?', [accountant!.id])).length, 0);
  t.is((await database.rows('SELECT 1 FROM employees WHERE id = ?', [leaver!.id])).length, 0);
});

test('a rule is said once: the API and the README say what the code does', async (t) => {
  const { office } = await openHouse(t);
  const { items } = (await office.get('/retention-rules')).body;
  t.deepEqual(
    items.map(({ rule, length }: { rule: string; length: number }) => [rule, length]),
    Object.entries(terms).map(([rule, { length }]) => [rule, length]),
  );
  const readme = await readFile(new URL('../../server/README.md', import.meta.url), 'utf8');
  for (const { what, length, unit, from, basis } of Object.values(terms))
    t.true(readme.includes(`| ${what.en} | ${length} ${unit} | ${from.en} | ${basis.en} |`), what.en);
});

interface Trail {
  seq: number;
  at: string;
  action: string;
  subject: string;
  subjectId: string | null;
}

const trailOf = ({ service, tenantId }: House): Promise<Trail[]> =>
  service.app.database.rows(
    'SELECT seq, at, action, subject, subject_id AS "subjectId" FROM audit_entries WHERE tenant_id = ? ORDER BY seq',
    [tenantId],
  );

test('the audit trail loses its beginning seven years after its year, says so itself, and is still proved', async (t) => {
  const house = await openHouse(t);
  const { database } = house.service.app;
  const before = await trailOf(house);
  t.true(before.length > 1);
  t.true(before.every(({ at }) => at.startsWith('2026-')));
  await house.roundAt('2033-12-31T22:59:00Z');
  t.is((await trailOf(house))[0]!.seq, 1, 'not an hour before');
  const { hash: last } = (
    await database.rows<{ hash: string }>('SELECT hash FROM audit_entries WHERE tenant_id = ? AND seq = ?', [
      house.tenantId,
      before.length,
    ])
  )[0]!;
  const { headSeq } = await verifyChain(database, house.tenantId);
  await house.roundAt('2034-01-01T23:01:00Z');
  const after = await trailOf(house);
  t.is(after[0]!.seq, before.length + 1, 'what that round itself recorded stays');
  const cuts = after.filter(({ subject }) => subject === 'auditEntry');
  t.true(cuts.length > 1, 'in parts, each of which says so');
  t.true(cuts.every(({ action }) => action === 'removed'));
  t.is(cuts.at(-1)!.subjectId, `${before.length} ${last}`);
  const removed = (await house.removed()).filter(({ rule }) => rule === 'auditEntries');
  t.deepEqual(removed, [{ day: '2034-01-02', rule: 'auditEntries', kind: 'auditEntries', count: before.length }]);
  const found = await verifyChain(database, house.tenantId);
  t.is(found.fault, undefined);
  t.true(found.headSeq > headSeq, 'the numbers go on');
});

test('what is held keeps the audit trail: of a company from the first entry about it on, of the bureau all', async (t) => {
  for (const kind of ['company', 'tenant'] as const) {
    const house = await openHouse(t);
    await house.run(2026, 77);
    const held = await house.office.post('/legal-holds', {
      kind,
      reason: 'Beroep',
      ...(kind === 'company' && { companyId: house.company }),
    });
    t.is(held.status, 201, held.text);
    const [first] = await house.service.app.database.rows<{ seq: number }>(
      'SELECT min(seq) AS seq FROM audit_entries WHERE tenant_id = ? AND (company_id = ? OR subject_id = ?)',
      [house.tenantId, house.company, house.company],
    );
    await house.roundAt('2034-01-01T23:01:00Z');
    t.is((await trailOf(house))[0]!.seq, kind === 'tenant' ? 1 : first!.seq);
    t.is((await verifyChain(house.service.app.database, house.tenantId)).fault, undefined);
  }
});
