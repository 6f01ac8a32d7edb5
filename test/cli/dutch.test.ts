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
  t.regex(await run('audit', 'verify'), /^maasloon: Alle \d+ regels .* Laatste regel: \d+ [0-9a-f]{64}\n$/);
  t.regex(await run('audit', 'verify', '--lang', 'en'), /^maasloon: .* Head: \d+ /);
  t.regex(await run('audit', 'verify', '--tenant', 'niemand'), /^De omgeving niemand bestaat niet\. /);
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
