import { test } from '../harness/test.js';
import { accountant, administrator, type Caller, callerOf, type Item, otherAccountant } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { consent } from './consent.js';

let service: TestService;
let firm: Caller;
/** Finds the firm's integration with the demo's package. */
let at: string;
let integrationId: string;

test.before(async () => {
  service = await startService({ bookkeeping: true });
  firm = await callerOf(service, accountant);
  const { items } = (await firm.get('/integrations?q=exact')).body as { items: Item[] };
  const [{ id, ownerId }] = items.filter(({ level }) => level === 'firm') as [Item];
  integrationId = id;
  at = `/integrations/firm/${String(ownerId)}/exact-online`;
});
test.after.always(() => service.stop());

const start = (returnUrl = `${service.url}/connect/exact-online`) => firm.post(`${at}/connections`, { returnUrl });

test('before connecting, choices say that there is no connection', async (t) => {
  const { status, body } = await firm.get(`${at}/choices/accounts`);
  t.is(status, 409);
  t.is(body.type, 'urn:loonpoort:problem:package-not-connected');
  t.is(body.title, 'Er is nog geen verbinding met Exact Online');
});

test('consent comes back to a known page only', async (t) => {
  const refused = await start('https://elders.example/connect/exact-online');
  t.is(refused.status, 422);
  t.like(refused.body.errors, [{ pointer: '/returnUrl', code: 'notAllowed' }]);
  // The example intranet is on the bureau's list.
  t.is((await start('http://localhost:3001/connect/exact-online')).status, 201);
});

test('who refuses consent is not connected', async (t) => {
  const { body } = await start();
  const answer = await consent(body.url as string, 'no');
  t.is(answer.get('error'), 'access_denied');
  t.is((await firm.get(`${at}/choices/accounts`)).status, 409);
});

test('consent counts once, and for the login that asked', async (t) => {
  const { body } = await start();
  const answer = await consent(body.url as string, 'yes');
  const returnUrl = `${service.url}/connect/exact-online`;
  const completion = { returnUrl, state: answer.get('state'), code: answer.get('code') };
  const other = await callerOf(service, administrator);
  t.is((await other.post('/connections', completion)).status, 410);
  const { status, body: identity } = await firm.post('/connections', completion);
  t.is(status, 200);
  t.like(identity, { id: integrationId, level: 'firm', package: 'exact-online', packageName: 'Exact Online' });
  t.is((await firm.post('/connections', completion)).status, 410);
  t.is((await firm.get(at)).body.state, 'working');
});

test('the package offers its own lists', async (t) => {
  const accounts = (await firm.get(`${at}/choices/accounts?administration=100050&q=loonheff`)).body;
  t.deepEqual(accounts.items, [{ code: '1700', name: 'Loonheffingen' }]);
  const first = (await firm.get(`${at}/choices/administrations?limit=10`)).body;
  const second = (await firm.get(`${at}/choices/administrations?limit=10&cursor=${first.next}`)).body;
  t.is(first.items.length, 10);
  t.notDeepEqual(first.items[0], second.items[0]);
  t.is((await firm.get(`${at}/choices/administrations?cursor=x`)).status, 400);
});

test('without an administration in the settings, journals are those of the first that the package lists', async (t) => {
  const { body } = await firm.get(at);
  t.is((body.settings as Item).division, undefined);
  t.true(body.connected);
  const { items } = (await firm.get(`${at}/choices/journals`)).body;
  t.deepEqual(items, [
    { code: '90', name: 'Memoriaal' },
    { code: 'LOON', name: 'Loonjournaal' },
  ]);
});

test('administrations are suggested by name, and a holding is not the company below it', async (t) => {
  const { items, total } = (await firm.get(`/mapping-suggestions?integrationId=${integrationId}&limit=200`)).body as {
    items: Item[];
    total: number;
  };
  t.is(items.length, total);
  for (const { companyName, administrationName, reason } of items) {
    t.is(administrationName, companyName);
    t.is(reason, 'name');
  }
});

