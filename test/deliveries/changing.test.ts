import { test } from '../harness/test.js';
import { type Bureau, startBureau, type World } from './bureau.js';

// One after another: they share a clock, and what is due of one is done for all.
let bureau: Bureau;
test.before(async () => {
  bureau = await startBureau();
});
test.after.always(() => bureau.stop());

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
  t.is((await call('POST', `${path}/retries`, { version: refused.version })).status, 412, 'it is another version now');
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
  t.like(asked, { state: 'needsReview', reason: 'differs' });
  t.regex(asked.message, /LP\d{8} met debet €\s.+, credit €\s0,00 en 2 regels/);
  const body = { posted: true, documentNumber: '2611-7' };
  const settled = await call('POST', `${path}/settlements`, { version: asked.version, body });
  t.like(settled.body, { state: 'posted', documentNumber: '2611-7', reason: 'settledByUser' });
  await bureau.run();
  t.is(sent(), 1);
});

for (const removed of [true, false]) {
  test(`a person says that a journal is not in the package, which is ${removed ? 'so' : 'not so'}`, async (t) => {
    const { journals, send, call, fate, sent, destination } = await bureau.world();
    fate.push('mangle');
    const [item] = await send(await journals(1));
    const path = `/deliveries/${item!.deliveryId}`;
    await bureau.run();
    await bureau.later(1000);
    const booked = bureau.books.booked.findIndex(({ administration }) => administration === destination.administration);
    if (removed) bureau.books.booked.splice(booked, 1);
    const { version } = (await call('GET', path)).body;
    const settled = await call('POST', `${path}/settlements`, { version, body: { posted: false } });
    t.is(settled.body.state, 'unknown', 'it is looked for first');
    await bureau.run();
    const { body } = await call('GET', path);
    t.is(body.state, removed ? 'posted' : 'needsReview');
    t.is(sent(), removed ? 2 : 1);
    const outcomes = body.history.slice(2).map(({ outcome }: { outcome: string }) => outcome);
    t.deepEqual(outcomes, removed ? ['confirmedNotPosted', 'notFound', 'posted'] : ['confirmedNotPosted', 'differs']);
  });
}

test('a journal that a person gave up on is looked for before it is sent after all', async (t) => {
  const { journals, send, call, fate, sent, destination } = await bureau.world();
  fate.push('mangle');
  const journalIds = await journals(1);
  const [item] = await send(journalIds);
  const path = `/deliveries/${item!.deliveryId}`;
  await bureau.run();
  await bureau.later(1000);
  const { version } = (await call('GET', path)).body;
  await call('POST', `${path}/settlements`, { version, body: { posted: false, sendAgain: false } });
  await bureau.run();
  t.is((await call('GET', path)).body.state, 'cancelled');
  const entry = bureau.books.booked.find(({ administration }) => administration === destination.administration)!;
  Object.assign(entry, { credit: entry.debit, lines: 3 });
  const [again] = await send(journalIds);
  t.like(again, { outcome: 'queued', state: 'unknown' });
  await bureau.run();
  t.like((await call('GET', `/deliveries/${again!.deliveryId}`)).body, {
    state: 'posted',
    documentNumber: String(entry.number),
  });
  t.is(sent(), 1);
});

test('trying again right after a call does not look before the package shows what it took', async (t) => {
  const { journals, send, call, fate, sent } = await bureau.world();
  fate.push({ status: 500, message: 'Er ging iets mis', taken: true });
  const [item] = await send(await journals(1));
  const path = `/deliveries/${item!.deliveryId}`;
  await bureau.run();
  const unclear = (await call('GET', path)).body;
  t.like(unclear, { state: 'unknown', reason: 'faulted' });
  t.regex(unclear.message, /kijkt eerst of die er staat\. Er ging iets mis$/);
  t.is((await call('POST', `${path}/retries`, { version: unclear.version })).status, 409, 'it is being looked for');
  // As after a call of which the package would not tell how it came out.
  await bureau.service.app.database.transaction((trx) =>
    trx('deliveries').where({ id: unclear.id }).update({ state: 'needsReview', nextAt: null }),
  );
  const retried = await call('POST', `${path}/retries`, { version: unclear.version });
  t.is(Date.parse(retried.body.nextAt), Date.parse(unclear.nextAt));
  await bureau.run();
  t.is((await call('GET', path)).body.state, 'unknown');
  await bureau.later(1000);
  t.is((await call('GET', path)).body.state, 'posted');
  t.is(sent(), 1);
});

test('where a person put the package right, trying again finds the journal and sends nothing', async (t) => {
  const { journals, send, call, fate, sent, destination } = await bureau.world();
  fate.push('mangle');
  const [item] = await send(await journals(1));
  const path = `/deliveries/${item!.deliveryId}`;
  await bureau.run();
  await bureau.later(1000);
  const entry = bureau.books.booked.find(({ administration }) => administration === destination.administration)!;
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
  await bureau.service.app.database.transaction((trx) =>
    trx('journals').where({ id: old! }).update({ supersededBy: newer }),
  );
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
  t.like(body, {
    type: 'urn:loonpoort:problem:journal-acknowledged',
    title: 'De journaalpost staat al in de boekhouding',
  });
  t.is(status, 409);
  t.deepEqual(
    (await send([journalId]))[0]!.findings.map(({ code }) => code),
    ['alreadySent'],
  );
  await bureau.run();
  t.deepEqual((await call('GET', path)).body, before);
  t.is(sent(), 1);
  t.is((await call('DELETE', path, { version: before.version })).status, 204);
});

