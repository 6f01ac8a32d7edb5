import test from 'ava';
import { openBureau, password, type Bureau } from './bureau.js';

const upload = (bureau: Bureau, csv: string, headers: Record<string, string> = {}) =>
  bureau.ask('POST', '/invitation-imports', { body: { csv }, headers });

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
  t.like(body, { invited: 6, refused: 0 });
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

test('every bad line is reported by number and column, in the language of the caller', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('al@oost.nl', [{ role: 'employer' }]);
  const lines: [string, [string, string][]][] = [
    ['geen adres,Jan,employer,,,', [['/email', 'email']]],
    [',Jan,employer,,,', [['/email', 'required']]],
    ['a@oost.nl,Jan,directeur,,,', [['/role', 'choice']]],
    ['a@oost.nl,Jan,,,,', [['/role', 'required']]],
    ['a@oost.nl,Jan,accountant,,,', [['/firm', 'firmMissing']]],
    ['a@oost.nl,Jan,accountant,99,,', [['/firm', 'notFound']]],
    ['a@oost.nl,Jan,employer,1,,', [['/firm', 'notAllowed']]],
    ['a@oost.nl,Jan,employer,,alles,', [['/grant', 'choice']]],
    ['a@oost.nl,Jan,employer,,all,', [['/grant', 'grantKindOfRole']]],
    ['a@oost.nl,Jan,employer,,companies,', [['/targets', 'grantEmpty']]],
    [
      'a@oost.nl,Jan,employer,,companies,"100/9,200/1,7"',
      [
        ['/targets', 'notFound'],
        ['/targets', 'pattern'],
      ],
    ],
    ['a@oost.nl,Jan,employer,,,100', [['/targets', 'notAllowed']]],
    [
      'xyz,,chef,77,veel,',
      [
        ['/firm', 'notFound'],
        ['/email', 'email'],
        ['/role', 'choice'],
        ['/grant', 'choice'],
      ],
    ],
    ['a@oost.nl,Jan,employer,,,,too,many', [['', 'tooMany']]],
    ['al@oost.nl,Al,employer,,,', [['/email', 'taken']]],
    ['goed@oost.nl,Goed,employer,,,', []],
    ['GOED@oost.nl,Goed,employer,,none,', [['/email', 'duplicate']]],
    ['goed@oost.nl,Goed,employee,,,', []],
  ];
  const csv = ['Email,Name,Role,Firm,Grant,Targets', ...lines.map(([line]) => line)].join('\r\n');
  const { status, body } = await upload(bureau, csv);
  t.is(status, 200);
  t.like(body, { invited: 2, refused: 16 });
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
  t.is(
    body.lines[5].errors[0].message,
    'Wat je bij kantoor hebt opgegeven, bestaat niet of mag je niet zien. Geef iets anders op.',
  );
  const english = await upload(bureau, csv, { 'accept-language': 'en' });
  t.is(
    english.body.lines[5].errors[0].message,
    'What you gave for firm does not exist, or you may not see it. Give another one.',
  );
  const { body: accounts } = await bureau.ask('GET', '/accounts');
  t.deepEqual(
    accounts.items.map(({ email }: { email: string }) => email),
    ['al@oost.nl', 'beheer@oamkb.nl', 'goed@oost.nl'],
  );
});

test('what is no such file is refused whole', async (t) => {
  const bureau = await openBureau(t);
  const files = [
    'hallo',
    'name,role\nJan,employer',
    'email,role,rol\na@b.nl,employer,x',
    'email,email,role\na@b.nl,a@b.nl,employer',
    'email,role\n"a@b.nl,employer\n',
  ];
  for (const csv of files) {
    const { status, body } = await upload(bureau, csv);
    t.deepEqual([status, body.errors?.[0].pointer, body.errors?.[0].code], [422, '/csv', 'pattern'], csv);
    t.true(body.errors[0].message.includes('email, name, role, firm'), body.errors[0].message);
  }
  const many = await upload(
    bureau,
    ['email,role', ...Array.from({ length: 1001 }, () => 'a@b.nl,employer')].join('\n'),
  );
  t.deepEqual([many.status, many.body.errors[0].code], [422, 'tooMany']);
  t.deepEqual((await upload(bureau, 'email,role\n')).body, { invited: 0, refused: 0, lines: [] });
});

test('a repeated upload does nothing twice', async (t) => {
  const bureau = await openBureau(t);
  const headers = { 'idempotency-key': 'bestand-2026-11' };
  const first = await upload(bureau, file, headers);
  t.deepEqual((await upload(bureau, file, headers)).body, first.body);
  t.is((await bureau.ask('GET', '/invitations')).body.total, 6);
});
