import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { folder } from '../database/fixture.js';
import { freePort } from '../harness/ports.js';
import { runProgram } from '../harness/process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workspaces = ['sdk', 'components', 'server'];

/** Copies the sources of the checkout; dependencies are links, the workspaces among them to the copy. */
function copyCheckout(to: string): void {
  for (const path of ['package.json', 'openapi.yaml', 'tsconfig.json', '.prettierrc.json', 'examples', ...workspaces])
    cpSync(join(root, path), join(to, path), {
      recursive: true,
      filter: (source) => !['node_modules', 'dist', 'screenshots'].includes(basename(source)),
    });
  for (const modules of ['node_modules', 'server/node_modules']) {
    mkdirSync(join(to, modules));
    for (const name of readdirSync(join(root, modules)))
      if (!['@loonpoort', '.cache'].includes(name)) symlinkSync(join(root, modules, name), join(to, modules, name));
  }
  mkdirSync(join(to, 'node_modules/@loonpoort'));
  for (const name of workspaces) symlinkSync(join(to, name), join(to, 'node_modules/@loonpoort', name));
}

test('what is saved is generated from, rebuilt and served; what does not compile leaves the server as it was', async (t) => {
  t.timeout(300_000);
  const checkout = folder(t);
  copyCheckout(checkout);
  const change = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(checkout, path), 'utf8');
    const changed = text.replace(from, to);
    t.not(changed, text, `${path} has what is changed`);
    writeFileSync(join(checkout, path), changed);
  };
  const url = `http://localhost:${await freePort()}`;
  const get = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text();
  const program = runProgram(
    t,
    process.execPath,
    ['--import=tsx', 'server/tasks/dev.ts', '--port', new URL(url).port, '--data-dir', join(checkout, 'data')],
    { cwd: checkout },
  );
  await program.waitFor(/Loonpoort is ready/);

  change('examples/portal/src/styles/portal.css', /$/, '\n.saved-a-moment-ago { color: red; }\n');
  await program.waitFor(/portal\.css: \d/);
  t.regex(await get('/portal.css'), /saved-a-moment-ago/);

  change('openapi.yaml', /(operationId: listCompanies\n(?:.*\n)*? +summary: ).*/, '$1Saved a moment ago');
  // What is generated may be saved in two rounds, of which the one with the server's files restarts it.
  await program.waitFor(/openapi\.yaml: \d[^]*server\/src\/generated\S*: \d|openapi\.yaml: \d[^]*files: \d/);
  t.regex(await get('/api/openapi.json'), /Saved a moment ago/);

  change('server/src/version.ts', /^/, 'this is no program ');
  await program.waitFor(/Expected ";"/);
  t.regex(await get('/api/openapi.json'), /Saved a moment ago/);
  await program.kill('SIGINT');
  await t.throwsAsync(get('/api/openapi.json'), undefined, 'the server ends with it');
});
