import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { endWithMe } from './leave-nothing.js';
import type { Ending } from './process.js';

/** Whether pgbouncer is there, a package of Debian; tests of it are skipped where it is not. */
export const hasPooler = ((): boolean => {
  try {
    execFileSync('pgbouncer', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/**
 * Runs pgbouncer with a file of settings until the test is over; it listens once this resolves.
 *
 * @returns what kills it before
 */
export async function runPooler(t: Ending, settings: string): Promise<() => Promise<void>> {
  chmodSync(dirname(settings), 0o755);
  // It runs as anybody but root.
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const pooler = spawn('pgbouncer', [...user, settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  endWithMe(pooler);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    pooler.kill(signal);
    if (pooler.exitCode === null && pooler.signalCode === null) await once(pooler, 'exit');
  };
  t.teardown(() => end('SIGINT'));
  let log = '';
  for await (const part of pooler.stderr) {
    log += String(part);
    if (log.includes('process up')) return () => end('SIGKILL');
  }
  throw new Error(`pgbouncer did not start: ${log}`);
}
