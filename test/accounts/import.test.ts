import { utils, write } from '@e965/xlsx';
import { test } from '../harness/test.js';
import { openBureau, password, type Bureau } from './bureau.js';

const base64 = (file: string | Buffer) => Buffer.from(file as string).toString('base64');

const upload = (bureau: Bureau, file: string | Buffer, headers: Record<string, string> = {}) =>
  bureau.ask('POST', '/invitation-imports', { body: { file: base64(file), preview: false }, headers });

const look = (bureau: Bureau, file: string | Buffer) =>
  bureau.ask('POST', '/invitation-imports', { body: { file: base64(file) } });

const file = `\uFEFFemail;name;role;firm;grant;targets;language
anna@maasdal.nl;Anna Bos;accountant;1;tags;10;nl
bob@maasdal.nl;Bob Smit;accountant;1;companies;100/1, 200/1;en
carla@peeters.nl;"Carla; de Boer";employer;;debtors;100;

daan@peeters.nl;Daan;manager;;departments;100/1/1,100/1/2;nl
eva@peeters.nl;Eva;employee;;employees;100/1/7;nl
fred@oost.nl;;administrator;;;;
`;

test('every good line is invited and mailed, with its firm and grant by number', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  const { status, body } = await upload(bureau, file);
  t.is(status, 200);
  t.like(body, { preview: false, accepted: 6, refused: 0 });
  t.deepEqual(
    body.lines.map(({ line, email }: { line: number; email: string }) => [line, email]),
    [
      [2, 'anna@maasdal.nl'],
      [3, 'bob@maasdal.nl'],
      [4, 'carla@peeters.nl'],
      [6, 'daan@peeters.nl'],
      [7, 'eva@peeters.nl'],
      [8, 'fred@oost.nl'],
    ],
  );
  const { body: accounts } = await bureau.ask('GET', '/accounts?limit=200');
  const grants = Object.fromEntries(
    accounts.items.map(({ email, name, logins: [login] }: any) => [
      email,
      [name, login.role, login.firmId, login.grantKind, login.grantIds],
    ]),
  );
  t.deepEqual(grants, {
    'beheer@oamkb.nl': ['Beheer', 'administrator', null, 'all', []],
    'anna@maasdal.nl': ['Anna Bos', 'accountant', ids.maasdal, 'tags', [ids.tag]],
    'bob@maasdal.nl': ['Bob Smit', 'accountant', ids.maasdal, 'companies', [ids.bakery, ids.butcher].sort()],
    'carla@peeters.nl': ['Carla; de Boer', 'employer', null, 'debtors', [ids.debtor]],
    'daan@peeters.nl': ['Daan', 'manager', null, 'departments', [ids.shop, ids.oven].sort()],
    'eva@peeters.nl': ['Eva', 'employee', null, 'employees', [ids.baker]],
    'fred@oost.nl': ['fred', 'administrator', null, 'all', []],
  });
  t.regex((await bureau.mailbox.waitForMail('bob@maasdal.nl')).subject!, /^Your access to/);
  const token = await bureau.tokenMailedTo('daan@peeters.nl');
  t.is((await bureau.call('POST', '/invitation-acceptances', { body: { token, password } })).status, 204);
  t.is((await bureau.signIn('daan@peeters.nl')).login!.role, 'manager');
});

test('Dutch columns and words, names of firms, tags and debtors, and a workbook do as well', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['E-mailadres', 'Naam', 'Rol', 'Kantoor', 'Ziet', 'Welke', 'Taal'],
    ['anna@maasdal.nl', 'Anna Bos', 'Accountant', 'kantoor maasdal', 'Labels', 'BAKKERS', 'Nederlands'],
    ['bob@maasdal.nl', 'Bob', 'accountant', 1, 'bedrijven', '100/1|200/1', 'Engels'],
    ['carla@peeters.nl', 'Carla', 'Werkgever', '', 'Debiteuren', 100],
  ]);
  sheet.A1!.v = 'E-mail';
  utils.book_append_sheet(book, sheet, 'Uitnodigingen');
  const { body } = await upload(bureau, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  t.like(body, { accepted: 3, refused: 0 });
  const { body: accounts } = await bureau.ask('GET', '/accounts?limit=200');
  const grants = Object.fromEntries(
    accounts.items.map(({ email, logins: [login] }: any) => [email, [login.firmId, login.grantKind, login.grantIds]]),
  );
  t.deepEqual(grants['anna@maasdal.nl'], [ids.maasdal, 'tags', [ids.tag]]);
  t.deepEqual(grants['bob@maasdal.nl'], [ids.maasdal, 'companies', [ids.bakery, ids.butcher].sort()]);
  t.deepEqual(grants['carla@peeters.nl'], [null, 'debtors', [ids.debtor]]);
});

