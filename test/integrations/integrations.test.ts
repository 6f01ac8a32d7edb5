import { test } from '../harness/test.js';
import {
  accountant,
  administrator,
  type Caller,
  callerOf,
  every,
  fourRoles,
  type Item,
  otherAccountant,
} from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';

let service: TestService;
let bureau: Caller;
let firm: Caller;
let other: Caller;
/** A client of the accountant's that has no firm, and one of the other firm's. */
let company: Item;
let foreign: Item;
let tenantId: string;

test.before(async () => {
  service = await startService();
  [bureau, firm, other] = (await Promise.all(
    [administrator, accountant, otherAccountant].map((email) => callerOf(service, email)),
  )) as [Caller, Caller, Caller];
  company = (await every(firm, '/companies?integration=none')).items[0]!;
  foreign = (await every(other, '/companies?kind=client')).items[0]!;
  [{ tenantId }] = (await service.app.database.rows('SELECT tenant_id AS "tenantId" FROM companies WHERE id = ?', [
    company.id,
  ])) as [{ tenantId: string }];
});
test.after.always(() => service.stop());

const at = (level: string, ownerId: string, key: string) => `/integrations/${level}/${ownerId}/${key}`;
const twinfield = { package: 'twinfield', settings: { office: '001', journalCode: 'LOON' } };
const king = { package: 'king-xml', settings: { journalCode: 'LOON' } };
const reeleezee = (password?: string, more = {}) => ({
  package: 'reeleezee',
  settings: { userName: 'loon', diaryCode: 'LOON', password },
  ...more,
});

test('the catalogue has the packages of the contract, in the language that is asked for', async (t) => {
  const { body } = await firm.get('/packages');
  t.is(body.total, 15);
  t.is(body.items.length, 15);
  t.is(
    body.items.find(({ key }: Item) => key === 'unit4-multivers').note,
    'Niet voor Unit4 Multivers Lokaal. Voor een bestand is een passende importdefinitie nodig.',
  );
  t.is((await (await callerOf(service, fourRoles, 'employer')).get('/packages')).status, 403);
});

test('a secret is stored sealed, never sent back, and stays when it is left out', async (t) => {
  const path = at('company', company.id, 'reeleezee');
  const created = await firm.put(path, reeleezee('diep geheim wachtwoord'));
  t.is(created.status, 201, created.text);
  t.like(created.body, {
    level: 'company',
    ownerName: company.name,
    packageName: 'Reeleezee',
    enabled: true,
    state: 'untested',
    secrets: ['password'],
  });
  t.deepEqual(created.body.settings, {
    userName: 'loon',
    diaryCode: 'LOON',
    status: 'tentative',
    costCentreMode: 'none',
    splitBalance: false,
    netPayPerEmployee: false,
  });
  t.false(created.text.includes('diep geheim'));
  const stored = async () =>
    (
      await service.app.database.rows<{ secrets: string; settings: string }>(
        'SELECT secrets, settings FROM integrations WHERE id = ?',
        [created.body.id],
      )
    )[0]!;
  t.regex((await stored()).secrets, /^v1\./);
  t.false(JSON.stringify(await stored()).includes('geheim'));

  const changed = await firm.put(
    path,
    { ...reeleezee(), settings: { userName: 'loon2', diaryCode: 'LOON' } },
    created.headers.get('etag'),
  );
  t.is(changed.status, 200, changed.text);
  t.deepEqual(changed.body.secrets, ['password']);
  t.is(changed.body.settings.userName, 'loon2');
  t.deepEqual((await firm.get(path)).body, changed.body);

  const other = await service.app.database.rows<{ id: string }>(
    'SELECT id FROM integrations WHERE secrets IS NOT NULL AND id <> ?',
    [created.body.id],
  );
  await service.app.database.transaction((trx) =>
    trx('integrations')
      .where({ id: other[0]!.id })
      .update({ secrets: trx('integrations').select('secrets').where({ id: created.body.id }) }),
  );
  const moved = (await every(bureau, '/integrations')).items.find(({ id }) => id === other[0]!.id)!;
  t.deepEqual(
    (await bureau.get(at(String(moved.level), String(moved.ownerId), String(moved.package)))).body.secrets,
    [],
    'an envelope opens in its own row only',
  );
});

