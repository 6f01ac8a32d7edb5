import { test } from '../harness/test.js';
import { v7 as uuid } from 'uuid';
import { AccessDeniedError, SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
import { type Bureau, startBureau } from './bureau.js';
import { addJournals } from './fixture.js';

let bureau: Bureau;
test.before(async () => {
  bureau = await startBureau();
});
test.after.always(() => bureau.stop());

test('an accountant sends a journal and finds the document number of the package', async (t) => {
  const { journals, send, call, destination } = await bureau.world();
  const [journalId] = await journals(1);
  const [item] = await send([journalId]);
  t.like(item, { journalId, outcome: 'queued', state: 'ready', findings: [] });
  const path = `/deliveries/${item!.deliveryId}`;
  await bureau.run();
  const { body, headers } = await call('GET', path);
  const { body: journal } = await call('GET', `/journals/${journalId}`);
  t.like(body, {
    state: 'posted',
    package: 'exact-online',
    administration: destination.administration,
    periodText: journal.periodText,
    reason: null,
    message: null,
    nextAt: null,
  });
  t.regex(body.documentNumber, /^260000\d\d$/);
  t.is(headers.get('etag'), `"${body.version}"`);
  t.is(body.history.length, 1);
  t.like(body.history[0], { seq: 1, kind: 'send', outcome: 'posted', documentNumber: body.documentNumber });
});

test('sending twice is harmless, on the way and afterwards', async (t) => {
  const { journals, send, sent } = await bureau.world();
  const journalIds = await journals(2);
  const [first, second] = await Promise.all([send(journalIds), send(journalIds)]);
  t.deepEqual(
    first!.map(({ deliveryId }) => deliveryId),
    second!.map(({ deliveryId }) => deliveryId),
  );
  await bureau.run();
  for (const { outcome, state } of await send(journalIds)) t.deepEqual([outcome, state], ['unchanged', 'posted']);
  await bureau.run();
  t.is(sent(), 2);
});

test('a selection: what can be sent goes, and the rest says why not', async (t) => {
  const { journals, send, destination, sent, call } = await bureau.world();
  const { database } = bureau.service.app;
  const { tenantId } = destination;
  const [good, stale, old, newer] = await journals(4);
  const { items } = (await call('GET', '/companies?integration=none&kind=client&limit=1')).body;
  const [unconnected] = await addJournals(database, { tenantId, companyId: items[0].id }, 1);
  await database.transaction(async (trx) => {
    await trx('journals').where({ id: stale! }).update({ staleReason: 'scheme' });
    await trx('journals').where({ id: old! }).update({ supersededBy: newer });
  });
  const report = await send([good, stale, old, unconnected]);
  t.deepEqual(
    report.map(({ outcome }) => outcome),
    ['queued', 'refused', 'refused', 'refused'],
  );
  const codes = report.map(({ findings }) => findings.map(({ code }) => code));
  t.deepEqual(codes, [[], ['staleJournal'], ['supersededJournal'], ['noIntegration']]);
  t.regex(report[3]!.findings[0]!.message, /boekhoudpakket/);
  await bureau.run();
  t.is(sent(), 1);
});

test('journals of a test company are not sent', async (t) => {
  const { journals, send, destination } = await bureau.world();
  await bureau.service.app.database.transaction((trx) =>
    trx('companies').where({ id: destination.companyId }).update({ kind: 'test' }),
  );
  const [item] = await send(await journals(1));
  t.deepEqual(
    item!.findings.map(({ code }) => code),
    ['testCompany'],
  );
});

test('what the package would refuse is found before sending', async (t) => {
  const { journals, send, findings, sent } = await bureau.world();
  findings.push({ code: 'accountFormat', values: { account: '4000', format: '9999' } });
  const [item] = await send(await journals(1), 'en');
  t.like(item, { outcome: 'refused', deliveryId: null });
  t.like(item!.findings[0], {
    code: 'accountFormat',
    account: '4000',
    severity: 'stop',
    message: 'Account 4000 does not fit 9999. Choose another one in the ledger scheme.',
  });
  await bureau.run();
  t.is(sent(), 0);
});

test('what happens to a journal while the package is asked counts', async (t) => {
  const { journals, send, call, meanwhile, sent, destination } = await bureau.world();
  const [taken, sentTwice] = await journals(2);
  meanwhile(() => call('POST', `/journals/${taken}/acknowledgements`, { body: {} }));
  const [item] = await send([taken]);
  t.like(item, { outcome: 'refused', deliveryId: null });
  t.deepEqual(
    item!.findings.map(({ code }) => code),
    ['alreadySent'],
  );
  // Somebody else sends it: who asked first is the second to write.
  let other: { outcome: string }[] | undefined;
  meanwhile(async () => {
    if (other) return;
    other = [];
    other = await send([sentTwice]);
  });
  t.is((await send([sentTwice]))[0]!.outcome, 'unchanged');
  t.is(other![0]!.outcome, 'queued');
  await bureau.run();
  t.is(sent(), 1);
  t.is((await call('GET', `/deliveries?companyId=${destination.companyId}`)).body.total, 1);
});

test('an administration to which the integration has no access is found before sending; the connection is no problem', async (t) => {
  const { journals, send, deny, call, destination } = await bureau.world();
  deny(new AccessDeniedError('Forbidden'));
  const [item] = await send(await journals(1));
  t.like(item, { outcome: 'refused', deliveryId: null });
  t.is(item!.findings[0]!.code, 'noAccess');
  t.regex(item!.findings[0]!.message, /administratie Administratie \d+ in Exact Online/);
  t.is((await call('GET', `/integrations/company/${destination.companyId}/exact-online`)).body.state, 'working');
});

test('a consent that ended is found before sending, and shows once', async (t) => {
  const { journals, send, deny, call, destination } = await bureau.world();
  const problems = async () => {
    const { figures } = (await call('GET', '/dashboards/current')).body as {
      figures: { key: string; value: number }[];
    };
    return figures.find(({ key }) => key === 'integrationsWithProblem')!.value;
  };
  const before = await problems();
  deny(new SignInError('Token ended'));
  for (const item of await send(await journals(3))) {
    t.is(item.outcome, 'queued', 'it waits for the connection');
    t.deepEqual(
      item.findings.map(({ code }) => code),
      ['signInFailed'],
    );
  }
  t.is(await problems(), before + 1);
  const { body } = await call('GET', `/integrations/company/${destination.companyId}/exact-online`);
  t.is(
    body.problem,
    'De toestemming van Exact Online geldt niet meer. Maak opnieuw verbinding; journaalposten wachten tot dan.',
  );
});

test('a company without an administration is told so', async (t) => {
  const { journals, send, destination } = await bureau.world();
  const { companyId } = destination;
  await bureau.service.app.database.transaction((trx) => trx('administrationMappings').where({ companyId }).delete());
  const [item] = await send(await journals(1));
  t.deepEqual(
    item!.findings.map(({ code }) => code),
    ['noAdministration'],
  );
});

test('a journal that the login does not see does not exist, and nothing of the selection is sent', async (t) => {
  const { journals, call, destination } = await bureau.world();
  const [own] = await journals(1);
  t.is((await call('POST', '/deliveries', { body: { journalIds: [own, uuid()] } })).status, 404);
  t.is((await call('GET', `/deliveries?companyId=${destination.companyId}`)).body.total, 0);
  t.is((await call('GET', `/deliveries/${uuid()}`)).status, 404);
});

test('the list finds deliveries by state, company and word, newest first, page by page', async (t) => {
  const { journals, send, call, fate, destination } = await bureau.world();
  const journalIds = await journals(5);
  fate.push({ status: 422, message: 'Nee' });
  await send(journalIds);
  await bureau.run();
  const own = (query: string) => call('GET', `/deliveries?companyId=${destination.companyId}&${query}`);
  const total = async (query: string) => (await own(query)).body.total as number;
  t.is(await total('state=refused,needsReview'), 1);
  t.is(await total('state=posted'), 4);
  t.is(await total('year=2026&period=11'), 5);
  t.is(await total('year=2025'), 0);
  t.is(await total(`journalId=${journalIds[2]}`), 1);
  const { items } = (await own('')).body as { items: { id: string; reference: string }[] };
  t.is(await total(`q=${items[0]!.reference}`), 1);
  const first = (await own('limit=3')).body;
  const second = (await own(`limit=3&cursor=${first.next}`)).body;
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
  t.deepEqual(
    ids,
    items.map(({ id }) => id),
  );
  t.deepEqual(ids, [...ids].sort().reverse());
});

test('the start screen counts what is to be sent, what failed and what went stale: exactly the rows of its lists', async (t) => {
  const { journals, send, call, fate } = await bureau.world();
  const counted = async () => {
    const { figures } = (await call('GET', '/dashboards/current')).body as {
      figures: { key: string; value: number }[];
    };
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
  await bureau.service.app.database.transaction((trx) =>
    trx('journals').where({ id: third! }).update({ staleReason: 'run' }),
  );
  await send([second]);
  await bureau.run();
  t.deepEqual(await since(), [1, 1, 1]);
});