test('a preview tells what would come of each line, and sends and keeps nothing', async (t) => {
  const bureau = await openBureau(t);
  const csv = 'E-mail;Rol\njan@oost.nl;Werkgever\npiet@oost.nl;directeur\nJAN@oost.nl;Werkgever';
  const { status, body } = await look(bureau, csv);
  t.is(status, 200);
  t.like(body, { preview: true, accepted: 1, refused: 2 });
  t.deepEqual(
    body.lines.map(({ outcome, errors }: any) => [outcome, errors.map(({ message }: any) => message).join()]),
    [
      ['ready', ''],
      [
        'refused',
        '“directeur”: Dit kan niet bij rol. Kies uit: Beheerder, Accountant, Werkgever, Manager, Medewerker.',
      ],
      ['refused', '“JAN@oost.nl”: E-mail staat ook op regel 2. Haal één van beide regels weg.'],
    ],
  );
  t.is((await bureau.ask('GET', '/invitations')).body.total, 0);
  t.is((await bureau.ask('GET', '/accounts')).body.total, 1);
  t.like((await upload(bureau, csv)).body, { preview: false, accepted: 1, refused: 2 });
  const sent = await bureau.mailbox.waitForMail('jan@oost.nl');
  t.is(sent.to && 'value' in sent.to ? sent.to.value[0]?.address : '', 'jan@oost.nl');
  t.is((await bureau.ask('GET', '/invitations')).body.total, 1, 'the preview left no mail behind');
});