test('while an integration has a problem, its journals say so and wait', async (t) => {
  const { journals, send, call, fate, destination } = await bureau.world();
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
  t.deepEqual(
    more!.findings.map(({ code }) => code),
    ['signInFailed'],
  );
  const path = `/integrations/company/${destination.companyId}/exact-online`;
  const { headers } = await call('GET', path);
  const version = Number(headers.get('etag')!.slice(1, -1));
  const saved = await call('PUT', path, {
    version,
    body: { package: 'exact-online', settings: { journalCode: 'LOON' } },
  });
  t.is(saved.status, 200, saved.text);
  await bureau.run();
  const { body } = await call('GET', `/deliveries?companyId=${destination.companyId}&state=posted`);
  t.is(body.total, 3);
});

for (const [headers, state] of [
  [{}, 'posted'],
  [{ 'retry-after': '60' }, 'ready'],
] as const) {
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

/** Books the company in another administration from now on. @returns its code */
async function move({ destination: { companyId, administration } }: World): Promise<string> {
  const moved = `${administration}9`;
  await bureau.service.app.database.transaction((trx) =>
    trx('administrationMappings').where({ companyId }).update({ administration: moved }),
  );
  return moved;
}

const callsTo = (...administrations: string[]) =>
  bureau.books.calls
    .filter(({ administration }) => administrations.includes(administration))
    .map(({ what, administration }) => `${what} ${administration}`);

for (const way of ['trying again', 'sending it again'] as const) {
  test(`what was refused goes to where its company is booked by then, by ${way}`, async (t) => {
    const world = await bureau.world();
    const { journals, send, call, fate, destination } = world;
    fate.push({ status: 422, message: 'Nee' });
    const journalIds = await journals(1);
    const [item] = await send(journalIds);
    await bureau.run();
    const moved = await move(world);
    const path = `/deliveries/${item!.deliveryId}`;
    const { version } = (await call('GET', path)).body;
    if (way === 'trying again') await call('POST', `${path}/retries`, { version });
    else t.like((await send(journalIds))[0], { outcome: 'queued', deliveryId: item!.deliveryId });
    await bureau.run();
    t.like((await call('GET', path)).body, { state: 'posted', administration: moved });
    t.deepEqual(callsTo(destination.administration, moved), [`send ${destination.administration}`, `send ${moved}`]);
  });
}

test('what may be in an administration is looked for there, also when a person asks after its company moved', async (t) => {
  const world = await bureau.world();
  const { journals, send, call, fate, destination } = world;
  fate.push('mangle');
  const [item] = await send(await journals(1));
  await bureau.run();
  await bureau.later(1000);
  const moved = await move(world);
  const path = `/deliveries/${item!.deliveryId}`;
  await call('POST', `${path}/retries`, { version: (await call('GET', path)).body.version });
  await bureau.run();
  t.like((await call('GET', path)).body, { state: 'needsReview', administration: destination.administration });
  const { administration } = destination;
  t.deepEqual(callsTo(administration, moved), [`send ${administration}`, ...Array(2).fill(`find ${administration}`)]);
});

test('webhooks tell that a delivery was posted, was refused or waits for a person, each once', async (t) => {
  const { journals, send, call, fate, destination } = await bureau.world();
  const types = ['delivery.posted', 'delivery.failed'];
  const made = await call('POST', '/webhooks', { body: { url: 'https://software.example/berichten', types } });
  fate.push('take', { status: 422, message: 'Nee' }, 'mangle');
  const journalIds = await journals(3);
  // One after another: those that are sent at once have no order.
  const ids: unknown[] = [];
  for (const journalId of journalIds) ids.push((await send([journalId]))[0]!.deliveryId);
  await bureau.run();
  await bureau.later(1000);
  const path = `/webhooks/${made.body.webhook.id}`;
  const told = async () => {
    const { items } = (await call('GET', `${path}/messages?limit=200`)).body as {
      items: { payload: { type: string; data: { companyId: string; deliveryId: string; journalId: string } } }[];
    };
    const own = items.map(({ payload }) => payload).filter(({ data }) => data.companyId === destination.companyId);
    for (const { data } of own) t.is(ids.indexOf(data.deliveryId), journalIds.indexOf(data.journalId));
    return own.map(({ type, data }) => `${ids.indexOf(data.deliveryId)} ${type}`).sort();
  };
  t.deepEqual(await told(), ['0 delivery.posted', '1 delivery.failed', '2 delivery.failed']);
  const { version } = (await call('GET', `/deliveries/${ids[2]}`)).body;
  const body = { posted: true, documentNumber: '7' };
  t.is((await call('POST', `/deliveries/${ids[2]}/settlements`, { version, body })).status, 200);
  t.deepEqual(await told(), ['0 delivery.posted', '1 delivery.failed', '2 delivery.failed', '2 delivery.posted']);
  t.is((await call('DELETE', path, { version: 1 })).status, 204);
});