test('three companies are mapped at once, and a month goes into the books once', async (t) => {
  const { items } = (await firm.get(`/mapping-suggestions?integrationId=${integrationId}&limit=3`)).body as {
    items: Item[];
  };
  const mappings = items.map(({ companyId, administration, administrationName }) => ({
    companyId,
    administration,
    administrationName,
  }));
  t.deepEqual((await firm.post('/administration-mappings/batches', { integrationId, mappings })).body, { saved: 3 });
  const mapped = (await firm.get('/administration-mappings?mapped=present')).body;
  t.is(mapped.total, 3);
  const runIds: string[] = [];
  for (const { companyId } of items) {
    const runs = (await firm.get(`/runs?companyId=${String(companyId)}`)).body as { items: Item[] };
    runIds.push(runs.items[0]!.id);
  }
  const report = (await firm.post('/journals/batches', { runIds })).body as { made: number; runs: Item[] };
  t.is(report.made, 3);
  const journalIds = report.runs.map(({ journalId }) => journalId);
  const sent = (await firm.post('/deliveries', { journalIds })).body as { items: Item[] };
  t.deepEqual(
    sent.items.map(({ outcome }) => outcome),
    ['queued', 'queued', 'queued'],
    JSON.stringify(sent.items),
  );
  await service.app.background.runDue('deliveries');
  const deliveries = (await firm.get('/deliveries?state=posted')).body as { items: Item[] };
  t.deepEqual(
    deliveries.items.map(({ state, documentNumber }) => [state, documentNumber]),
    Array(3).fill(['posted', '26900001']),
  );
  const again = (await firm.post('/deliveries', { journalIds })).body as { items: Item[] };
  t.deepEqual(
    again.items.map(({ outcome }) => outcome),
    ['unchanged', 'unchanged', 'unchanged'],
  );
  const books = await (await fetch(`${service.url}/demo/boekhouding`)).text();
  t.is(books.match(/<h2>26900001/g)?.length, 3);
});

test('a mapping of another bureau or firm is not there', async (t) => {
  const other = await callerOf(service, otherAccountant);
  const { items } = (await firm.get('/administration-mappings?mapped=present')).body as { items: Item[] };
  const path = `/administration-mappings/${String(items[0]!.companyId)}`;
  t.is((await other.get(path)).status, 404);
  t.is((await other.put(path, { integrationId, administration: '1' })).status, 404);
  t.is((await other.get(`/mapping-suggestions?integrationId=${integrationId}`)).status, 404);
  t.is((await other.get('/administration-mappings?mapped=present')).body.total, 0);
});

