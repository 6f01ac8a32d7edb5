import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const directory = mkdtempSync(join(tmpdir(), 'loonpoort-test-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

export default {
  files: ['test/**/*.test.ts'],
  extensions: { ts: 'module' },
  nodeArguments: ['--import=tsx'],
  // Child processes: the sqlite3 and argon2 addons and the browser belong to one process each.
  workerThreads: false,
  // One more than two cores, because many tests wait.
  concurrency: 3,
  timeout: '2m',
  environmentVariables: { LOONPOORT_TEST_DIR: directory },
};
