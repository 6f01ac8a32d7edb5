import test from 'ava';
import { v7 as uuid } from 'uuid';
import { NoAccess, SignInFailed } from '@loonpoort/server/integrations/packages/connector.js';
import { type Bureau, startBureau } from './bureau.js';
import { addJournals } from './fixture.js';

let bureau: Bureau;
test.before(async () => {
  bureau = await startBureau();
});
test.after.always(() => bureau.stop());

test('an accountant sends a journal and finds the document number of the package', async (t) => {
  const { journals, send, call, lane } = await bureau.world();
  const [journalId] = await journals(1);
  const [item] = await send([journalId]);
  t.like(item, { journalId, outcome: 'queued', state: 'ready', findings: [] });
  const path = `/deliveries/${item!.deliveryId}`;
  await bureau.run();
  const { body, headers } = await call('GET', path);
  t.like(body, { state: 'posted', package: 'exact-online', administration: lane.administration, periodText: '2026-11', reason: null, message: null, nextAt: null });
  t.regex(body.documentNumber, /^260000\d\d$/);
  t.is(headers.get('etag'), `"${body.version}"`);
  t.is(body.history.length, 1);
  t.like(body.history[0], { seq: 1, kind: 'send', outcome: 'posted', documentNumber: body.documentNumber });
});

test('sending twice is harmless, on the way and afterwards', async (t) => {
  const { journals, send, sent } = await bureau.world();
  const journalIds = await journals(2);
  const [first, second] = await Promise.all([send(journalIds), send(journalIds)]);
  t.deepEqual(first!.map(({ deliveryId }) => deliveryId), second!.map(({ deliveryId }) => deliveryId));
  await bureau.run();
  for (const { outcome, state } of await send(journalIds)) t.deepEqual([outcome, state], ['unchanged', 'posted']);
  await bureau.run();
  t.is(sent(), 2);
});

test('a selection: what can be sent goes, and the rest says why not', async (t) => {
  const { journals, send, lane, sent, call } = await bureau.world();
  const { database } = bureau.service.app;
  const { tenantId } = lane;
  const [good, stale, old, newer] = await journals(4);
  const { items } = (await call('GET', '/companies?integration=none&kind=client&limit=1')).body;
  const [unconnected] = await addJournals(database, { tenantId, companyId: items[0].id }, 1);
  await database.transaction(async (trx) => {
    await trx('journals').where({ id: stale! }).update({ staleReason: 'scheme' });
    await trx('journals').where({ id: old! }).update({ supersededBy: newer });
  });
  const report = await send([good, stale, old, unconnected]);
  t.deepEqual(report.map(({ outcome }) => outcome), ['queued', 'refused', 'refused', 'refused']);
  const codes = report.map(({ findings }) => findings.map(({ code }) => code));
  t.deepEqual(codes, [[], ['staleJournal'], ['supersededJournal'], ['noIntegration']]);
  t.regex(report[3]!.findings[0]!.message, /boekhoudpakket/);
  await bureau.run();
  t.is(sent(), 1);
});

test('journals of a test company are not sent', async (t) => {
  const { journals, send, lane } = await bureau.world();
  await bureau.service.app.database.transaction((trx) => trx('companies').where({ id: lane.companyId }).update({ kind: 'test' }));
  const [item] = await send(await journals(1));
  t.deepEqual(item!.findings.map(({ code }) => code), ['testCompany']);
});

test('what the package would refuse is found before sending', async (t) => {
  const { journals, send, findings, sent } = await bureau.world();
  findings.push({ code: 'accountFormat', values: { account: '4000', format: '9999' } });
  const [item] = await send(await journals(1), 'en');
  t.like(item, { outcome: 'refused', deliveryId: null });
  t.like(item!.findings[0], { code: 'accountFormat', account: '4000', severity: 'stop', message: 'Account 4000 does not fit 9999.' });
  await bureau.run();
  t.is(sent(), 0);
});

test('an administration to which the integration has no access is found before sending; the connection is no problem', async (t) => {
  const { journals, send, deny, call, lane } = await bureau.world();
  deny(new NoAccess('Forbidden'));
  const [item] = await send(await journals(1));
  t.like(item, { outcome: 'refused', deliveryId: null });
  t.is(item!.findings[0]!.code, 'noAccess');
  t.regex(item!.findings[0]!.message, /administratie Administratie \d+ in Exact Online/);
  t.is((await call('GET', `/integrations/company/${lane.companyId}/exact-online`)).body.state, 'working');
});