test('a save needs the version that it replaces', async (t) => {
  const path = at('company', company.id, 'reeleezee');
  const etag = (await firm.get(path)).headers.get('etag');
  t.is((await firm.put(path, reeleezee())).status, 428);
  t.is((await firm.put(path, reeleezee(), '"99"')).status, 412);
  t.is((await firm.put(at('company', company.id, 'cash'), { package: 'cash', settings: {} }, '"1"')).status, 400);
  t.is((await firm.put(at('company', company.id, 'king-xml'), king, '"1"')).status, 412, 'nothing to replace');
  const both = await Promise.all([firm.put(path, reeleezee(), etag), bureau.put(path, reeleezee(), etag)]);
  t.deepEqual(both.map(({ status }) => status).sort(), [200, 412]);
});

test('the form of a package is that of the contract', async (t) => {
  const path = at('company', company.id, 'twinfield');
  const missing = await firm.put(path, { package: 'twinfield', settings: { office: '001' } });
  t.is(missing.status, 400);
  t.like(missing.body.errors, [{ pointer: '/settings/journalCode', code: 'required' }]);
  const wrong = await firm.put(path, king);
  t.is(wrong.status, 400);
  t.like(wrong.body.errors, [{ pointer: '/package', code: 'choice' }]);
  t.like((await firm.put(path, { ...twinfield, settings: { ...twinfield.settings, password: 'x' } })).body.errors, [
    { pointer: '/settings/password', code: 'unknown' },
  ]);
});

test('the columns of a file are kept as they were set, and those of the contract where they were not', async (t) => {
  const path = at('company', company.id, 'plain-csv');
  const save = (settings: object, etag?: string | null) =>
    firm.put(path, { package: 'plain-csv', enabled: false, settings }, etag);
  const created = await save({ journalCode: '90' });
  t.is(created.status, 201, created.text);
  t.is(created.body.settings.columns.length, 11);
  t.like(created.body.settings, { header: true, separator: 'semicolon', encoding: 'utf-8-bom' });
  const columns = [{ source: 'account', length: 9 }, { source: 'text', text: 'EUR' }, { source: 'amount' }];
  const changed = await save({ columns }, created.headers.get('etag'));
  t.deepEqual(changed.body.settings.columns, columns);
  const wrong = await save({ columns: [{ source: 'colour' }, { length: 3 }] }, changed.headers.get('etag'));
  t.deepEqual(
    wrong.body.errors.map(({ pointer, code }: Item) => [pointer, code]),
    [
      ['/settings/columns/0/source', 'choice'],
      ['/settings/columns/1/source', 'required'],
    ],
  );
  t.is((await firm.remove(path, changed.headers.get('etag'))).status, 204);
});

test('an owner has one package that is on', async (t) => {
  const refused = await firm.put(at('company', company.id, 'king-xml'), king);
  t.is(refused.status, 409);
  t.is(refused.body.type, 'urn:loonpoort:problem:another-package-enabled');
  t.is((await firm.put(at('company', company.id, 'king-xml'), { ...king, enabled: false })).body.state, 'off');
});

