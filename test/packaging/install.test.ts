import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { test } from '../harness/test.js';
import { freePort } from '../harness/ports.js';
import { runProgram } from '../harness/process.js';
import { enrolAndSignIn } from '../factors/factors.js';
import { send } from '../harness/service.js';
import { message } from '../returns/message.js';
import { pack, root, run } from './pack.js';

const workspaces = { server: 'server', portal: 'examples/portal' };

/** The folder of a bureau: empty but for the packed server and portal. */
let folder: string;

test.before('install the packed server and portal in an empty folder', async () => {
  folder = await mkdtemp(join(tmpdir(), 'loonpoort-install-'));
  await writeFile(join(folder, 'package.json'), '{}');
  const modules = join(folder, 'node_modules');
  for (const [name, workspace] of Object.entries(workspaces)) {
    const target = join(modules, '@loonpoort', name);
    await mkdir(target, { recursive: true });
    await run(folder, 'tar', '-xf', await pack(workspace, folder), '-C', target, '--strip-components=1');
    await linkDependencies(target, join(root, workspace), modules);
  }
  // Makes the links of the commands, as `npm install` does.
  await run(folder, 'npm', 'rebuild', '--ignore-scripts');
});

test.after.always('remove the folder', () => rm(folder, { recursive: true, force: true }));

/** Links what the manifest names, and nothing else, to this checkout's own: an addon would be compiled for minutes. */
async function linkDependencies(target: string, workspace: string, modules: string): Promise<void> {
  const { dependencies = {} } = JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const { resolve } = createRequire(join(workspace, 'package.json'));
  for (const name of Object.keys(dependencies)) {
    const places = resolve.paths(name)!.map((place) => join(place, name));
    const place = await Promise.any(places.map((each) => readFile(join(each, 'package.json')).then(() => each)));
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(place, join(modules, name), 'junction');
  }
}

/** Reads the `npx loonpoort` lines that the README has for a bureau, in order. */
async function commandsOfReadme(): Promise<string[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, section] = /^## Run it for a bureau\n(.*?)^## /ms.exec(readme)!;
  return section!.split('\n').filter((line) => line.startsWith('npx loonpoort '));
}

const files = {
  'bedrijven.csv':
    'Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode;LHNummer\n1001;Bakkerij;1;Bakkerij B.V.;Maand;123456782L01\n',
  'afdelingen.csv': 'Debiteurnr;Bedrijfnr;Afdelingnr;Naam\n1001;1;10;Winkel\n',
  'kostenplaatsen.csv': 'Debiteurnr;Bedrijfnr;Kostenplaats;Omschrijving\n1001;1;100;Winkel\n',
  'kostensoorten.csv': 'Debiteurnr;Bedrijfnr;Kostensoort;Omschrijving\n1001;1;P1;Project\n',
  'medewerkers.csv':
    'Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst\n1001;1;7;Sanne;Berg;2020-01-01\n',
  'loonruns.csv':
    'debtor;company;year;period;number;state;employee;wageCode;amount\n1001;1;2026;1;1;locked;7;1000;3000,50\n',
  'aangiftes/januari.xml': message({ wageTaxNumber: '123456782L01' }),
};

test('npx finds the command', async (t) => {
  const { version } = JSON.parse(await readFile(join(root, 'server/package.json'), 'utf8')) as { version: string };
  t.is(await run(folder, 'npx', '--no', 'loonpoort', '--', '--version'), `${version}\n`);
  t.is(await run(root, 'npx', '--no', 'loonpoort', '--', '--version'), `${version}\n`);
});

test('each command of the README works there, up to an administrator in the portal', async (t) => {
  await mkdir(join(folder, 'aangiftes'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const commands = await commandsOfReadme();
  t.deepEqual(
    commands.map((command) => command.split(' ')[2]),
    ['init', ...Array<string>(7).fill('import'), 'start'],
  );
  const bin = join(folder, 'node_modules', '.bin');
  const shell = (command: string) =>
    promisify(execFile)('sh', ['-c', command.replace('npx loonpoort', join(bin, 'loonpoort'))], { cwd: folder });
  const [init, ...rest] = commands as [string, ...string[]];
  const { stdout } = await shell(init);
  const start = rest.pop()!;
  const broughtIn = /^(Imported\. New lines: 1\.|januari\.xml: Bakkerij B\.V\., januari 2026: Ingelezen)/;
  for (const command of rest) t.regex((await shell(command)).stdout, broughtIn, command);

  const port = String(await freePort());
  const [, command, ...args] = start.split(' ');
  const server = runProgram(t, join(bin, command!), args, {
    cwd: folder,
    env: { PORT: port, TOTP_GRACE_SECONDS: '30' },
  });
  await server.waitFor(/Loonpoort is ready/);
  const invitation = new URL(/http:\S+/.exec(stdout)![0]);
  t.is(invitation.host, 'oamkb.localhost:3000');
  const service = { url: `http://localhost:${port}` };
  const page = await fetch(new URL(invitation.pathname, service.url));
  t.is(page.status, 200);
  t.regex(await page.text(), /<script type="module"/);
  const body = { token: invitation.hash.replace('#token=', ''), password: 'vier groene fietsen in de regen' };
  t.is((await send(service, 'POST', '/invitation-acceptances', { body })).status, 204);
  const credentials = { email: 'beheer@oamkb.example', password: body.password, tenant: 'oamkb' };
  const { body: session } = (await enrolAndSignIn(service, credentials)).opened;
  const companies = await send(service, 'GET', '/companies', { token: session.accessToken });
  t.is(companies.body.total, 1);
});
