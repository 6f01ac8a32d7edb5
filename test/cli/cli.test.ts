import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { enrolAndSignIn } from '../factors/factors.js';
import { runCli, startServer } from '../harness/process.js';
import { demoLogins, send, signIn } from '../harness/service.js';
import { unzip } from '../harness/unzip.js';

async function folder(t: ExecutionContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'loonpoort-cli-'));
  t.teardown(() => rm(path, { recursive: true, force: true }));
  return path;
}

const administrator = () => demoLogins.find(({ email }) => email.startsWith('beheer'))!;

test('help names every setting that the environment can give', async (t) => {
  const program = runCli(t, ['start', '--help']);
  t.is((await program.exited).code, 0);
  for (const name of [
    'PORT',
    'HOST',
    'DATABASE_URL',
    'DATABASE_URL_FILE',
    'DATA_DIR',
    'BASE_URL',
    'SMTP_URL',
    'SMTP_URL_FILE',
    'MAIL_FROM',
    'DEFAULT_TENANT',
    'LOONPOORT_KEY_FILE',
    'LOG_LEVEL',
    'TRUST_PROXY',
    'TOTP_GRACE_SECONDS',
    'MONITOR',
    'DRAIN_SECONDS',
  ]) {
    t.true(program.output().replace(/\s+/g, ' ').includes(`env: ${name}`), name);
  }
});