test('the nearest level that is on applies', async (t) => {
  const applying = async () => {
    const { items } = await every(firm, `/integrations?companyId=${company.id}`);
    t.true(items.filter(({ applies }) => applies).length <= 1);
    return items.find(({ applies }) => applies)?.level;
  };
  t.is(await applying(), 'company');
  const path = at('company', company.id, 'reeleezee');
  const off = await firm.put(
    path,
    reeleezee(undefined, { enabled: false }),
    (await firm.get(path)).headers.get('etag'),
  );
  t.is(off.body.state, 'off');
  t.is(await applying(), undefined);
  t.true((await every(firm, '/companies?integration=none')).items.some(({ id }) => id === company.id));

  const tenant = await bureau.put(at('tenant', tenantId, 'twinfield'), twinfield);
  t.is(tenant.status, 201, tenant.text);
  t.is(tenant.body.ownerName, 'oamkb');
  t.is(await applying(), 'tenant');
  t.is((await firm.get('/companies?integration=none')).body.total, 0);

  const seen = (await every(firm, '/companies?kind=client')).items;
  const ofFirm = (
    await Promise.all(seen.map(async ({ id }) => (await firm.get(`/companies/${id}`)).body as Item))
  ).find(({ firmId }) => firmId !== null)!;
  const { items } = await every(firm, `/integrations?companyId=${ofFirm.id}`);
  t.deepEqual(
    items.map(({ level, applies }) => [level, applies]),
    [
      ['firm', true],
      ['tenant', false],
    ],
  );
  const applyingTo = async ({ id }: Item) =>
    (await every(firm, `/integrations?companyId=${id}`)).items.find(({ applies }) => applies)?.level;
  const own = await firm.put(at('company', ofFirm.id, 'king-xml'), king);
  t.is(own.status, 201, own.text);
  t.is(await applyingTo(ofFirm), 'company');
  const mapping = `/administration-mappings/${ofFirm.id}`;
  const booked = await firm.put(mapping, { integrationId: items[0]!.id, administration: '100001' });
  t.is(booked.status, 200, booked.text);
  t.is(await applyingTo(ofFirm), 'firm', 'the one that it is booked through comes before all');
  t.is((await firm.remove(mapping, booked.headers.get('etag'))).status, 204);
  t.is((await firm.remove(at('company', ofFirm.id, 'king-xml'), own.headers.get('etag'))).status, 204);
  t.is(await applyingTo(ofFirm), 'firm');
  t.is((await bureau.remove(at('tenant', tenantId, 'twinfield'), tenant.headers.get('etag'))).status, 204);
});

test('who may set which level', async (t) => {
  const firms = (await bureau.get('/firms')).body.items as Item[];
  const [maasdal, heuvelland] = [1, 2].map((number) => firms.find((each) => each.number === number)!.id) as [
    string,
    string,
  ];
  t.is((await firm.put(at('tenant', tenantId, 'twinfield'), twinfield)).status, 403);
  t.is((await firm.put(at('firm', heuvelland, 'twinfield'), twinfield)).status, 404);
  t.is((await firm.put(at('company', foreign.id, 'twinfield'), twinfield)).status, 404);
  t.is((await firm.get(at('firm', heuvelland, 'reeleezee'))).status, 404);
  t.is((await other.get(at('firm', heuvelland, 'reeleezee'))).status, 200);
  t.is((await firm.post(`${at('firm', heuvelland, 'reeleezee')}/tests`)).status, 404);
  t.is((await firm.remove(at('firm', heuvelland, 'reeleezee'), '"1"')).status, 404);
  t.is((await bureau.put(at('firm', company.id, 'twinfield'), twinfield)).status, 404);
  t.is((await bureau.put(at('tenant', maasdal, 'twinfield'), twinfield)).status, 404);
  t.is((await firm.put(at('firm', maasdal, 'cash'), { package: 'cash', enabled: false, settings: {} })).status, 400);
  t.is((await firm.put(at('firm', maasdal, 'king-xml'), { ...king, enabled: false })).status, 201);
  t.is((await firm.get(`/integrations?companyId=${foreign.id}`)).status, 404);
  const seen = (await every(firm, '/integrations')).items;
  t.true(
    seen.length > 0 &&
      seen.every(({ level, ownerId }) => level === 'tenant' || ownerId === maasdal || level === 'company'),
  );
  const companies = new Set((await every(firm, '/companies')).items.map(({ id }) => id));
  t.true(seen.filter(({ level }) => level === 'company').every(({ ownerId }) => companies.has(ownerId as string)));
});