test.serial('a consent that ended is found before sending, and shows once', async (t) => {
  const { journals, send, deny, call, lane } = await bureau.world();
  const problems = async () => {
    const { figures } = (await call('GET', '/dashboards/current')).body as { figures: { key: string; value: number }[] };
    return figures.find(({ key }) => key === 'integrationsWithProblem')!.value;
  };
  const before = await problems();
  deny(new SignInFailed('Token ended'));
  for (const item of await send(await journals(3))) {
    t.is(item.outcome, 'queued', 'it waits for the connection');
    t.deepEqual(item.findings.map(({ code }) => code), ['signInFailed']);
  }
  t.is(await problems(), before + 1);
  const { body } = await call('GET', `/integrations/company/${lane.companyId}/exact-online`);
  t.is(body.problem, 'De toestemming van Exact Online geldt niet meer. Maak opnieuw verbinding; journaalposten wachten tot dan.');
});

test('a company without an administration is told so', async (t) => {
  const { journals, send, lane } = await bureau.world();
  const { companyId } = lane;
  await bureau.service.app.database.transaction((trx) => trx('administrationMappings').where({ companyId }).delete());
  const [item] = await send(await journals(1));
  t.deepEqual(item!.findings.map(({ code }) => code), ['noAdministration']);
});

test('a journal that the login does not see does not exist, and nothing of the selection is sent', async (t) => {
  const { journals, call, lane } = await bureau.world();
  const [own] = await journals(1);
  t.is((await call('POST', '/deliveries', { body: { journalIds: [own, uuid()] } })).status, 404);
  t.is((await call('GET', `/deliveries?companyId=${lane.companyId}`)).body.total, 0);
  t.is((await call('GET', `/deliveries/${uuid()}`)).status, 404);
});

test('a refused journal goes on in the same delivery once it is tried again, with its whole history', async (t) => {
  const { journals, send, call, fate } = await bureau.world();
  fate.push({ status: 422, message: 'Rekening 4000 bestaat niet.' });
  const [item] = await send(await journals(1));
  const path = `/deliveries/${item!.deliveryId}`;
  await bureau.run();
  const refused = (await call('GET', path)).body;
  t.like(refused, { state: 'refused', message: 'Rekening 4000 bestaat niet.' });
  t.is((await call('POST', `${path}/retries`)).status, 428);
  t.is((await call('POST', `${path}/retries`, { version: refused.version - 1 })).status, 412);
  const retried = await call('POST', `${path}/retries`, { version: refused.version });
  t.is(retried.status, 200);
  t.is(retried.body.state, 'ready');
  await bureau.run();
  const { body } = await call('GET', path);
  t.is(body.state, 'posted');
  const history = body.history.map(({ kind, outcome }: { kind: string; outcome: string }) => `${kind} ${outcome}`);
  t.deepEqual(history, ['send refused', 'person retried', 'send posted']);
  const again = await call('POST', `${path}/retries`, { version: body.version });
  t.is(again.body.type, 'urn:loonpoort:problem:delivery-moved-on');
});

test('a person says that a journal is in the package, with its number', async (t) => {
  const { journals, send, call, fate, sent } = await bureau.world();
  fate.push('mangle');
  const [journalId] = await journals(1);
  const [item] = await send([journalId]);
  const path = `/deliveries/${item!.deliveryId}`;
  await bureau.run();
  const unknown = (await call('GET', path)).body;
  t.is(unknown.state, 'unknown');
  t.regex(unknown.message, /niet aangekomen/);
  const early = await call('POST', `${path}/settlements`, { version: unknown.version, body: { posted: false } });
  t.is(early.status, 409, 'it is being looked for');
  await bureau.later(1000);
  const asked = (await call('GET', path)).body;
  t.like(asked, { state: 'needsPerson', reason: 'differs' });
  t.regex(asked.message, /LP\d{8} met debet €\s.+, credit €\s0,00 en 2 regels/);
  const body = { posted: true, documentNumber: '2611-7' };
  const settled = await call('POST', `${path}/settlements`, { version: asked.version, body });
  t.like(settled.body, { state: 'posted', documentNumber: '2611-7', reason: 'byPerson' });
  await bureau.run();
  t.is(sent(), 1);
});