test('a mapping is changed at its version, and removed', async (t) => {
  const { items } = (await firm.get('/administration-mappings?mapped=present')).body as { items: Item[] };
  const path = `/administration-mappings/${String(items[0]!.companyId)}`;
  const { headers, body } = await firm.get(path);
  const change = { integrationId, administration: String(body.administration), automatic: true };
  t.is((await firm.put(path, change)).status, 428);
  t.is((await firm.put(path, change, '"9"')).status, 412);
  const foreign = { ...change, integrationId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' };
  t.like((await firm.put(path, foreign, headers.get('etag'))).body.errors, [
    { pointer: '/integrationId', code: 'notFound' },
  ]);
  const changed = await firm.put(path, change, headers.get('etag'));
  t.like(changed.body, { automatic: true });
  t.is((await firm.remove(path, changed.headers.get('etag'))).status, 204);
  t.is((await firm.get(path)).status, 404);
});

test('a period that its owner closes is found before sending, and no longer once it is open again', async (t) => {
  const { items } = (await firm.get(`/mapping-suggestions?integrationId=${integrationId}&limit=2`)).body as {
    items: Item[];
  };
  const { companyId, administration, administrationName } = items[1]!;
  await firm.post('/administration-mappings/batches', {
    integrationId,
    mappings: [{ companyId, administration, administrationName }],
  });
  const runs = (await firm.get(`/runs?companyId=${String(companyId)}`)).body as { items: Item[] };
  const made = (await firm.post('/journals/batches', { runIds: [runs.items[0]!.id] })).body as { runs: Item[] };
  const journalId = String(made.runs[0]!.journalId);
  const { bookingYear, bookingPeriod, bookingText } = (await firm.get(`/journals/${journalId}`)).body as Item;
  const say = (closed: 'yes' | 'no') => {
    const body = new URLSearchParams({
      division: String(administration),
      year: String(bookingYear),
      period: String(bookingPeriod),
      closed,
    });
    return fetch(`${service.url}/demo/boekhouding/periods`, { method: 'POST', body });
  };
  t.regex(
    await (await say('yes')).text(),
    new RegExp(`<li>[^<]+: ${String(bookingYear)}/${String(bookingPeriod)}</li>`),
  );
  const { findings } = (await firm.get(`/journals/${journalId}/checks`)).body as { findings: Item[] };
  const { code, severity, message, bookingDate } = findings.at(-1)!;
  t.deepEqual([code, severity], ['closedPeriod', 'stop']);
  t.regex(String(message), new RegExp(`In het pakket is ${String(bookingText)} gesloten. Boek op 1 `));
  t.regex(String(bookingDate), /^\d{4}-\d\d-01$/);
  const [item] = ((await firm.post('/deliveries', { journalIds: [journalId] })).body as { items: Item[] }).items;
  t.is(item!.outcome, 'refused');
  await say('no');
  const [again] = ((await firm.post('/deliveries', { journalIds: [journalId] })).body as { items: Item[] }).items;
  t.is(again!.outcome, 'queued');
  await service.app.background.runDue('deliveries');
  t.is((await firm.get(`/deliveries?journalId=${journalId}`)).body.items[0].state, 'posted');
});

test('net pay goes to the relations of the employees, and nowhere when one of them is not there', async (t) => {
  const { items } = (await firm.get(`/mapping-suggestions?integrationId=${integrationId}&limit=3`)).body as {
    items: Item[];
  };
  const { companyId, administration, administrationName } = items[2]!;
  await firm.post('/administration-mappings/batches', {
    integrationId,
    mappings: [{ companyId, administration, administrationName }],
  });
  const set = async (more: object) => {
    const { body, headers } = await firm.get(at);
    const { package: key, settings } = body as { package: string; settings: object };
    const saved = await firm.put(at, { package: key, settings: { ...settings, ...more } }, headers.get('etag'));
    t.is(saved.status, 200, saved.text);
  };
  await set({ netPayPerEmployee: true, employeeRelation: '3####' });
  const runs = (await firm.get(`/runs?companyId=${String(companyId)}`)).body as { items: Item[] };
  const made = (await firm.post('/journals/batches', { runIds: [runs.items[0]!.id] })).body as { runs: Item[] };
  const journalId = String(made.runs[0]!.journalId);
  const findings = async () =>
    ((await firm.get(`/journals/${journalId}/checks`)).body as { findings: Item[] }).findings.filter(({ code }) =>
      String(code).startsWith('relation'),
    );
  const [first] = await findings();
  t.like(first, { code: 'relationUnknown', severity: 'stop' });
  t.regex(
    String(first!.message),
    /^Relatie 3\d{4} bestaat niet in het pakket\. Maak de relatie daar aan, of pas bij de koppeling de relatiecode per medewerker aan\.$/,
  );
  const send = async () =>
    ((await firm.post('/deliveries', { journalIds: [journalId] })).body as { items: Item[] }).items;
  t.is((await send())[0]!.outcome, 'refused');
  await set({ employeeRelation: '2####' });
  t.is((await send())[0]!.outcome, 'queued');
  await service.app.background.runDue('deliveries');
  t.is((await firm.get(`/deliveries?journalId=${journalId}`)).body.items[0].state, 'posted');
  const books = await (await fetch(`${service.url}/demo/boekhouding`)).text();
  t.regex(books, /<td>2100 Nettoloon<\/td><td>2\d{4} [^<]+<\/td>/);
});

test('disconnecting forgets the consent', async (t) => {
  t.is((await firm.remove(`${at}/connections`, null)).status, 204);
  t.false((await firm.get(at)).body.connected);
  t.is((await firm.get(`${at}/choices/journals?q=loon`)).status, 409);
});
