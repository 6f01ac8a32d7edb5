import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../database/fixture.js';
import { openDatabase, pendingMigrations } from '../../server/src/database/index.js';
import { dropDatabase, newDatabase } from '../harness/test-database.js';
import { runCli } from '../harness/process.js';
import { test } from '../harness/test.js';

test('migrate brings the tables up to date without keys, says what it did in both languages, and changes nothing twice', async (t) => {
  const path = folder(t);
  const url = await newDatabase(path);
  t.teardown(() => dropDatabase(url));
  const data = join(path, 'data');
  const run = async (...args: string[]): Promise<string> => {
    const program = runCli(t, ['migrate', ...args], { DATA_DIR: data, DATABASE_URL: url });
    t.is((await program.exited).code, 0, program.output());
    return program.output();
  };
  const lines = (text: string): string[] => text.trimEnd().split('\n');

  const before = readdirSync(path);
  await run('--dry-run');
  t.deepEqual(readdirSync(path), before);
  const done = lines(await run());
  const database = await openDatabase(url);
  t.teardown(() => database.close());
  const names = Object.keys(database.engine.migrations);
  t.deepEqual(
    done.slice(0, -1),
    names.map((name) => `  ${name}`),
  );
  t.regex(done.at(-1)!, /^The tables are up to date: they got \d+ changes?\.$/);
  t.deepEqual(await pendingMigrations(database), []);
  t.is(await run('--lang', 'nl'), 'De tabellen zijn bijgewerkt: er is niets te wijzigen.\n');
  t.is(await run('--dry-run'), 'The tables are up to date: there is nothing to change.\n');
});