test('a taken port is told in one line', async (t) => {
  const other = createServer().listen(0, 'localhost');
  t.teardown(() => other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const program = runCli(t, ['start', '--headless', '--data-dir', await folder(t), '--port', String(port)]);
  t.is((await program.exited).code, 1);
  t.is(
    program.output(),
    `Port ${port} is taken. Stop the other program, or choose a port: PORT=${port + 1} npm start\n`,
  );
});

test('a database of another kind is refused in one line', async (t) => {
  const program = runCli(t, ['start', '--data-dir', await folder(t), '--database-url', 'mysql://localhost/loon']);
  t.is((await program.exited).code, 1);
  t.regex(program.output(), /^DATABASE_URL: "mysql:" is not supported[^\n]*\n$/);
});

test('a proxy that is not trusted is warned of once', async (t) => {
  const program = await startServer(t, ['--headless', '--data-dir', await folder(t)]);
  const headers = { 'x-forwarded-for': '192.0.2.1' };
  for (let call = 1; call <= 3; call++) await send(program, 'GET', '/health', { headers });
  await program.waitFor(/TRUST_PROXY=true/);
  await program.kill();
  t.is(program.output().split('TRUST_PROXY=true').length, 2);
});

test('a second start keeps the data, and headless serves the API alone', async (t) => {
  const data = await folder(t);
  const first = await startServer(t, ['--demo', '--headless', '--data-dir', data]);
  t.regex(first.output(), /The database was empty and holds demo data now/);
  const session = await signIn(first, administrator());
  const created = await send(first, 'POST', '/firms', {
    token: session.accessToken,
    body: { number: 999, name: 'Kantoor Blijvend' },
  });
  t.is(created.status, 201);
  t.is((await fetch(`${first.url}/`)).status, 404);
  t.is((await first.kill()).code, 0);

  const second = await startServer(t, ['--demo', '--headless', '--data-dir', data]);
  t.notRegex(second.output(), /was empty/);
  const { accessToken } = await signIn(second, administrator());
  const { body } = await send(second, 'GET', '/firms?q=blijvend', { token: accessToken });
  t.is(body.total, 1);
});

test('init makes a tenant whose first administrator gets in by a link that works once', async (t) => {
  const data = await folder(t);
  const args = [
    'init',
    '--data-dir',
    data,
    '--tenant',
    'maasloon',
    '--name',
    'Maasloon',
    '--email',
    'baas@maasloon.example',
    '--base-url',
    'http://localhost:3000',
  ];
  const init = runCli(t, args);
  t.is((await init.exited).code, 0, init.output());
  const token = /#token=([\w-]+)/.exec(init.output())![1];

  const again = runCli(t, args);
  t.is((await again.exited).code, 1);
  t.regex(again.output(), /^[^\n]*maasloon[^\n]*\n$/);

  const server = await startServer(t, ['--headless', '--data-dir', data, '--default-tenant', 'maasloon'], {
    TOTP_GRACE_SECONDS: '30',
  });
  const password = 'vier groene fietsen in de regen';
  const body = { token, password };
  t.is((await send(server, 'POST', '/invitation-acceptances', { body })).status, 204);
  t.is((await send(server, 'POST', '/invitation-acceptances', { body })).status, 410);
  const { begun, opened } = await enrolAndSignIn(server, { email: 'baas@maasloon.example', password });
  t.is(begun.body.purpose, 'enrol', 'a new bureau asks a second factor of its administrators');
  t.is(opened.body.login.role, 'administrator');
});

test('tenants are run by commands while a server works, and operators get a secret once', async (t) => {
  const data = await folder(t);
  const run = async (...args: string[]) => {
    const program = runCli(t, [...args, '--data-dir', data, '--base-url', 'http://localhost:3000']);
    return { code: (await program.exited).code, text: program.output() };
  };
  for (const slug of ['maasloon', 'vechtloon']) {
    const made = await run('tenants', 'create', slug, '--name', slug, '--email', `baas@${slug}.example`);
    t.regex(made.text, /^http:\S+\/invitation#token=[\w-]{43}\n$/);
  }
  const invited = await run('tenants', 'invite', 'maasloon');
  t.regex(invited.text, /^http:\S+\/invitation#token=[\w-]{43}\n$/);
  const server = await startServer(t, ['--headless', '--data-dir', data, '--default-tenant', 'maasloon']);
  const token = /#token=([\w-]+)/.exec(invited.text)![1];
  const body = { token, password: 'vier groene fietsen in de regen' };
  t.is((await send(server, 'POST', '/invitation-acceptances', { body })).status, 204);
  t.is((await run('tenants', 'invite', 'maasloon')).code, 1, 'its administrator came in');
  const operator = await run('operator', 'create', '--name', 'Inrichting', '--scope', 'tenants:read');
  const secret = /lpo_[\w-]{43}/.exec(operator.text)![0];
  const states = async () =>
    (await send(server, 'GET', '/operator/tenants?sort=slug', { token: secret })).body.items.map(
      ({ slug, state }: Record<string, string>) => `${slug} ${state}`,
    );
  t.deepEqual(await states(), ['maasloon active', 'vechtloon active']);

  t.is((await run('tenants', 'end', 'maasloon', '--confirm', 'maasloon')).code, 1, 'it is not suspended');
  t.is((await run('tenants', 'suspend', 'maasloon')).code, 0);
  t.deepEqual(await states(), ['maasloon suspended', 'vechtloon active']);
  t.is((await run('tenants', 'resume', 'maasloon')).code, 0);
  t.is((await run('tenants', 'suspend', 'maasloon')).code, 0);
  t.regex((await run('tenants', 'list')).text, /maasloon +suspended +\d{4}-\d\d-\d\d +maasloon\n/);
  const file = join(data, 'maasloon.zip');
  t.is((await run('tenants', 'export', 'maasloon', '--to', file)).text, `${file}\n`);
  t.is((await stat(file)).mode & 0o777, 0o600, 'for its owner only');
  const files = await unzip(await readFile(file));
  t.is(JSON.parse(files['persons.ndjson']!.toString()).email, 'baas@maasloon.example');
  t.is((await run('tenants', 'export', 'maasloon', '--to', file)).text, `${file} exists already.\n`);

  t.regex(
    (await run('tenants', 'end', 'maasloon')).text,
    /^Confirm which tenant you end\. Send its slug \(maasloon\)[^\n]*\n$/,
  );
  t.is((await run('tenants', 'end', 'maasloon', '--confirm', 'maasloon')).code, 0);
  t.deepEqual(await states(), ['vechtloon active']);
  t.regex((await run('tenants', 'suspend', 'maasloon')).text, /^There is no tenant maasloon[^\n]*\n$/);
  const { body: actions } = await send(server, 'GET', '/operator/actions?limit=2', { token: secret });
  t.like(actions.items, [
    { action: 'tenantRemoved', tenantSlug: 'maasloon', operatorName: 'loonpoort', operatorId: null },
    { action: 'endTenant' },
  ]);

  const { id } = (await send(server, 'GET', '/operator', { token: secret })).body;
  const list = (await run('operator', 'list')).text;
  t.true(list.includes(id) && list.includes('works until') && !list.includes(secret));
  t.is((await run('operator', 'revoke', id)).code, 0);
  t.is((await send(server, 'GET', '/operator', { token: secret })).status, 401);
  t.regex((await run('operator', 'list')).text, /revoked \d{4}/);
  for (const [option, value] of [
    ['--scope', 'tenants:eat'],
    ['--expires', '2027-02-30'],
    ['--expires', '2001-01-01'],
  ] as const)
    t.is((await run('operator', 'create', '--name', 'X', option, value)).code, 1, value);
});

test('an import is all or nothing, names every bad line, and can be repeated', async (t) => {
  const data = await folder(t);
  t.is(
    (
      await runCli(t, [
        'init',
        '--data-dir',
        data,
        '--tenant',
        'maasloon',
        '--name',
        'Maasloon',
        '--email',
        'baas@maasloon.example',
      ]).exited
    ).code,
    0,
  );
  const file = join(data, 'companies.csv');
  const load = async (lines: string[]) => {
    await writeFile(file, ['Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode;KvKNummer', ...lines].join('\r\n'));
    const program = runCli(t, ['import', 'companies', file, '--data-dir', data, '--tenant', 'maasloon']);
    return { code: (await program.exited).code, text: program.output() };
  };
  const good = [
    '1001;Bakkerij Peeters;1;Bakkerij Peeters B.V.;Maand;14052317',
    '1002;Café ’t Hoekje;1;Café ’t Hoekje;4 weken;',
  ];

  const refused = await load([...good, '1003;Fout;twee;;Kwartaal;12']);
  t.is(refused.code, 1);
  for (const found of ['Bedrijfnr: “twee”', 'Naam', 'Periode: “Kwartaal”', 'KvKNummer: “12”'])
    t.true(refused.text.includes(`line 4, ${found}: `), found);
  t.regex(refused.text, /Nothing was imported\. To correct: 4\./);
  const many = await load(Array.from({ length: 103 }, (_, index) => `${index + 1};Een;1;Een;Kwartaal;`));
  t.is(many.text.match(/line \d+, Periode/g)?.length, 100);
  t.regex(many.text, /3 more errors are not shown/);
  t.regex(many.text, /Nothing was imported\. To correct: 103\./);

  t.regex((await load(good)).text, /Imported\. New lines: 2\. Changed: 0\. Without change: 0\./);
  t.regex((await load(good)).text, /Everything in this file is there already\./);
  t.regex(
    (await load([good[0]!, good[1]!.replace('1;Café', '1;Eetcafé')])).text,
    /Imported\. New lines: 0\. Changed: 1\. Without change: 1\./,
  );
});

test('runs come in by file, with amounts in euros', async (t) => {
  const data = await folder(t);
  t.is(
    (
      await runCli(t, [
        'init',
        '--data-dir',
        data,
        '--tenant',
        'maasloon',
        '--name',
        'Maasloon',
        '--email',
        'baas@maasloon.example',
      ]).exited
    ).code,
    0,
  );
  const load = async (kind: string, lines: string[]) => {
    await writeFile(join(data, kind), lines.join('\n'));
    const program = runCli(t, ['import', kind, join(data, kind), '--data-dir', data, '--tenant', 'maasloon']);
    return { code: (await program.exited).code, text: program.output() };
  };
  t.is(
    (await load('companies', ['Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode', '1001;Bakkerij;1;Bakkerij;Maand']))
      .code,
    0,
  );
  t.is(
    (
      await load('employees', [
        'Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst',
        '1001;1;7;Sanne;Berg;2020-01-01',
      ])
    ).code,
    0,
  );
  const heading = 'debtor;company;year;period;number;state;employee;wageCode;amount';
  const good = '1001;1;2026;1;1;locked;7;1000;3000,50';
  const refused = await load('runs', [heading, good, '1001;1;2026;1;1;locked;8;1000;3000,505']);
  t.is(refused.code, 1);
  t.regex(refused.text, /line 3, amount: “3000,505”: /);
  t.regex(refused.text, /Nothing was imported\. To correct: 1\./);
  t.regex((await load('runs', [heading, good])).text, /Imported\. New lines: 1\./);
  t.regex((await load('runs', [heading, good])).text, /Everything in this file is there already\./);
});

test('an import for a tenant that is not there says how to make it', async (t) => {
  const data = await folder(t);
  await writeFile(join(data, 'x.csv'), 'Debiteurnr;Bedrijfnr;Naam\n');
  const program = runCli(t, ['import', 'companies', join(data, 'x.csv'), '--data-dir', data, '--tenant', 'niemand']);
  t.is((await program.exited).code, 1);
  t.regex(program.output(), /^There is no tenant niemand\. Make it with: loonpoort init --tenant niemand[^\n]*\n$/);
});

test('an import speaks Dutch on a Dutch machine, and what --lang asks for anywhere', async (t) => {
  const data = await folder(t);
  const file = join(data, 'bedrijven.csv');
  const run = async (args: string[], env: NodeJS.ProcessEnv) => {
    const program = runCli(t, [...args, '--data-dir', data, '--tenant', 'maasloon'], env);
    await program.exited;
    return program.output();
  };
  const dutch = { LC_ALL: '', LC_MESSAGES: '', LANG: 'nl_NL.UTF-8' };
  const make = ['init', '--name', 'Maasloon', '--email', 'baas@maasloon.example'];
  await writeFile(file, 'Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n1;Een;twee;Een;Kwartaal');
  const load = ['import', 'companies', file];
  t.regex(
    await run(load, dutch),
    /^De omgeving maasloon bestaat niet\. Maak haar met: loonpoort init --tenant maasloon\n$/,
  );
  t.regex(await run(make, dutch), /^De omgeving maasloon staat klaar\. De eerste beheerder/);
  t.is(await run(make, dutch), 'De omgeving maasloon bestaat al.\n');
  const refused = await run(load, dutch);
  t.regex(refused, /^regel 2, Bedrijfnr: “twee”: [A-Z][^\n]*\nregel 2, Periode: “Kwartaal”: Dit kan niet bij periode/m);
  t.regex(refused, /Er is niets ingelezen\. Te verbeteren: 2\./);
  t.regex(await run([...load, '--lang', 'en'], dutch), /^line 2, Bedrijfnr: “twee”: .*\nNothing was imported/s);
  t.regex(await run([...load, '--lang=nl'], {}), /^regel 2, /);
  t.regex(await run(load, { LC_ALL: 'en_GB', LANG: 'nl_NL' }), /^line 2, /, 'LC_ALL goes before LANG');
  t.regex(await run([...load, '--lang', 'de'], {}), /^--lang: "de" is not nl or en\n$/);
  await writeFile(file, 'Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n1;Een;2;Een;Maand');
  t.regex(await run(load, dutch), /Ingelezen\. Nieuwe regels: 1\. Gewijzigd: 0\. Zonder wijziging: 0\.\n$/);
  t.regex(await run(load, dutch), /Alles uit dit bestand staat er al zo in\./);
  t.regex(await run(['import', 'employees', join(data, 'weg.csv')], dutch), /weg\.csv bestaat niet\.\n$/);
});
