import { gzipSync } from 'node:zlib';
import { Loonpoort } from '@loonpoort/sdk';
import { test } from '../harness/test.js';
import { openBureau, type Bureau } from '../accounts/bureau.js';

const upload = (bureau: Bureau, kind: string, file: string | Buffer, more: object = { preview: false }) =>
  bureau.ask('POST', '/imports', { body: { kind, file: Buffer.from(file as string).toString('base64'), ...more } });

const companies = (...lines: string[]) => ['Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode', ...lines].join('\r\n');

test('a preview tells which lines make and change something, and keeps nothing', async (t) => {
  const bureau = await openBureau(t);
  const count = async () => (await bureau.ask('GET', '/companies?kind=client')).body.total as number;
  const before = await count();
  const file = companies('700;Zeven;1;Zeven A;maand', '700;Zeven;2;Zeven B;week');
  const { status, body } = await upload(bureau, 'companies', file, {});
  t.is(status, 200);
  t.deepEqual(body, {
    preview: true,
    accepted: 2,
    created: 2,
    updated: 0,
    unchanged: 0,
    refused: 0,
    lines: [
      { line: 2, name: '700 · 1 · Zeven A', outcome: 'created', errors: [] },
      { line: 3, name: '700 · 2 · Zeven B', outcome: 'created', errors: [] },
    ],
  });
  t.is(await count(), before);
  const saved = await upload(bureau, 'companies', file);
  t.deepEqual(saved.body, { ...body, preview: false });
  t.is(await count(), before + 2);
  const changed = companies('700;Zeven;1;Zeven A;', '700;Zeven;2;Zeven C;');
  t.like((await upload(bureau, 'companies', changed, {})).body, {
    accepted: 1,
    created: 0,
    updated: 1,
    unchanged: 1,
    lines: [{ line: 3, name: '700 · 2 · Zeven C', outcome: 'updated', errors: [] }],
  });
});

test('a file with a mistake is refused as a whole, with what to mend at each line, in the language of the caller', async (t) => {
  const bureau = await openBureau(t);
  const file = companies('700;Zeven;1;Zeven A;maand', '700;Acht;2;Zeven B;kwartaal');
  for (const preview of [true, false]) {
    const { body } = await upload(bureau, 'companies', file, { preview });
    t.deepEqual(body, {
      preview,
      accepted: 0,
      created: 0,
      updated: 0,
      unchanged: 0,
      refused: 1,
      lines: [
        {
          line: 3,
          name: '700 · 2 · Zeven B',
          outcome: 'refused',
          errors: [
            {
              pointer: 'Periode',
              code: 'wordUnknown',
              message: '“kwartaal”: Dit kan niet bij periode. Kies uit: Maand, 4 weken, Week.',
            },
          ],
        },
      ],
    });
  }
  t.is((await bureau.ask('GET', '/debtors?q=Zeven')).body.total, 0);
  const many = companies(...Array.from({ length: 150 }, (_, index) => `${index + 1};Een;1;Een;kwartaal`));
  const { body } = await upload(bureau, 'companies', many);
  t.like(body, { accepted: 0, refused: 150 });
  t.is(body.lines.length, 100);
  const whole = await upload(bureau, 'companies', 'sep=;\nNummer;Naam\n1;x');
  t.like(whole.body.lines[0], { line: 2, name: '', outcome: 'refused' });
});

test('the examples can be imported one after another, and so everything that the command imports', async (t) => {
  const bureau = await openBureau(t);
  for (const kind of ['companies', 'departments', 'costCentres', 'costUnits', 'employees', 'runs']) {
    const { body: sample } = await bureau.ask('GET', `/import-samples/${kind}`);
    const bytes = Buffer.from(sample.content, 'base64');
    t.true(bytes.toString().startsWith('\uFEFFDebiteurnr;'), kind);
    const preview = await upload(bureau, kind, bytes, {});
    t.deepEqual(
      preview.body.lines.flatMap(({ errors }: any) => errors),
      [],
      kind,
    );
    t.true(preview.body.accepted > 0, kind);
    t.like((await upload(bureau, kind, bytes)).body, { accepted: preview.body.accepted, refused: 0 }, kind);
    t.like((await upload(bureau, kind, bytes)).body, { accepted: 0, refused: 0, lines: [] }, kind);
  }
  const { body: runs } = await bureau.ask('GET', '/runs?q=Peeters');
  t.is(runs.items.length, 1);
});

