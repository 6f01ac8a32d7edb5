import { createHash } from 'node:crypto';
import type { ExecutionContext } from 'ava';
import { type Bureau, openBureau } from '../accounts/bureau.js';
import { softwareOf, tokenOf } from '../clients/software.js';
import { send, type Answer } from '../harness/service.js';
import { test } from '../harness/test.js';

const daySeconds = 24 * 3600;

interface Item {
  id: string;
  loginId: string | null;
  clientId: string | null;
  email: string;
  name: string;
  sees: string;
  companyCount: number | null;
  usage: string;
  change: string;
  decision: string;
  decidedBy: string;
}

interface Office extends Bureau {
  /** Calls as a person with one login. */
  as(
    email: string,
  ): (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  start(): Promise<{ id: string; etag: string }>;
  items(id: string, email?: string): Promise<Item[]>;
}

/** A bureau with an administrator, two offices of which one has a manager, and software. */
async function openOffice(t: ExecutionContext): Promise<Office> {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  const all = { role: 'accountant', firmId: ids.maasdal, grantKind: 'all' } as const;
  await bureau.person('anna@maasdal.nl', [{ ...all, grantKind: 'tags', grantIds: [ids.tag], managesFirm: true }]);
  await bureau.person('bert@maasdal.nl', [{ ...all, grantKind: 'companies', grantIds: [ids.bakery] }]);
  await bureau.person('cor@maasdal.nl', [all]);
  await bureau.person('dirk@vecht.nl', [{ ...all, firmId: ids.vecht }]);
  const tokens = new Map<string, string>();
  const as: Office['as'] = (email) => async (method, path, body, headers) => {
    const token = tokens.get(email) ?? (await bureau.signIn(email)).accessToken;
    tokens.set(email, token);
    return send(bureau.service, method, path, { token, body, headers });
  };
  return {
    ...bureau,
    as,
    async start() {
      const { status, body, headers, text } = await as('beheer@oamkb.nl')('POST', '/access-reviews');
      if (status !== 201) throw new Error(text);
      return { id: body.id as string, etag: headers.get('etag')! };
    },
    items: async (id, email = 'beheer@oamkb.nl') => {
      const { status, body, text } = await as(email)('GET', `/access-reviews/${id}/items?limit=200`);
      if (status !== 200) throw new Error(text);
      return body.items as Item[];
    },
  };
}

const itemOf = (items: Item[], email: string): Item => items.find((item) => item.email === email)!;
const outcomes = ({ body }: Answer): string[] => body.items.map(({ outcome }: { outcome: string }) => outcome);

test('a review has every login and client as it is, and is closed once each is decided on', async (t) => {
  const office = await openOffice(t);
  const client = await softwareOf(office, { grantKind: 'tags', grantIds: [office.ids.tag] });
  const token = await tokenOf(office.service, client);
  await office.person('open@maasdal.nl', [{ role: 'employer', accepted: false }]);
  const ask = office.as('beheer@oamkb.nl');
  const { id, etag } = await office.start();
  t.is((await ask('POST', '/access-reviews')).body.type, 'urn:loonpoort:problem:access-review-open');
  const items = await office.items(id);
  t.deepEqual(
    items.map(({ email }) => email).sort(),
    ['', 'anna@maasdal.nl', 'beheer@oamkb.nl', 'bert@maasdal.nl', 'cor@maasdal.nl', 'dirk@vecht.nl'],
    'who was invited has no access yet',
  );
  t.like(itemOf(items, 'anna@maasdal.nl'), {
    sees: 'Debiteuren met een label: Bakkers',
    companyCount: 2,
    firmName: 'Kantoor Maasdal',
  });
  t.like(itemOf(items, 'bert@maasdal.nl'), { sees: 'Gekozen bedrijven: Bakkerij Peeters', companyCount: 1 });
  t.like(itemOf(items, 'cor@maasdal.nl'), {
    sees: 'Alle bedrijven',
    companyCount: 3,
    decision: 'open',
    change: 'none',
  });
  t.like(itemOf(items, ''), { role: 'software', clientId: client.id, companyCount: 2, grantedBy: 'Beheer' });
  t.is(itemOf(items, 'cor@maasdal.nl').loginId, itemOf(items, 'cor@maasdal.nl').id);

  const rest = items.filter(({ email }) => !['', 'dirk@vecht.nl'].includes(email)).map((item) => item.id);
  t.deepEqual(outcomes(await ask('POST', '/access-reviews/current/confirmations', { accessIds: rest })), [
    'confirmed',
    'confirmed',
    'confirmed',
    'confirmed',
  ]);
  const early = await ask('POST', `/access-reviews/${id}/closings`, undefined, { 'if-match': etag });
  t.like(early.body, { status: 409, type: 'urn:loonpoort:problem:access-review-undecided' });
  t.regex(early.body.detail, /Nog te beoordelen: 2\./);
  t.is((await office.call('GET', '/companies', { token })).status, 200);
  const going = [itemOf(items, ''), itemOf(items, 'dirk@vecht.nl')].map((item) => item.id);
  const dirk = office.as('dirk@vecht.nl');
  t.is((await dirk('GET', '/companies')).status, 200);
  t.deepEqual(outcomes(await ask('POST', '/access-reviews/current/withdrawals', { accessIds: going })), [
    'withdrawn',
    'withdrawn',
  ]);
  t.is((await office.call('GET', '/companies', { token })).status, 401, 'the software is out');
  t.is((await dirk('GET', '/companies')).status, 401, 'and so is the accountant');

  t.is((await ask('POST', `/access-reviews/${id}/closings`, undefined, { 'if-match': '"9"' })).status, 412);
  const closed = await ask('POST', `/access-reviews/${id}/closings`, undefined, { 'if-match': etag });
  t.like(closed.body, { state: 'closed', total: 6, open: 0, confirmed: 4, withdrawn: 2, closedBy: 'Beheer' });
  const { body: file } = await ask('GET', `/access-reviews/${id}/files`);
  const content = Buffer.from(file.content as string, 'base64');
  t.is(createHash('sha256').update(content).digest('hex'), closed.body.contentHash);
  const lines = content.toString().split('\r\n').slice(0, -1);
  t.is(lines.length, 7);
  t.is(lines.filter((line) => line.includes('Bevestigd;Beheer;')).length, 4);
  t.is(lines.filter((line) => line.includes('Beëindigd;Ingetrokken;Beheer;')).length, 2);

  // What happens later is for the next review.
  await ask('PATCH', `/logins/${itemOf(items, 'bert@maasdal.nl').id}`, { enabled: false }, { 'if-match': '"1"' });
  const again = await ask('GET', `/access-reviews/${id}/files`);
  t.is(again.body.sha256, closed.body.contentHash);
  t.is((await ask('POST', '/access-reviews/current/confirmations', { accessIds: rest })).status, 404);
  const second = await ask('POST', `/access-reviews/${id}/closings`, undefined, { 'if-match': '"2"' });
  t.is(second.body.type, 'urn:loonpoort:problem:access-review-closed');
  await t.throwsAsync(
    office.service.app.database.transaction((trx) => trx('accessReviewItems').update({ decision: 'withdrawn' })),
    { message: /A closed review does not change/ },
  );
});

test('what changed since the review began is shown, and who sees something else is decided on again', async (t) => {
  const office = await openOffice(t);
  const ask = office.as('beheer@oamkb.nl');
  const { id } = await office.start();
  const bert = itemOf(await office.items(id), 'bert@maasdal.nl');
  const cor = itemOf(await office.items(id), 'cor@maasdal.nl');
  await ask('POST', '/access-reviews/current/confirmations', { accessIds: [bert.id] });
  const grant = { grantKind: 'companies', grantIds: [office.ids.webshop] };
  t.is((await ask('PATCH', `/logins/${bert.id}`, grant, { 'if-match': '"1"' })).status, 200);
  t.is((await ask('DELETE', `/logins/${cor.id}`, undefined, { 'if-match': '"1"' })).status, 204);
  await office.person('els@maasdal.nl', [{ role: 'accountant', firmId: office.ids.maasdal, grantKind: 'all' }]);
  const items = await office.items(id);
  t.like(itemOf(items, 'bert@maasdal.nl'), { change: 'changed', decision: 'open', sees: bert.sees });
  t.like(itemOf(items, 'cor@maasdal.nl'), { change: 'ended', decision: 'gone', loginId: null });
  t.like(itemOf(items, 'els@maasdal.nl'), { change: 'added', decision: 'open' });
  t.like((await ask('GET', `/access-reviews/${id}`)).body, { total: 6, gone: 1, changed: 2, open: 5 });
  const els = itemOf(items, 'els@maasdal.nl').id;
  const report = await ask('POST', '/access-reviews/current/confirmations', { accessIds: [els, bert.id, cor.id] });
  t.deepEqual(outcomes(report), ['confirmed', 'confirmed', 'gone']);
  const after = await office.items(id);
  t.like(itemOf(after, 'els@maasdal.nl'), { change: 'added', decision: 'confirmed', decidedBy: 'Beheer' });
  t.like(itemOf(after, 'bert@maasdal.nl'), { change: 'changed', decision: 'confirmed' });
  for (const [query, total] of [
    ['decision=gone', 1],
    ['change=changed', 1],
    ['q=vecht', 1],
    ['usage=unused', 0],
  ] as const) {
    t.is((await ask('GET', `/access-reviews/${id}/items?${query}`)).body.total, total, query);
  }
});

test('who manages a firm reviews its logins, and learns nothing of others', async (t) => {
  const office = await openOffice(t);
  const second = { role: 'accountant', firmId: office.ids.maasdal, grantKind: 'none', managesFirm: true } as const;
  await office.person('mia@maasdal.nl', [second]);
  const { id } = await office.start();
  const mine = await office.items(id, 'anna@maasdal.nl');
  t.deepEqual(mine.map(({ email }) => email.split('@')[0]).sort(), ['anna', 'bert', 'cor', 'mia']);
  t.like(itemOf(mine, 'bert@maasdal.nl'), { sees: 'Gekozen bedrijven: Bakkerij Peeters', companyCount: 1 });
  t.like(itemOf(mine, 'cor@maasdal.nl'), { sees: 'Meer dan jij', companyCount: null, grantedBy: '' });
  const anna = office.as('anna@maasdal.nl');
  t.like((await anna('GET', `/access-reviews/${id}`)).body, { total: 4, open: 4 });
  const decide = (decision: string, accessIds: string[]) =>
    anna('POST', `/access-reviews/current/${decision}`, { accessIds });
  const other = itemOf(await office.items(id), 'dirk@vecht.nl').id;
  for (const decision of ['confirmations', 'withdrawals']) {
    t.is((await decide(decision, [other])).status, 404);
    t.deepEqual(outcomes(await decide(decision, [itemOf(mine, 'anna@maasdal.nl').id])), ['own']);
    t.deepEqual(outcomes(await decide(decision, [itemOf(mine, 'mia@maasdal.nl').id])), ['bureau']);
  }
  t.deepEqual(outcomes(await decide('confirmations', [itemOf(mine, 'bert@maasdal.nl').id])), ['confirmed']);
  t.deepEqual(outcomes(await decide('withdrawals', [itemOf(mine, 'cor@maasdal.nl').id])), ['withdrawn']);
  t.like(itemOf(await office.items(id), 'bert@maasdal.nl'), { decidedBy: 'Anna', decision: 'confirmed' });
  for (const [method, path] of [
    ['POST', '/access-reviews'],
    ['POST', `/access-reviews/${id}/closings`],
    ['GET', `/access-reviews/${id}/files`],
    ['GET', '/access-settings/current'],
  ] as const) {
    t.is((await anna(method, path, undefined, { 'if-match': '"1"' })).status, 403, path);
  }
  t.is((await office.as('bert@maasdal.nl')('GET', '/access-reviews')).status, 403);
});

test('nobody ends an own login by a review, or that of the only administrator', async (t) => {
  const office = await openOffice(t);
  const { id } = await office.start();
  const ask = office.as('beheer@oamkb.nl');
  const own = itemOf(await office.items(id), 'beheer@oamkb.nl').id;
  t.deepEqual(outcomes(await ask('POST', '/access-reviews/current/withdrawals', { accessIds: [own] })), ['own']);
  t.is((await ask('GET', '/access-reviews')).body.total, 1);
});

test('logins that were not used for the set time stand on top, and in a notice', async (t) => {
  const office = await openOffice(t);
  const notices = async (email: string): Promise<{ kind: string; about: string; since: string }[]> =>
    (await office.as(email)('GET', '/notices')).body.items;
  const kinds = async (email: string): Promise<string[]> => (await notices(email)).map(({ kind }) => kind).sort();
  // Sessions end after days that nobody works, so each signs in anew.
  const later = async (days: number, ...emails: string[]): Promise<void> => {
    office.pass(days * daySeconds);
    for (const email of emails) await office.signIn(email);
  };
  const managed = office.ids.maasdal;
  t.deepEqual(await kinds('beheer@oamkb.nl'), []);
  const before = office.now();
  const { database } = office.service.app;
  const moment = (days: number): string => new Date(before.getTime() - days * daySeconds * 1000 + 1000).toISOString();
  const used = (email: string, days: number): Promise<unknown> =>
    database.transaction((trx) =>
      trx('logins')
        .update({ lastUsedAt: moment(days) })
        .whereIn('personId', trx('persons').select('id').where({ email })),
    );
  await used('dirk@vecht.nl', 90);
  await used('cor@maasdal.nl', 40);
  t.deepEqual(await kinds('beheer@oamkb.nl'), [], 'a second is left');
  await later(2 / daySeconds);
  t.deepEqual(await kinds('beheer@oamkb.nl'), ['loginsUnused']);
  t.deepEqual(await kinds('anna@maasdal.nl'), [], `not of ${managed}`);
  t.is((await notices('beheer@oamkb.nl'))[0]!.about, '1 inlog is lang niet gebruikt');
  const ask = office.as('beheer@oamkb.nl');
  const settings = await ask('GET', '/access-settings/current');
  t.deepEqual(settings.body, { yearly: false, unusedAfterDays: 90 });
  const changed = await ask(
    'PATCH',
    '/access-settings/current',
    { unusedAfterDays: 30 },
    { 'if-match': settings.headers.get('etag')! },
  );
  t.deepEqual(changed.body, { yearly: false, unusedAfterDays: 30 });
  t.is((await notices('beheer@oamkb.nl'))[0]!.about, '2 inlogs zijn lang niet gebruikt');
  t.deepEqual(await kinds('anna@maasdal.nl'), ['loginsUnused']);
  const { id } = await office.start();
  const items = await office.items(id);
  t.deepEqual(
    items.slice(0, 2).map(({ email, usage }) => [email, usage]),
    [
      ['cor@maasdal.nl', 'unused'],
      ['dirk@vecht.nl', 'unused'],
    ],
  );
  t.true(items.slice(2).every(({ usage }) => usage === 'used'));
  t.deepEqual(await kinds('beheer@oamkb.nl'), ['accessReviewOpen', 'loginsUnused']);
  t.deepEqual(await kinds('anna@maasdal.nl'), ['accessReviewOpen', 'loginsUnused']);
  const anna = office.as('anna@maasdal.nl');
  const own = (await office.items(id, 'anna@maasdal.nl')).filter(({ email }) => email !== 'anna@maasdal.nl');
  await anna('POST', '/access-reviews/current/withdrawals', { accessIds: own.map((item) => item.id) });
  t.deepEqual(await kinds('anna@maasdal.nl'), [], 'nothing is left for the firm to do');
});

test('a review begins by itself each year where the settings say so, and never twice', async (t) => {
  const office = await openOffice(t);
  const { background } = office.service.app;
  const reviews = async (): Promise<{ begunBy: string | null; state: string; id: string }[]> =>
    (await office.ask('GET', '/access-reviews')).body.items;
  await background.runDue('access-reviews');
  t.is((await reviews()).length, 0, 'nobody wants one');
  const settings = await office.ask('GET', '/access-settings/current');
  await office.ask('PATCH', '/access-settings/current', {
    body: { yearly: true },
    headers: { 'if-match': settings.headers.get('etag')! },
  });
  await background.runDue('access-reviews');
  t.like(await reviews(), [{ begunBy: null, state: 'open' }]);
  const { id } = (await reviews())[0]!;
  const accessIds = (await office.ask('GET', `/access-reviews/${id}/items`)).body.items.map((item: Item) => item.id);
  await office.ask('POST', '/access-reviews/current/confirmations', { body: { accessIds } });
  const closed = await office.ask('POST', `/access-reviews/${id}/closings`, { headers: { 'if-match': '"1"' } });
  t.is(closed.status, 200, closed.text);
  const nextYear = new Date(office.now());
  nextYear.setUTCFullYear(nextYear.getUTCFullYear() + 1);
  const seconds = (nextYear.getTime() - office.now().getTime()) / 1000;
  office.pass(seconds - 60);
  await background.runDue('access-reviews');
  t.is((await reviews()).length, 1, 'a minute before');
  office.pass(120);
  await background.runDue('access-reviews');
  t.is((await reviews()).length, 2, 'a minute after');
  await background.runDue('access-reviews');
  t.is((await reviews()).length, 2);
});