for (const [sendAgain, state, calls] of [[true, 'posted', 2], [false, 'cancelled', 1]] as const) {
  test(`a person says that a journal is not in the package: ${sendAgain ? 'it is sent again' : 'it is not sent'}`, async (t) => {
    const { journals, send, call, fate, sent } = await bureau.world();
    fate.push('mangle');
    const [item] = await send(await journals(1));
    const path = `/deliveries/${item!.deliveryId}`;
    await bureau.run();
    await bureau.later(1000);
    const { version } = (await call('GET', path)).body;
    await call('POST', `${path}/settlements`, { version, body: { posted: false, sendAgain } });
    await bureau.run();
    t.is((await call('GET', path)).body.state, state);
    t.is(sent(), calls);
  });
}

test('where a person put the package right, trying again finds the journal and sends nothing', async (t) => {
  const { journals, send, call, fate, sent, lane } = await bureau.world();
  fate.push('mangle');
  const [item] = await send(await journals(1));
  const path = `/deliveries/${item!.deliveryId}`;
  await bureau.run();
  await bureau.later(1000);
  const entry = bureau.books.booked.find(({ administration }) => administration === lane.administration)!;
  Object.assign(entry, { credit: entry.debit, lines: 3 });
  await call('POST', `${path}/retries`, { version: (await call('GET', path)).body.version });
  await bureau.run();
  t.like((await call('GET', path)).body, { state: 'posted', documentNumber: String(entry.number) });
  t.is(sent(), 1);
});

test('a journal that waits can be kept back, and sent later after all', async (t) => {
  const { journals, send, call, sent } = await bureau.world();
  const journalIds = await journals(1);
  const [first] = await send(journalIds);
  t.is((await call('DELETE', `/deliveries/${first!.deliveryId}`, { version: 1 })).status, 204);
  await bureau.run();
  t.is(sent(), 0);
  const [second] = await send(journalIds);
  t.not(second!.deliveryId, first!.deliveryId);
  await bureau.run();
  t.is(sent(), 1);
  const path = `/deliveries/${second!.deliveryId}`;
  const { version } = (await call('GET', path)).body;
  t.is((await call('DELETE', path, { version })).status, 409, 'what is in the package stays');
});

test('a journal of which there is a newer one is not sent by trying again', async (t) => {
  const { journals, send, call, fate } = await bureau.world();
  const [old, newer] = await journals(2);
  fate.push({ status: 422, message: 'Nee' });
  const [item] = await send([old]);
  await bureau.run();
  await bureau.service.app.database.transaction((trx) => trx('journals').where({ id: old! }).update({ supersededBy: newer }));
  const path = `/deliveries/${item!.deliveryId}`;
  const { version } = (await call('GET', path)).body;
  t.is((await call('POST', `${path}/retries`, { version })).body.type, 'urn:loonpoort:problem:journal-superseded');
});

test('what was refused and then taken by software is not sent by trying again', async (t) => {
  const { journals, send, call, fate, sent } = await bureau.world();
  fate.push({ status: 422, message: 'Nee' });
  const [journalId] = await journals(1);
  const [item] = await send([journalId]);
  await bureau.run();
  t.is((await call('POST', `/journals/${journalId}/acknowledgements`, { body: {} })).status, 201);
  const path = `/deliveries/${item!.deliveryId}`;
  const before = (await call('GET', path)).body;
  const { status, body } = await call('POST', `${path}/retries`, { version: before.version });
  t.like(body, { type: 'urn:loonpoort:problem:journal-acknowledged', title: 'Boekhoudsoftware heeft de journaalpost al opgehaald' });
  t.is(status, 409);
  t.deepEqual((await send([journalId]))[0]!.findings.map(({ code }) => code), ['alreadySent']);
  await bureau.run();
  t.deepEqual((await call('GET', path)).body, before);
  t.is(sent(), 1);
  t.is((await call('DELETE', path, { version: before.version })).status, 204);
});

