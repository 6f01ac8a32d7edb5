import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { testDatabase } from '../database/fixture.js';
import { addJournals, addDestinations } from '../deliveries/fixture.js';

const script = fileURLToPath(new URL('number-giver.ts', import.meta.url));

/** Gives journals numbers in a process of its own, and kills it after so many. @returns what it told, `journal number` */
async function give(t: ExecutionContext, args: readonly string[], most = Infinity): Promise<string[]> {
  const child = spawn(process.execPath, ['--import=tsx', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length === most) child.kill('SIGKILL');
  }
  await exited;
  return told;
}

test('no document number is given twice or changes, with two processes at once and one that is killed', async (t) => {
  t.timeout(180_000);
  const database = await testDatabase(t);
  const [destination] = await addDestinations(database, ['accountview']);
  const { tenantId, administration } = destination!;
  const journals = await addJournals(database, destination!, 60);
  const args = [database.engine.url, JSON.stringify({ tenantId, package: 'accountview', administration }), ...journals];
  const backwards = [...args.slice(0, 2), ...journals.toReversed()];
  const [killed, beside] = await Promise.all([give(t, args, 15), give(t, backwards)]);
  t.true(killed.length >= 15 && killed.length < journals.length, `${killed.length} were told before the kill`);
  const after = await give(t, args);
  t.deepEqual(beside.sort(), after.sort(), 'again they are the same');
  t.deepEqual(
    killed.filter((line) => !after.includes(line)),
    [],
  );
  const numbers = after.map((line) => Number(line.split(' ')[1])).sort((a, b) => a - b);
  t.deepEqual(
    numbers,
    journals.map((_, index) => 26_700_001 + index),
    'one each, without gaps',
  );
  await t.throwsAsync(
    database.rows('UPDATE document_numbers SET number = number + 1000'),
    undefined,
    'a number that was given does not change',
  );
});
