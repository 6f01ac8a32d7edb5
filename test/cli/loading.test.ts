import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { folder } from '../database/fixture.js';
import { runCli } from '../harness/process.js';
import { test } from '../harness/test.js';

/** Runs a command, and returns the files of CommonJS packages that it loaded, as the database's and hapi are. */
async function loadedBy(t: ExecutionContext, args: string[]): Promise<string> {
  const dir = folder(t);
  const [hook, list] = [join(dir, 'hook.cjs'), join(dir, 'loaded')];
  const write = `require('node:fs').writeFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join('\\n'))`;
  writeFileSync(hook, `process.on('exit', () => ${write});`);
  const program = runCli(t, args, { NODE_OPTIONS: `--require ${hook}`, DATA_DIR: join(dir, 'data') });
  t.is((await program.exited).code, 0, program.output());
  return readFileSync(list, 'utf8').replaceAll('\\', '/');
}

const [database, http] = [/node_modules\/knex\//, /node_modules\/@hapi\/hapi\//];

test('a command loads what it needs and no more', async (t) => {
  for (const args of [['--help'], ['--version'], ['start', '--help'], ['import', 'runs', '--help']]) {
    const loaded = await loadedBy(t, args);
    t.regex(loaded, /node_modules\/commander\//);
    t.notRegex(loaded, database, args.join(' '));
    t.notRegex(loaded, http, args.join(' '));
  }
  const loaded = await loadedBy(t, ['tenants', 'list']);
  t.regex(loaded, database);
  t.notRegex(loaded, http, 'tenants list');
});
