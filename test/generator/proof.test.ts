import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { build } from 'esbuild';
import { parseDocument } from 'yaml';
import { visit } from '../harness/browser.js';
import { freePort } from '../harness/ports.js';
import { demoLogins } from '../harness/service.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a package and a list that are added to the contract, with a folder of the package, become a working form, file and element', async (t) => {
  t.timeout(180_000);
  const copy = await copyProject(t);
  await extendContract(join(copy, 'openapi.yaml'));
  await addPackage(join(copy, 'server/src/integrations/packages/testboek'));
  await run(copy, ['--import=tsx', 'sdk/generator/main.ts']);
  const portal = await bundlePage(copy);
  const url = await startCopy(t, copy, portal);

  const { page, faults } = await visit(t);
  await page.goto(url);
  const accountant = demoLogins.find(({ description }) => /^administrator/.test(description.en))!;
  await page.evaluate(
    ({ email, password }) =>
      (globalThis as unknown as { signIn(email: string, password: string): Promise<void> }).signIn(email, password),
    accountant,
  );

  const list = page.locator('loon-debtor-search');
  await list.getByText(/Aantal: \d+/).waitFor();
  t.is(await list.getByRole('columnheader').first().innerText(), 'Debiteurnummer');

  const form = page.locator('loon-integration-form');
  await form.getByLabel('Grootboek voor lonen').fill('4000');
  await form.getByLabel('Toegangssleutel').fill('geheim-geheim');
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await form.getByText('De koppeling is opgeslagen.').waitFor();

  await page.reload();
  await form.getByLabel('Grootboek voor lonen').waitFor();
  t.is(await form.getByLabel('Grootboek voor lonen').inputValue(), '4000');
  t.is(await form.getByLabel('Toegangssleutel').inputValue(), '', 'a secret is not sent back');
  const file = await page.evaluate(() =>
    (globalThis as unknown as { preview(): Promise<{ fileName: string; text: string }> }).preview(),
  );
  t.is(file.fileName, 'LP00000001.tst');
  t.is(file.text, '2026-01-31 4000 14 lines');
  t.deepEqual(faults.console, []);
});

/** Writes the code of the package: nothing outside its folder names it. */
async function addPackage(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(
    join(folder, 'index.ts'),
    `import type { PackageDefinition } from '../../package-definition.js';
     import { setting } from '../../files/settings.js';

     export const definition: PackageDefinition = {
       formats: [{
         name: 'TST', extension: 'tst', mediaType: 'text/plain', encoding: 'utf-8',
         check: () => [],
         *write({ date, lines }, settings) {
           yield [date, setting(settings, 'wageAccount'), lines.length, 'lines'].join(' ');
         },
       }],
     };`,
  );
}

/** Copies the sources without what is installed or built; dependencies are linked. */
async function copyProject(t: ExecutionContext): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'loonpoort-proof-'));
  t.teardown(() => rm(copy, { recursive: true, force: true }));
  for (const name of ['package.json', 'tsconfig.json', 'openapi.yaml', 'sdk', 'components', 'server']) {
    await cp(join(root, name), join(copy, name), {
      recursive: true,
      filter: (source) => !/\/(node_modules|dist|data)(\/|$)/.test(source.slice(root.length - 1)),
    });
  }
  const modules = join(copy, 'node_modules');
  await mkdir(modules);
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name !== '@loonpoort') await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  await mkdir(join(modules, '@loonpoort'));
  for (const name of ['sdk', 'components', 'server'])
    await symlink(join(copy, name), join(modules, '@loonpoort', name));
  return copy;
}

async function extendContract(file: string): Promise<void> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const schemas = ['components', 'schemas'];
  const text = (nl: string) => ({ nl, en: nl });
  document.setIn([...schemas, 'TestboekInput'], {
    type: 'object',
    description: 'The settings of Testboek.',
    additionalProperties: false,
    required: ['package', 'settings'],
    'x-package': { name: 'Testboek', formats: ['TST'], automatic: false },
    properties: {
      package: { type: 'string', description: 'The package.', const: 'testboek' },
      enabled: { $ref: '#/components/schemas/IntegrationEnabled' },
      settings: {
        type: 'object',
        description: "The package's settings.",
        additionalProperties: false,
        required: ['wageAccount'],
        properties: {
          wageAccount: {
            type: 'string',
            description: 'The account of the wages.',
            maxLength: 8,
            pattern: '^[0-9]+$',
            'x-field': { label: text('Grootboek voor lonen') },
          },
          key: {
            type: 'string',
            description: 'The access key.',
            maxLength: 40,
            writeOnly: true,
            'x-field': { label: text('Toegangssleutel'), control: 'password' },
          },
        },
      },
    },
  });
  document.addIn([...schemas, 'PackageKey', 'enum'], 'testboek');
  document.addIn([...schemas, 'IntegrationInput', 'oneOf'], { $ref: '#/components/schemas/TestboekInput' });
  document.setIn(['paths', '/debtors', 'get', 'x-component'], {
    tag: 'loon-debtor-search',
    kind: 'search',
    summary: 'Debtors.',
    columns: ['number', 'name', 'firmName'],
    texts: { heading: text('Debiteuren'), search: text('Zoek'), empty: text('Leeg') },
  });
  await writeFile(file, document.toString());
}

async function bundlePage(copy: string): Promise<string> {
  const folder = join(copy, 'page');
  await mkdir(folder);
  await writeFile(
    join(folder, 'page.ts'),
    `import '@loonpoort/components/define/provider.js';
     import '@loonpoort/components/define/loon-integration-form.js';
     import '@loonpoort/components/define/loon-debtor-search.js';
     import { configure } from '@loonpoort/components';
     const connection = configure({ baseUrl: '/api' });
     const { client } = connection;
     const show = async () => {
       const { items } = await client.companies.list({ q: 'std boekhandel' });
       const form = document.createElement('loon-integration-form');
       Object.assign(form, { level: 'company', ownerId: items[0].id, package: 'testboek' });
       document.querySelector('main').replaceChildren(form, document.createElement('loon-debtor-search'));
     };
     globalThis.preview = () => client.journalFiles.previewFile({ package: 'testboek', settings: { wageAccount: '4000' } });
     globalThis.signIn = async (email, password) => { await client.session.signIn({ email, password }); await show(); };
     await connection.ready;
     if (client.session.current) await show();`,
  );
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><main></main><script type="module" src="/page.js"></script></html>',
  );
  await build({
    entryPoints: [join(folder, 'page.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(copy, 'tsconfig.json'),
    absWorkingDir: copy,
    logLevel: 'error',
  });
  return folder;
}

async function startCopy(t: ExecutionContext, copy: string, portal: string): Promise<string> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      '--import=tsx',
      'server/src/cli/main.ts',
      'start',
      '--demo',
      '--data-dir',
      join(copy, 'data'),
      '--port',
      String(port),
      '--portal',
      portal,
    ],
    { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  t.teardown(() => child.kill('SIGKILL'));
  child.stdout.setEncoding('utf8');
  for await (const part of child.stdout) if (String(part).includes('ready')) break;
  return `http://localhost:${port}`;
}

async function run(cwd: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
}
