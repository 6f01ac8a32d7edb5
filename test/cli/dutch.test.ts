import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { folder } from '../database/fixture.js';
import { runCli } from '../harness/process.js';
import { test } from '../harness/test.js';

const address = 'baas@maasloon.example';

/** Returns what runs commands on a Dutch machine, on a database with the tenant maasloon. */
async function dutch(t: ExecutionContext) {
  const data = folder(t);
  const run = async (...args: string[]) => {
    const storage = ['--data-dir', data, '--base-url', 'http://localhost:3000'];
    const program = runCli(t, [...args, ...storage], { LC_ALL: 'nl_NL.UTF-8' });
    await program.exited;
    return program.output();
  };
  await run('tenants', 'create', 'maasloon', '--name', 'Maasloon', '--email', address);
  return run;
}

test('tenants speaks Dutch', async (t) => {
  const run = await dutch(t);
  t.regex(await run('tenants', 'end', '--help'), /verwijder een opgeschorte omgeving met al haar gegevens/);
  t.regex(await run('tenants', 'list'), /^slug +status +sinds +naam\nmaasloon +actief +[\d-]+ +Maasloon\n$/);
  t.regex(await run('tenants', 'suspend', 'maasloon'), /^maasloon is opgeschort: /);
  t.regex(await run('tenants', 'list', '--lang', 'en'), /^slug +state +since +name\nmaasloon +suspended /);
  t.regex(await run('tenants', 'resume', 'niemand'), /^De omgeving niemand bestaat niet\. [^\n]*tenants list\n$/);
  const again = await run('tenants', 'create', 'maasloon', '--name', 'Maasloon', '--email', address);
  t.is(again, 'De omgeving maasloon bestaat al.\n');
  const file = (await run('tenants', 'export', 'maasloon', '--to', `${folder(t)}/maasloon.zip`)).trim();
  t.is(await run('tenants', 'export', 'maasloon', '--to', file), `${file} bestaat al.\n`);
  t.regex(await run('tenants', 'import', file), /^Deze installatie heeft al een omgeving: /);
  t.regex(await run('tenants', 'end', 'maasloon', '--confirm', 'maasloon'), /^maasloon is beëindigd, /);
  t.regex(await run('tenants', 'import', file), /^tabel +rijen\n.*\nAlles is ingelezen /s);
});

test('operator speaks Dutch', async (t) => {
  const run = await dutch(t);
  t.regex(await run('operator', 'create', '--help'), /maak een sleutel, en toon hem één keer/);
  const made = await run('operator', 'create', '--name', 'Inrichting', '--expires', '2099-01-31');
  t.regex(made, /^De beheerder van de installatie \S+ mag tot 2099-01-31 gebruiken: tenants:read, tenants:write\. /);
  const [heading, row] = (await run('operator', 'list')).split('\n');
  t.deepEqual(heading!.split(/ {2,}/), ['id', 'naam', 'sleutel', 'bevoegdheden', 'status', 'laatst gebruikt']);
  t.regex(row!, /werkt tot 2099-01-31 +nooit$/);
  const [id] = row!.split(' ');
  t.is(await run('operator', 'revoke', id!), 'De sleutel van Inrichting werkt niet meer.\n');
  t.regex(await run('operator', 'revoke', id!), /^Geen beheerder van de installatie met een werkende sleutel /);
  t.regex(await run('operator', 'list'), /ingetrokken \d{4}/);
  for (const [option, value, error] of [
    ['--scope', 'tenants:eat', /^De bevoegdheid "tenants:eat" bestaat niet\. Kies uit /],
    ['--expires', '2027-02-30', /^"2027-02-30" is geen dag: /],
    ['--expires', '2001-01-01', /^De sleutel zou al verlopen zijn: /],
    ['--name', ' ', /^Geef een naam van 1 tot 120 tekens\./],
  ] as const)
    t.regex(await run('operator', 'create', '--name', 'X', option, value), error);
});

