import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../database/fixture.js';
import { runCli, startServer } from '../harness/process.js';
import { test } from '../harness/test.js';

test('keys are listed and replaced while a server runs, and the old encryption key then goes', async (t) => {
  t.timeout(180_000);
  const data = folder(t);
  const run = async (...args: string[]): Promise<string> => {
    const program = runCli(t, [...args, '--data-dir', data]);
    t.is((await program.exited).code, 0, program.output());
    return program.output();
  };
  await run('init', '--tenant', 'oamkb', '--name', 'oamkb', '--email', 'beheer@oamkb.example');
  const server = await startServer(t, ['--headless', '--data-dir', data]);
  const rows = async () =>
    (await run('keys', 'status'))
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(/ {2,}/));
  t.deepEqual(
    (await rows()).map(([kind, , of, state]) => [kind, of, state]),
    [
      ['encryption', 'installation', 'wraps the data keys'],
      ['signing', 'installation', 'signs'],
      ['data', 'installation', 'seals'],
      ['data', 'oamkb', 'seals'],
    ],
  );
  t.regex(await run('keys', 'rotate', 'signing'), /is published, signs from .* Servers do it by themselves/);
  t.regex(await run('keys', 'rotate', 'signing'), /under way already/);
  t.regex(await run('keys', 'rotate', 'data', '--tenant', 'oamkb'), /^1 new data key, and/);
  t.regex(await run('keys', 'rotate', 'encryption'), /^3 data keys wrapped anew .*\n.*copy.*\n.*no longer needs /);
  t.deepEqual(
    (await rows()).map(([kind, , of, state]) => [kind, of, state!.replace(/ [\d:.TZ-]+$/, '')]),
    [
      ['encryption', 'installation', 'wraps the data keys'],
      ['encryption', 'installation', 'no longer needed by the database'],
      ['signing', 'installation', 'signs'],
      ['signing', 'installation', 'published, signs from'],
      ['data', 'installation', 'seals'],
      ['data', 'oamkb', 'no longer needed'],
      ['data', 'oamkb', 'seals'],
    ],
  );
  const { keys } = (await (await fetch(`${server.url}/api/keys`)).json()) as { keys: unknown[] };
  t.is(keys.length, 2);
  const refused = runCli(t, ['keys', 'rotate', 'signing', '--tenant', 'oamkb', '--data-dir', data]);
  t.is((await refused.exited).code, 1);
  t.regex(refused.output(), /leave out --tenant/);

  const path = join(data, 'encryption.key');
  const [current, old] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  writeFileSync(path, `${old}\n`);
  const wrong = runCli(t, ['check', '--data-dir', data]);
  t.is((await wrong.exited).code, 1);
  t.regex(wrong.output(), /does not open; give the key/);
  writeFileSync(path, `${current}\n`);
  t.regex(await run('check'), /The settings and the keys are right/);
});
