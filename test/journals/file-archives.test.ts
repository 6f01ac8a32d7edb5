import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { administrator, callerOf, otherAccountant } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { Loonpoort } from '@loonpoort/sdk';
import { runNode } from '../harness/process.js';
import { unzip } from '../harness/unzip.js';
import { archiveOf, askArchive, fileClient } from './file-clients.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const leftOut = 'Niet gedownload.txt';

test('many journals are one ZIP with a file for each client, whose names and contents a person recognises', async (t) => {
  const [one, other] = [
    await fileClient(service, { name: 'Bakkerij Jansen' }),
    await fileClient(service, { key: 'accountview' }),
  ];
  const { payroll } = one;
  const ids = [...one.journals, ...other.journals];
  const { status, headers, files } = await archiveOf(service, payroll.caller.token, ids);
  t.is(status, 200);
  t.is(headers.get('content-type'), 'application/zip');
  t.regex(headers.get('content-disposition')!, /^attachment; filename="journaalposten-\d{4}-\d\d-\d\d\.zip"$/);
  const names = [
    `${payroll.company.number} Bakkerij Jansen - november 2026 - King XML.xml`,
    `${other.payroll.company.number} Boekhandel De Pagina - november 2026 - AccountView.csv`,
  ];
  t.deepEqual(Object.keys(files), names);
  for (const [index, key] of ['king-xml', 'accountview'].entries()) {
    const { body } = await payroll.caller.get(`/journals/${ids[index]}/files/${key}`);
    t.is(files[names[index]!]!.toString('base64'), body.content, 'as it is downloaded by itself');
  }
});

test('what cannot be written is named with its reason in the language of the caller, and is not marked', async (t) => {
  const good = await fileClient(service);
  const wide = await fileClient(service, { key: 'accountview', more: { firstEntryNumber: 100 } });
  const sent = await fileClient(service, { key: 'moneybird', more: {} }).catch(() => undefined);
  const { caller } = good.payroll;
  const ids = [...wide.journals, ...good.journals, ...(sent?.journals ?? [])];
  const check = await caller.post('/journals/file-checks', { journalIds: ids });
  t.deepEqual(
    check.body.items.map(({ outcome, findings }: any) => [outcome, findings.map(({ code }: any) => code)]).slice(0, 2),
    [
      ['refused', ['columnTooShort']],
      ['written', []],
    ],
  );
  const { files } = await archiveOf(service, caller.token, ids);
  t.is(Object.keys(files).length, 2);
  const text = files[leftOut]!.toString();
  t.regex(text, /^\uFEFFVan deze journaalposten staat geen bestand in de ZIP:\r\n/);
  t.regex(
    text,
    new RegExp(
      `${String(wide.payroll.company.number)} Boekhandel De Pagina - november 2026 - LP\\d{8}\r\n  - ‘100’ past niet`,
    ),
  );
  const english = (await archiveOf(service, caller.token, ids, 'en')).files;
  t.regex(english['Not downloaded.txt']!.toString(), /November 2026[^]*‘100’ does not fit/i);
  t.like((await caller.get(`/journals/${wide.journals[0]}`)).body, { fileState: 'toDownload', downloadedAt: null });
  t.like((await caller.get(`/journals/${good.journals[0]}`)).body, { fileState: 'downloaded' });
  const numbers = await service.app.database.rows('SELECT number FROM document_numbers WHERE journal_id = ?', [
    wide.journals[0]!,
  ]);
  t.deepEqual(numbers, [], 'no number was given for a file that is not there');
});