test('keys speaks Dutch', async (t) => {
  const run = await dutch(t);
  t.regex(await run('keys', 'rotate', '--help'), /vervang een sleutel terwijl servers draaien/);
  const status = await run('keys', 'status');
  t.regex(status, /^sleutel +id +van +status +leeftijd +versleutelt\nencryption .* versleutelt de gegevenssleutels /);
  t.regex(status, /signing +\S+ +installatie +ondertekent +vandaag/);
  t.regex(await run('keys', 'rotate', 'data', '--tenant', 'maasloon'), /^1 nieuwe gegevenssleutel, en 0 geheimen /);
  t.regex(await run('keys', 'rotate', 'data', '--tenant', 'niemand'), /^De omgeving niemand bestaat niet\. /);
  t.regex(await run('keys', 'rotate', 'signing', '--tenant', 'maasloon'), /laat --tenant weg\.\n$/);
  t.regex(await run('keys', 'rotate', 'encryption'), /^\d gegevenssleutels opnieuw .*\n.*kopie.*\n.*niet meer nodig/);
  t.regex(await run('keys', 'rotate', 'signing'), /^De ondertekeningssleutel \S+ is gepubliceerd /);
  t.regex(await run('keys', 'rotate', 'signing'), /^Er loopt al een vervanging; /);
  t.regex(await run('keys', 'status'), /gepubliceerd, ondertekent vanaf /);
});

test('factors speaks Dutch', async (t) => {
  const run = await dutch(t);
  t.regex(await run('factors', 'remove', '--help'), /laat de tweede stap en het wachtwoord vervallen/);
  const remove = (slug: string, email: string) =>
    run('factors', 'remove', '--tenant', slug, '--email', email, '--reason', 'Telefoon kwijt, gebeld');
  t.regex(await remove('niemand', address), /^De omgeving niemand bestaat niet\. /);
  t.is(
    await remove('maasloon', 'weg@maasloon.example'),
    'Niemand in maasloon heeft het e-mailadres weg@maasloon.example.\n',
  );
  t.regex(await remove('maasloon', address), /^De tweede stap en het wachtwoord van baas@maasloon\.example zijn /);
});

test('backup, restore and audit verify speak Dutch', async (t) => {
  const run = await dutch(t);
  const help = await run('backup', '--help');
  t.regex(help, /schrijf een reservekopie van de database/);
  t.regex(help, /map van de database en de sleutels/);
  const file = `${folder(t)}/kopie.db`;
  t.regex(
    await run('backup', file),
    /^\S+: \d+ rijen van \d+ tabellen, \d+,\d MB, .*\nHij is niet versleuteld: .*\nDe /,
  );
  t.regex(
    await run('restore', file, '--replace'),
    /^\S+: \d+ rijen van \d+ tabellen\. .*\nDe database die er stond, is /,
  );
  t.regex(
    await run('audit', 'verify'),
    /^maasloon: Alle \d+ regels .* Laatste regel: \d+ [0-9a-f]{64}\n\(beheer van de installatie\): Alle \d+ regels .* Laatste regel: \d+ [0-9a-f]{64}\n$/,
  );
  t.regex(await run('audit', 'verify', '--lang', 'en'), /^maasloon: .* Head: \d+ /);
  t.regex(await run('audit', 'verify', '--tenant', 'niemand'), /^De omgeving niemand bestaat niet\. /);
});