test('while an integration has a problem, its journals say so and wait', async (t) => {
  const { journals, send, call, fate, lane } = await bureau.world();
  fate.push({ status: 401, message: 'Verlopen' });
  const items = await send(await journals(2));
  await bureau.run();
  for (const { deliveryId } of items) {
    const { body } = await call('GET', `/deliveries/${deliveryId}`);
    t.like(body, { state: 'ready', reason: 'signIn', nextAt: null });
    t.regex(body.message, /Zodra de koppeling weer werkt/);
  }
  const [more] = await send(await journals(1));
  t.like(more, { outcome: 'queued' });
  t.deepEqual(more!.findings.map(({ code }) => code), ['signInFailed']);
  const path = `/integrations/company/${lane.companyId}/exact-online`;
  const { headers } = await call('GET', path);
  const version = Number(headers.get('etag')!.slice(1, -1));
  const saved = await call('PUT', path, { version, body: { package: 'exact-online', settings: { journalCode: 'LOON' } } });
  t.is(saved.status, 200, saved.text);
  await bureau.run();
  const { body } = await call('GET', `/deliveries?companyId=${lane.companyId}&state=posted`);
  t.is(body.total, 3);
});

for (const [headers, state] of [[{}, 'posted'], [{ 'retry-after': '60' }, 'ready']] as const) {
  test(`trying again ${state === 'posted' ? 'does not wait for a time that is our own guess' : 'keeps to what the package asked'}`, async (t) => {
    const { journals, send, call, fate } = await bureau.world();
    fate.push({ status: 503, headers });
    const [item] = await send(await journals(1));
    const path = `/deliveries/${item!.deliveryId}`;
    await bureau.run();
    const waiting = (await call('GET', path)).body;
    t.like(waiting, { state: 'ready', reason: 'notNow' });
    t.true(waiting.nextAt > waiting.updatedAt);
    await call('POST', `${path}/retries`, { version: waiting.version });
    await bureau.run();
    t.is((await call('GET', path)).body.state, state);
  });
}

test('the list finds deliveries by state, company and word, newest first, page by page', async (t) => {
  const { journals, send, call, fate, lane } = await bureau.world();
  const journalIds = await journals(5);
  fate.push({ status: 422, message: 'Nee' });
  await send(journalIds);
  await bureau.run();
  const own = (query: string) => call('GET', `/deliveries?companyId=${lane.companyId}&${query}`);
  const total = async (query: string) => (await own(query)).body.total as number;
  t.is(await total('state=refused,needsPerson'), 1);
  t.is(await total('state=posted'), 4);
  t.is(await total('year=2026&period=11'), 5);
  t.is(await total('year=2025'), 0);
  t.is(await total(`journalId=${journalIds[2]}`), 1);
  const { items } = (await own('')).body as { items: { id: string; reference: string }[] };
  t.is(await total(`q=${items[0]!.reference}`), 1);
  const first = (await own('limit=3')).body;
  const second = (await own(`limit=3&cursor=${first.next}`)).body;
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
  t.deepEqual(ids, items.map(({ id }) => id));
  t.deepEqual(ids, [...ids].sort().reverse());
});

test.serial('the start screen counts what is to be sent, what failed and what went stale: exactly the rows of its lists', async (t) => {
  const { journals, send, call, fate } = await bureau.world();
  const counted = async () => {
    const { figures } = (await call('GET', '/dashboards/current')).body as { figures: { key: string; value: number }[] };
    const lists = { runsToSend: 'toSend', deliveriesFailed: 'failed', journalsStale: 'stale' };
    const counts: number[] = [];
    for (const [key, work] of Object.entries(lists)) {
      const { value } = figures.find((each) => each.key === key)!;
      t.is((await call('GET', `/runs?work=${work}`)).body.total, value, key);
      counts.push(value);
    }
    return counts;
  };
  const before = await counted();
  const since = async () => (await counted()).map((value, index) => value - before[index]!);
  const [first, second, third] = await journals(3);
  t.deepEqual(await since(), [3, 0, 0]);
  fate.push({ status: 422, message: 'Nee' });
  await send([first]);
  t.deepEqual(await since(), [2, 0, 0]);
  await bureau.run();
  t.deepEqual(await since(), [2, 1, 0]);
  await bureau.service.app.database.transaction((trx) => trx('journals').where({ id: third! }).update({ staleReason: 'run' }));
  await send([second]);
  await bureau.run();
  t.deepEqual(await since(), [1, 1, 1]);
});