test('a file is looked through while others write, and is not held up by them', async (t) => {
  const bureau = await openBureau(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const { body } = await bureau.service.app.database.transaction(() =>
    bureau.call('POST', '/invitation-imports', { token, body: { file: base64(file) } }),
  );
  t.like(body, { preview: true, accepted: 6, refused: 0 });
});

test('every bad line is reported by number and column, in the language of the caller', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('al@oost.nl', [{ role: 'employer' }]);
  const lines: [string, [string, string][]][] = [
    ['geen adres,Jan,employer,,,', [['E-mail', 'email']]],
    [',Jan,employer,,,', [['E-mail', 'cellEmpty']]],
    ['a@oost.nl,Jan,directeur,,,', [['role', 'wordUnknown']]],
    ['a@oost.nl,Jan,,,,', [['role', 'cellEmpty']]],
    ['a@oost.nl,Jan,accountant,,,', [['firm', 'firmMissing']]],
    ['a@oost.nl,Jan,accountant,99,,', [['firm', 'nameUnknown']]],
    ['a@oost.nl,Jan,employer,1,,', [['firm', 'notAllowed']]],
    ['a@oost.nl,Jan,employer,,veel,', [['grant', 'wordUnknown']]],
    ['a@oost.nl,Jan,employer,,all,', [['grant', 'grantKindOfRole']]],
    ['a@oost.nl,Jan,employer,,companies,', [['targets', 'grantEmpty']]],
    [
      'a@oost.nl,Jan,employer,,companies,"100/9,200/1,7"',
      [
        ['targets', 'nameUnknown'],
        ['targets', 'nameUnknown'],
      ],
    ],
    ['a@oost.nl,Jan,employer,,,100', [['targets', 'targetsUnused']]],
    [
      'xyz,,chef,77,veel,',
      [
        ['E-mail', 'email'],
        ['grant', 'wordUnknown'],
        ['role', 'wordUnknown'],
      ],
    ],
    ['a@oost.nl,Jan,employer,,,,too,many', [['', 'cellsBeyond']]],
    ['al@oost.nl,Al,employer,,,', [['E-mail', 'taken']]],
    ['goed@oost.nl,Goed,employer,,,', []],
    ['GOED@oost.nl,Goed,employer,,none,', [['E-mail', 'lineTwice']]],
    ['goed@oost.nl,Goed,employee,,,', []],
  ];
  const csv = ['Email,Name,Role,Firm,Grant,Targets', ...lines.map(([line]) => line)].join('\r\n');
  const { status, body } = await upload(bureau, csv);
  t.is(status, 200);
  t.like(body, { accepted: 2, refused: 16 });
  for (const [index, { line, errors, outcome }] of body.lines.entries()) {
    const [text, expected] = lines[index]!;
    t.is(line, index + 2);
    const found = errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]);
    t.deepEqual(found.sort(), expected.map((each) => [...each]).sort(), text);
    t.is(outcome, expected.length > 0 ? 'refused' : 'invited');
    t.true(
      errors.every(({ message }: { message: string }) => message.length > 10 && !message.includes('{')),
      JSON.stringify(errors),
    );
  }
  t.is(body.lines[5].errors[0].message, '“99”: Er is niets met nummer of naam 99, of er is meer dan één. Kijk het na.');
  const english = await upload(bureau, csv, { 'accept-language': 'en' });
  t.is(
    english.body.lines[5].errors[0].message,
    '“99”: There is nothing with number or name 99, or more than one thing. Check it.',
  );
  const { body: accounts } = await bureau.ask('GET', '/accounts');
  t.deepEqual(
    accounts.items.map(({ email }: { email: string }) => email),
    ['al@oost.nl', 'beheer@oamkb.nl', 'goed@oost.nl'],
  );
});

test('what is no such file says so on one line, and invites nobody', async (t) => {
  const bureau = await openBureau(t);
  const files: [string, number, string][] = [
    ['hallo', 1, 'columnsMissing'],
    ['name,role\nJan,employer', 1, 'columnsMissing'],
    ['email,email,role\na@b.nl,a@b.nl,employer', 1, 'columnTwice'],
    ['email,role\nc@d.nl,employer\n"a@b.nl,employer\n', 3, 'quoteOpen'],
    [['email,role', ...Array.from({ length: 1001 }, () => 'a@b.nl,employer')].join('\n'), 1002, 'linesTooMany'],
  ];
  for (const [csv, line, code] of files) {
    const { status, body } = await upload(bureau, csv);
    t.like(body, { accepted: 0, refused: 1 }, csv);
    t.deepEqual(
      [status, body.lines.length, body.lines[0].line, body.lines[0].errors[0].code],
      [200, 1, line, code],
      csv,
    );
  }
  const { body } = await upload(bureau, 'email,role\n');
  t.deepEqual(body, { preview: false, accepted: 0, refused: 0, lines: [] });
  t.is((await bureau.ask('GET', '/invitations')).body.total, 0);
});

test('the example that can be downloaded is one that can be uploaded', async (t) => {
  const bureau = await openBureau(t);
  const { body: sample } = await bureau.ask('GET', '/import-samples/invitations');
  t.like(sample, { fileName: 'voorbeeld-uitnodigingen.csv', mediaType: 'text/csv' });
  const { body } = await look(bureau, Buffer.from(sample.content, 'base64'));
  t.deepEqual(
    body.lines.flatMap(({ errors }: any) => errors.map(({ code }: any) => code)),
    ['nameUnknown', 'nameUnknown'],
    'only what the example names is not there',
  );
});

test('a repeated upload does nothing twice', async (t) => {
  const bureau = await openBureau(t);
  const headers = { 'idempotency-key': 'bestand-2026-11' };
  const first = await upload(bureau, file, headers);
  t.deepEqual((await upload(bureau, file, headers)).body, first.body);
  t.is((await bureau.ask('GET', '/invitations')).body.total, 6);
});
