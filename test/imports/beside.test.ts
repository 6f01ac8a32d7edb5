import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseUnavailableError } from '@loonpoort/server/database/index.js';
import { importCompanies, importEmployees, importRuns, type ImportReport } from '@loonpoort/server/imports/index.js';
import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;

let service: TestService;
let tenantId: string;
test.before(async () => {
  service = await startService();
  await service.app.background.runDue('jobs');
  const [tenant] = await service.app.database.rows<{ id: string }>("SELECT id FROM tenants WHERE slug = 'oamkb'");
  tenantId = tenant!.id;
});
test.after.always(() => service.stop());

const companyHead = 'Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n';
const company = (number: number, name = `Bedrijf ${number}`) => `${number};Debiteur ${number};1;${name};maand\n`;

/** Gives a file in pieces, and does something between each two. */
async function* pieces(parts: readonly string[], between: (index: number) => Promise<void>): AsyncGenerator<Buffer> {
  for (const [index, part] of parts.entries()) {
    yield Buffer.from(part);
    await between(index);
  }
}
const count = async (table: string): Promise<number> =>
  (await service.app.database.rows<{ count: number }>(`SELECT count(*) AS count FROM ${table}`))[0]!.count;
const lines = (amount: number, line: (n: number) => string) =>
  Array.from({ length: amount }, (_, n) => line(n)).join('');

test('persons sign in between the pieces of a file, of which nobody sees anything before its end', async (t) => {
  const { app } = service;
  const files: [
    string,
    (stream: AsyncIterable<Uint8Array>) => Promise<ImportReport>,
    string,
    (part: number) => string,
    number,
  ][] = [
    [
      'companies',
      (file) => importCompanies(app, tenantId, file),
      companyHead,
      (p) => lines(300, (n) => company(60_000 + p * 300 + n)),
      900,
    ],
    [
      'employees',
      (file) => importEmployees(app, tenantId, file),
      'Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst;Kostenplaatsen\n',
      (p) => lines(300, (n) => `60000;1;${p * 300 + n + 1};Sanne;Berg;2020-01-01;100:60|200:40\n`),
      900,
    ],
    [
      'run_lines',
      (file) => importRuns(app, tenantId, file),
      'debtor;company;year;period;number;state;employee;wageCode;amount\n',
      (p) => lines(300, (n) => `60000;1;2026;1;1;locked;${p * 300 + n + 1};1000;${n + 1},00\n`),
      900,
    ],
  ];
  for (const [table, bringIn, head, part, added] of files) {
    const before = await count(table);
    let signIns = 0;
    const between = async () => {
      await signIn(service, administrator);
      signIns += 1;
      t.is(await count(table), before);
    };
    const report = await bringIn(pieces([head, part(0), part(1), part(2)], between));
    t.like(report, { created: 900, errors: [] }, table);
    t.is(signIns, 4);
    t.is(await count(table), before + added);
  }
});

test('what another changed meanwhile is not written over: nothing is kept, and the same file is taken afterwards', async (t) => {
  const { app } = service;
  const file = (name: string) => [companyHead, company(50_001, name), company(50_002, name)];
  await importCompanies(
    app,
    tenantId,
    pieces(file('Eerst'), async () => {}),
  );
  const { accessToken: token } = await signIn(service, administrator);
  const change = async (index: number) => {
    if (index !== 1) return;
    const { body } = await send(service, 'GET', '/companies?q=Eerst&limit=1', { token });
    const { id } = body.items[0];
    const { headers: known } = await send(service, 'GET', `/companies/${id}`, { token });
    const headers = { 'if-match': known.get('etag')! };
    const { status } = await send(service, 'PATCH', `/companies/${id}`, { token, headers, body: { name: 'Anders' } });
    t.is(status, 200);
  };
  const names = () =>
    app.database.rows(
      `SELECT c.name FROM companies AS c JOIN debtors AS d ON d.id = c.debtor_id WHERE d.number IN (50001, 50002) ORDER BY 1`,
    );
  await t.throwsAsync(importCompanies(app, tenantId, pieces(file('Later'), change)), {
    instanceOf: DatabaseUnavailableError,
  });
  t.deepEqual(await names(), [{ name: 'Anders' }, { name: 'Eerst' }]);
  t.like(
    await importCompanies(
      app,
      tenantId,
      pieces(file('Later'), async () => {}),
    ),
    { updated: 2 },
  );
  t.deepEqual(await names(), [{ name: 'Later' }, { name: 'Later' }]);
});

test('a number that another gave meanwhile is not given twice', async (t) => {
  const { app } = service;
  const file = [companyHead, company(50_010)];
  const takeIt = async (index: number) => {
    if (index === 1)
      await importCompanies(
        app,
        tenantId,
        pieces([companyHead, company(50_010, 'Zij')], async () => {}),
      );
  };
  const error = await t.throwsAsync(importCompanies(app, tenantId, pieces(file, takeIt)));
  t.true(error instanceof DatabaseUnavailableError);
  t.deepEqual(await app.database.rows("SELECT name FROM companies WHERE name IN ('Zij', 'Bedrijf 50010')"), [
    { name: 'Zij' },
  ]);
});

test('the trail has who brought in what, once, and nothing of a preview or a file with a mistake', async (t) => {
  const { accessToken: token } = await signIn(service, administrator);
  const entries = async (): Promise<{ subjectName: string }[]> =>
    (await send(service, 'GET', '/audit-entries?limit=50', { token })).body.items.filter(
      ({ subjectName }: { subjectName?: string }) => subjectName?.startsWith('Spoor'),
    );
  const bringIn = (content: string, preview: boolean) =>
    send(service, 'POST', '/imports', {
      token,
      headers: { 'idempotency-key': `import-of-${preview}-${content.length}` },
      body: { kind: 'companies', file: Buffer.from(content).toString('base64'), preview },
    });
  const right = `${companyHead}50020;Spoor;1;Spoor A;maand\n50020;Spoor;2;Spoor B;maand\n`;
  t.is((await bringIn(right, true)).body.created, 2);
  t.is((await bringIn(`${right}50020;Spoor;1;Spoor C;maand\n`, false)).body.refused, 1);
  t.deepEqual(await entries(), []);
  t.is((await bringIn(right, false)).body.created, 2);
  t.is((await bringIn(right, false)).body.created, 2);
  t.deepEqual((await entries()).map(({ subjectName }) => subjectName).sort(), ['Spoor', 'Spoor A', 'Spoor B']);
  t.like((await send(service, 'GET', '/audit-trails/current', { token })).body, { intact: true });
});

sqliteTest('copies are in no file beside the database', async (t) => {
  const { app } = service;
  const folder = dirname(app.database.connect.filename);
  const before = await readdir(folder);
  const look = async () => void t.deepEqual(await readdir(folder), before);
  await importCompanies(app, tenantId, pieces([companyHead, company(50_030), company(50_031)], look));
});