test('names are safe on Windows, of bounded length, and differ in more than capitals', async (t) => {
  const odd = await fileClient(service, { name: 'De <Bakker>: "A/B\\C|D?*" B.V.' });
  const long = await fileClient(service, { name: 'x'.repeat(120) });
  const twice = await fileClient(service, { count: 2, name: 'Zelfde Periode' });
  const ids = [...odd.journals, ...long.journals, ...twice.journals];
  const names = Object.keys((await archiveOf(service, odd.payroll.caller.token, ids)).files);
  t.is(names.length, 4);
  for (const name of names) {
    t.notRegex(name, /[<>:"/\\|?*\p{Control}]|[. ]$/u);
    t.true(name.length <= 170, name);
  }
  t.regex(names[0]!, /^\d+ De Bakker A B C D B\.V\. - november 2026 - King XML\.xml$/);
  t.regex(names[3]!, /^\d+ Zelfde Periode - november 2026 - King XML - LP\d{8}\.xml$/);
  t.is(new Set(names.map((name) => name.toLowerCase())).size, 4);
});

test('document numbers are those of single downloads, and no two archives at once give one twice', async (t) => {
  const { payroll, journals } = await fileClient(service, { key: 'accountview', count: 8 });
  const { token } = payroll.caller;
  const single = await payroll.caller.get(`/journals/${journals[3]}/files/accountview`);
  const numberIn = (content: Buffer): number => Number(/\d+/.exec(content.toString())![0]);
  const given = numberIn(Buffer.from(single.body.content as string, 'base64'));
  t.is(given, 1);
  const both = await Promise.all([journals, [...journals].reverse()].map((ids) => archiveOf(service, token, ids)));
  const [one, other] = both.map(({ files }) => Object.values(files).map(numberIn));
  t.deepEqual(other!.toReversed(), one);
  t.is(one![3], given);
  t.deepEqual([...one!].sort(), [1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a download is noted with when and by whom, in single and in bulk; looking is not', async (t) => {
  const { payroll, journals } = await fileClient(service, { count: 2 });
  const { caller, admin } = payroll;
  const read = async (index: number) => (await caller.get(`/journals/${journals[index]}`)).body;
  await caller.get(`/journals/${journals[0]}/files/king-xml?preview=true`);
  t.like(await read(0), { fileState: 'toDownload', downloadedAt: null, downloadedBy: null });
  await caller.get(`/journals/${journals[0]}/files/king-xml`);
  const before = Date.now() - 60_000;
  const name = (await caller.get('/persons/current')).body.name as string;
  t.like(await read(0), { fileState: 'downloaded', downloadedBy: name });
  await archiveOf(service, admin.token, journals);
  const adminName = (await admin.get('/persons/current')).body.name as string;
  for (const index of [0, 1]) {
    const { fileState, downloadedAt, downloadedBy } = await read(index);
    t.deepEqual([fileState, downloadedBy], ['downloaded', adminName]);
    t.true(Date.parse(downloadedAt) > before);
  }
  // An audit file beside it is no file to be imported: the journal stays to be downloaded.
  const xaf = await fileClient(service);
  t.is((await caller.get(`/journals/${xaf.journals[0]}/files/xaf`)).status, 200);
  t.like((await caller.get(`/journals/${xaf.journals[0]}`)).body, { fileState: 'toDownload', downloadedBy: name });
});

test('lists, their filter and the start screen count what is to be imported, until it is', async (t) => {
  const { payroll, journals } = await fileClient(service, { count: 3 });
  const { caller } = payroll;
  const ids = async (states: string) =>
    (await caller.get(`/journals?companyId=${payroll.company.id}&fileState=${states}`)).body.items
      .map(({ id }: { id: string }) => id)
      .sort();
  const figure = async () =>
    (await caller.get('/dashboards/current')).body.figures.find(
      ({ key }: { key: string }) => key === 'journalsToImport',
    ).value as number;
  const runs = async () =>
    (await caller.get(`/runs?companyId=${payroll.company.id}&work=toImport`)).body.total as number;
  const before = await figure();
  t.is(await runs(), 3);
  t.deepEqual(await ids('toDownload'), [...journals].sort());
  await archiveOf(service, caller.token, journals.slice(0, 2));
  t.deepEqual(await ids('downloaded'), journals.slice(0, 2).sort());
  t.deepEqual(await ids('toDownload,downloaded'), [...journals].sort());
  t.is(await figure(), before, 'what was only downloaded is still to do');
  const answer = await caller.post('/journals/acknowledgements', { journalIds: journals.slice(0, 2) });
  t.deepEqual(
    answer.body.items.map(({ outcome }: { outcome: string }) => outcome),
    ['acknowledged', 'acknowledged'],
  );
  t.deepEqual(await ids('imported'), journals.slice(0, 2).sort());
  t.is(await figure(), before - 2);
  t.is(await runs(), 1);
  const states = (await caller.get(`/runs?companyId=${payroll.company.id}`)).body.items.map(
    ({ journalState }: { journalState: string }) => journalState,
  );
  t.deepEqual(states.sort(), ['fetched', 'fetched', 'made']);
});

test('what is in the books already or on its way is left out of a ZIP', async (t) => {
  const { payroll, journals } = await fileClient(service, { count: 2 });
  const { caller } = payroll;
  await caller.post('/journals/acknowledgements', { journalIds: [journals[0]] });
  const { body } = await caller.post('/journals/file-checks', { journalIds: journals });
  t.deepEqual(
    body.items.map(({ findings }: any) => findings.map(({ code }: any) => code)),
    [['alreadyBooked'], []],
  );
  t.is(Object.keys((await archiveOf(service, caller.token, journals)).files).length, 2);
});

test('nobody downloads what the login does not see, nor a part of it', async (t) => {
  const { journals } = await fileClient(service);
  const mine = await fileClient(service);
  const stranger = await callerOf(service, otherAccountant);
  for (const path of ['file-archives', 'file-checks', 'acknowledgements', 'reopenings']) {
    const answer = await stranger.post(`/journals/${path}`, { journalIds: journals });
    t.is(answer.status, 404, path);
  }
  const admin = await callerOf(service, administrator);
  const unknown = [mine.journals[0]!, '01938f2e-6b1a-7c3d-8e4f-0123456789ab'];
  t.is((await admin.post('/journals/file-archives', { journalIds: unknown })).status, 404);
  t.like((await admin.get(`/journals/${mine.journals[0]}`)).body, { fileState: 'toDownload', downloadedAt: null });
});

test('a download that breaks off half-way marks nothing, and its numbers are kept for the next', async (t) => {
  const first = await fileClient(service);
  const second = await fileClient(service, { key: 'accountview' });
  const { caller } = first.payroll;
  const ids = [...first.journals, ...second.journals];
  const states = async () =>
    Promise.all(ids.map(async (id) => (await caller.get(`/journals/${id}`)).body.fileState as string));
  // The second file waits for its document number as long as somebody else writes.
  await service.app.database.transaction(async () => {
    const response = await askArchive(service, caller.token, ids);
    const reader = response.body!.getReader();
    t.true((await reader.read()).value!.length > 0, 'the first file is on its way');
    await reader.cancel();
  });
  // Writing comes after the archive had its turn.
  await service.app.database.transaction(() => Promise.resolve());
  t.deepEqual(await states(), ['toDownload', 'toDownload']);
  t.is(Object.keys((await archiveOf(service, caller.token, ids)).files).length, 2);
  t.deepEqual(await states(), ['downloaded', 'downloaded']);
});

test('a server that is killed half-way has marked nothing', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-'));
  const databaseUrl = join(dataDir, 'loonpoort.db');
  const own = await startService({ dataDir, databaseUrl });
  t.teardown(() => own.stop());
  const [first, second] = [await fileClient(own), await fileClient(own, { key: 'accountview' })];
  const { caller } = first.payroll;
  const ids = [...first.journals, ...second.journals];
  const runner = fileURLToPath(new URL('archive-runner.ts', import.meta.url));
  const program = runNode(t, ['--import=tsx', runner, dataDir, databaseUrl]);
  const [url] = await program.waitFor(/http:\/\/localhost:\d+/);
  // The second file waits for its document number as long as somebody else writes.
  await own.app.database.transaction(async () => {
    const response = await askArchive({ url }, caller.token, ids);
    t.true((await response.body!.getReader().read()).value!.length > 0);
    t.is((await program.kill('SIGKILL')).signal, 'SIGKILL');
  });
  for (const id of ids)
    t.like((await caller.get(`/journals/${id}`)).body, { fileState: 'toDownload', downloadedAt: null });
  t.is(Object.keys((await archiveOf(own, caller.token, ids)).files).length, 2);
});

test('the SDK gives the ZIP as a file with its name', async (t) => {
  const { payroll, journals } = await fileClient(service);
  const client = new Loonpoort({ baseUrl: `${service.url}/api`, auth: payroll.caller.token });
  const file = await client.journalFiles.download({ journalIds: journals });
  t.regex(file.name, /^\w+-\d{4}-\d\d-\d\d\.zip$/);
  t.is(file.type, 'application/zip');
  t.is(Object.keys(await unzip(new Uint8Array(await file.arrayBuffer()))).length, 1);
});