test('the books behind the bureau’s own connection are for the bureau: an accountant neither looks around in them nor picks one', async (t) => {
  const path = at('tenant', tenantId, 'exact-online');
  const { id: integrationId } = (await bureau.put(path, { package: 'exact-online', settings: { journalCode: '70' } }))
    .body as Item;
  const administration = '100001';
  const mapping = `/administration-mappings/${company.id}`;
  const looks = (caller: Caller) =>
    [
      `${path}/choices/administrations`,
      `${path}/choices/accounts?administration=${administration}`,
      `/mapping-suggestions?integrationId=${integrationId}`,
    ].map((each) => caller.get(each));
  t.deepEqual(
    (await Promise.all(looks(firm))).map(({ status }) => status),
    [403, 403, 403],
  );
  t.deepEqual(
    (await Promise.all(looks(bureau))).map(({ status }) => status),
    [409, 409, 409],
    'not connected',
  );
  t.is((await firm.put(mapping, { integrationId, administration })).status, 403);
  t.is(
    (
      await firm.post('/administration-mappings/batches', {
        integrationId,
        mappings: [{ companyId: company.id, administration }],
      })
    ).status,
    403,
  );
  const ofCompany = (await firm.get(at('company', company.id, 'reeleezee'))).body as Item;
  const before = await firm.put(mapping, { integrationId: ofCompany.id, administration });
  t.is(before.status, 200, before.text);
  const version = before.headers.get('etag');
  t.is((await firm.put(mapping, { integrationId, administration }, version)).status, 403, 'of the same number');
  const foreign = (await every(other, '/integrations')).items.find(({ level }) => level === 'firm')!;
  t.like((await bureau.put(mapping, { integrationId: foreign.id, administration }, version)).body.errors, [
    { pointer: '/integrationId', code: 'notFound' },
  ]);
  const unseen = { integrationId, mappings: [{ companyId: company.id, administration }] };
  t.like((await bureau.post('/administration-mappings/batches', unseen)).body.errors, [
    { pointer: '/mappings/0/companyId', code: 'taken' },
  ]);
  const mapped = await bureau.put(mapping, { integrationId, administration }, version);
  t.is(mapped.status, 200, mapped.text);
  const etag = mapped.headers.get('etag')!;
  t.is((await firm.put(mapping, { integrationId, administration: '100002' }, etag)).status, 403);
  t.is(
    (await firm.put(mapping, { integrationId, administration, automatic: true }, etag)).status,
    200,
    'when it is sent is up to the accountant',
  );
  const { headers } = await bureau.get(path);
  t.is((await bureau.remove(path, headers.get('etag')!)).status, 204);
});

test('integrations are found by package, owner and state', async (t) => {
  const found = async (query: string) =>
    (await every(bureau, `/integrations?${query}`)).items.map((item) => item.package);
  t.deepEqual(await found('q=exact online'), ['exact-online', 'exact-online']);
  t.deepEqual(await found('q=maasdal onl'), ['exact-online']);
  t.deepEqual(await found('q=heuvelland'), ['reeleezee']);
  t.true((await found(`q=${encodeURIComponent(String(company.name))}`)).includes('reeleezee'));
  t.deepEqual(await found('q=nergens'), []);
  t.deepEqual((await found('state=problem')).sort(), ['exact-online', 'reeleezee']);
  for (const limit of [1, 3])
    t.deepEqual((await every(bureau, '/integrations', limit)).items, (await every(bureau, '/integrations')).items);
});

test('removing erases it', async (t) => {
  const path = at('company', company.id, 'reeleezee');
  const { headers, body } = await firm.get(path);
  t.is((await firm.remove(path, '"77"')).status, 412);
  t.is((await firm.remove(path)).status, 428);
  t.is((await firm.remove(path, headers.get('etag'))).status, 204);
  t.is((await firm.get(path)).status, 404);
  t.deepEqual(await service.app.database.rows('SELECT id FROM integrations WHERE id = ?', [body.id]), []);
});