test('a run is previewed by itself, and locked once: a preview asks for no journal', async (t) => {
  const bureau = await openBureau(t);
  const line = (code: number) => `100;1;2026;1;9;vergrendeld;7;${code};1,00`;
  const file = ['Debiteurnr;Bedrijfnr;Jaar;Periode;Run;Status;Medewerkernr;Looncode;Bedrag', line(1), line(2)].join(
    '\n',
  );
  const { body } = await upload(bureau, 'runs', file, {});
  t.like(body, { created: 2, lines: [{ line: 2, name: '100 · 1 · 2026 · 1 · 9', outcome: 'created', errors: [] }] });
  const jobs = () => bureau.service.app.database.rows("SELECT 1 FROM jobs WHERE kind = 'runLocked'");
  t.deepEqual(await jobs(), []);
  t.is((await bureau.ask('GET', '/runs')).body.items.length, 0);
  await upload(bureau, 'runs', file);
  t.is((await bureau.ask('GET', '/runs')).body.items.length, 1);
});

test('a packed file is what it was before, whatever it brings in; a damaged one and an endless one are refused', async (t) => {
  const bureau = await openBureau(t);
  const file = gzipSync(companies('700;Zeven;1;Zeven A;maand'));
  t.like((await upload(bureau, 'companies', file, {})).body, { created: 1, lines: [{ name: '700 · 1 · Zeven A' }] });
  const run = { debtor: 100, company: 1, year: 2026, period: 1, number: 9, state: 'locked' };
  const runs = gzipSync(JSON.stringify({ ...run, lines: [{ employee: 7, wageCode: 1, amount: 100 }] }));
  t.like((await upload(bureau, 'runs', runs, {})).body, { refused: 0, created: 1 });
  const codes = async (packed: Buffer, kind = 'companies') =>
    (await upload(bureau, kind, packed, {})).body.lines.flatMap(({ errors }: any) =>
      errors.map(({ code }: any) => code),
    );
  t.deepEqual(await codes(file.subarray(0, -12)), ['fileUnreadable']);
  t.deepEqual(await codes(Buffer.from('1f8b0000', 'hex'), 'runs'), ['fileUnreadable']);
  t.deepEqual(await codes(gzipSync(Buffer.alloc(33 * 1024 * 1024, '\n'))), ['fileTooLarge']);
  t.deepEqual(await codes(gzipSync(`{"lines":[${'1,'.repeat(2_500_000)}`), 'runs'), ['lineTooLong']);
});

test('the same call again does nothing twice, and a file that was refused is tried again with the same key', async (t) => {
  const bureau = await openBureau(t);
  const call = (file: string) =>
    bureau.ask('POST', '/imports', {
      body: { kind: 'companies', file: Buffer.from(file).toString('base64'), preview: false },
      headers: { 'idempotency-key': 'bestand-van-november' },
    });
  t.like((await call(companies('700;Zeven;1;Zeven A;kwartaal'))).body, { accepted: 0 });
  const good = companies('700;Zeven;1;Zeven A;maand');
  const first = await call(good);
  t.like(first.body, { created: 1 });
  t.deepEqual((await call(good)).body, first.body);
});

test('the SDK imports files, and only an administrator does', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: ids.maasdal, grantKind: 'all' }]);
  const file = Buffer.from(companies('700;Zeven;1;Zeven A;maand')).toString('base64');
  const client = new Loonpoort({
    baseUrl: `${bureau.service.url}/api`,
    tenant: 'oamkb',
    auth: (await bureau.signIn('beheer@oamkb.nl')).accessToken,
  });
  t.like(await client.files.import({ kind: 'companies', file }), { preview: true, created: 1 });
  t.like(await client.files.import({ kind: 'companies', file, preview: false }), { preview: false, created: 1 });
  t.is((await client.importSamples.get({ kind: 'runs' })).mediaType, 'text/csv');
  const { accessToken } = await bureau.signIn('anna@maasdal.nl');
  const refused = await bureau.call('POST', '/imports', { token: accessToken, body: { kind: 'companies', file } });
  t.is(refused.status, 403);
  t.is((await bureau.call('GET', '/import-samples/companies', { token: accessToken })).status, 403);
});