test('start speaks Dutch', async (t) => {
  const run = async (...args: string[]): Promise<string> => {
    const program = runCli(t, args, { LC_ALL: 'nl_NL.UTF-8', COLUMNS: '1000' });
    await program.exited;
    return program.output();
  };
  const helps = await Promise.all([run('start', '--help'), run('start', '--help', '--lang', 'en')]);
  const [dutch, english] = helps.map((help) => [...help.matchAll(/^ {2}(--[\w-]+).*? {2,}(.+?)(?: \(.*)?$/gm)]);
  t.deepEqual(
    dutch!.map(([, option]) => option),
    english!.map(([, option]) => option),
  );
  t.true(dutch!.length > 20);
  t.deepEqual(
    dutch!.filter(([, , text], index) => text === english![index]![2]).map(([, option]) => option),
    [],
  );
  t.regex(await run('--help'), /De poort van accountants naar een salarisbureau/);

  const program = runCli(t, ['--demo', '--headless'], { LC_ALL: 'nl_NL.UTF-8', PORT: '0', DATA_DIR: folder(t) });
  await program.waitFor(/Loonpoort staat klaar op http/);
  await program.kill();
  t.regex(program.output(), /De database was leeg en bevat nu demogegevens\. Inloggen in de demo:/);
  t.regex(program.output(), / {2}accountant van Kantoor Maasdal: 86 bedrijven\n/);
});

test('what is wrong with a file or a key of the operator is said in Dutch', async (t) => {
  const dir = folder(t);
  const put = (name: string, text: string): string => {
    writeFileSync(join(dir, name), text, { mode: 0o600 });
    return join(dir, name);
  };
  const data = join(dir, 'data');
  const key = put('key', Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64'));
  const other = put('other', Buffer.from(Array.from({ length: 32 }, (_, index) => 7 * index)).toString('base64'));
  const run = async (env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> => {
    const program = runCli(t, args, { LC_ALL: 'nl_NL.UTF-8', DATA_DIR: data, LOONPOORT_KEY_FILE: key, ...env });
    await program.exited;
    return program.output();
  };
  await run({}, 'tenants', 'create', 'maasloon', '--name', 'Maasloon', '--email', address);
  const backup = join(dir, 'kopie');
  await run({ BACKUP_KEY_FILE: key }, 'backup', backup);
  const damaged = put('beschadigd', 'loonpoort backup 1\n');
  const packages = (text: string): NodeJS.ProcessEnv => ({
    PACKAGES_FILE: put(`packages${text.length}`, text),
    PORT: '0',
  });
  for (const [env, args, error] of [
    [packages('geheim'), ['check'], /^PACKAGES_FILE: \S+ is geen JSON-object met een onderdeel per boekhoudpakket\n$/],
    [packages('{"nergens":{}}'), ['check'], /^PACKAGES_FILE: \S+ noemt "nergens", en dat boekhoudpakket is er niet\n$/],
    [packages('{"twinfield":{}}'), ['start'], /^PACKAGES_FILE: geef in \S+ bij "twinfield" een clientId en een client/],
    [{ LOONPOORT_KEY_FILE: '/nergens' }, ['start'], /^\/nergens: de sleutels zijn niet te lezen \(ENOENT\)\n$/],
    [{ LOONPOORT_KEY_FILE: put('geen', 'geheim') }, ['check'], /geen: een sleutel is 32 bytes in base64; maak er een /],
    [{ LOONPOORT_KEY_FILE: other }, ['start'], /^De database bevat geheimen \(\w+\) die de gegeven versleutelings/],
    [
      { DATABASE_URL: 'postgres://loon@localhost:1/loon' },
      ['start'],
      /^DATABASE_URL: op localhost:1 antwoordt geen PostgreSQL \(ECONNREFUSED\); start de server, of geef zijn adres\n$/,
    ],
    [{ DATABASE_URL: 'mysql://loon' }, ['check'], /^DATABASE_URL: "mysql:" wordt niet ondersteund; geef sqlite:PAD, /],
    [{ BASE_URL: 'https://maasloon.example.nl' }, ['check'], /^BASE_URL begint met de naam van de omgeving maasloon, /],
    [{ DEMO: 'ja', PORT: '0' }, ['start'], /^Deze database is niet die van de demo, /],
    [{ PORTAL_DIR: '/nergens' }, ['start'], /^\/nergens bestaat niet; voer eerst npm run build uit\n$/],
    [
      { DATABASE_URL: 'postgres://loon@localhost:1/loon', BACKUP_DIR: '.' },
      ['start'],
      /^Dit kan alleen met een SQLite-b/,
    ],
    [
      { DATABASE_URL: 'postgres://loon@localhost:1/loon' },
      ['restore', backup],
      /^Dit kan alleen met een SQLite-bestand/,
    ],
    [{}, ['backup', backup], /kopie bestaat al\.\n$/],
    [{}, ['restore', backup], /loonpoort\.db bestaat al\. Zet terug in een lege map, of geef --replace: /],
    [{}, ['restore', backup, '--replace'], /kopie is versleuteld: geef de sleutel waarmee hij is gemaakt, /],
    [{ BACKUP_KEY_FILE: other }, ['restore', backup, '--replace'], /^Deze sleutel opent de reservekopie niet, of /],
    [{ BACKUP_KEY_FILE: key }, ['restore', damaged, '--replace'], /^De reservekopie is afgebroken: neem een andere\n$/],
    [{}, ['restore', put('tekst', 'geen database'), '--replace'], /^De reservekopie is niet te gebruiken: /],
  ] as [NodeJS.ProcessEnv, string[], RegExp][])
    t.regex(await run(env, ...args), error);
});

test('what is wrong with a setting is said in Dutch', async (t) => {
  for (const [option, value, error] of [
    ['--mail-from', 'Loonpoort', /^MAIL_FROM: "Loonpoort" is geen afzender; geef er een zoals /],
    ['--base-url', 'http://loon.example.nl', /^BASE_URL: over gewoon http houden browsers niemand ingelogd/],
    ['--smtp-url', 'https://mail', /^SMTP_URL: dit is geen mailserver; /],
  ] as const) {
    const program = runCli(t, ['keys', 'status', option, value], { LC_ALL: 'nl_NL.UTF-8', DATA_DIR: folder(t) });
    await program.exited;
    t.regex(program.output(), error);
  }
});
