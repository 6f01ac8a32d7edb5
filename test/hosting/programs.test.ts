/** What the files of `examples/hosting` are for reads them: systemd, nginx, the shell. What is not on a machine is skipped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys } from '@loonpoort/server/secrets/index.js';
import { folder } from '../database/fixture.js';
import { test } from '../harness/test.js';
import { root } from '../packaging/pack.js';

const source = join(root, 'examples/hosting');

/** Declares a test that needs a program. */
const withProgram = (name: string, ...args: string[]): typeof test.skip =>
  spawnSync(name, args, { stdio: 'ignore' }).status === 0 ? test : test.skip;

const isRoot = process.getuid?.() === 0;

withProgram('systemd-analyze', '--version')('systemd finds nothing wrong with the units', (t) => {
  const path = folder(t);
  for (const name of ['loonpoort.service', 'loonpoort-worker.service']) {
    const text = readFileSync(join(source, name), 'utf8');
    // The packages are not installed here.
    writeFileSync(join(path, name), text.replaceAll('/opt/loonpoort/node_modules/.bin/loonpoort', '/bin/true'));
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--recursive-errors=no', join(path, name)], {
      encoding: 'utf8',
    });
    t.deepEqual([status, stderr], [0, ''], name);
  }
});

test('the units differ in what they run, and in nothing that keeps them in', (t) => {
  const hardening = (name: string): string | undefined =>
    /# What the service needs[\s\S]*/.exec(readFileSync(join(source, name), 'utf8'))?.[0];
  t.truthy(hardening('loonpoort.service'));
  t.is(hardening('loonpoort-worker.service'), hardening('loonpoort.service'));
});

withProgram('nginx', '-v')('nginx takes its configuration', (t) => {
  const path = folder(t);
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost'],
      ...['-keyout', join(path, 'privkey.pem'), '-out', join(path, 'fullchain.pem')],
    ],
    { stdio: 'ignore' },
  );
  const conf = readFileSync(join(source, 'nginx.conf'), 'utf8').replaceAll('/etc/ssl/loonpoort', path);
  const upstreams = readFileSync(join(source, 'upstreams.conf'), 'utf8');
  writeFileSync(
    join(path, 'nginx.conf'),
    `pid ${path}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${upstreams}\n${conf}\n}`,
  );
  const { status, stderr } = spawnSync('nginx', ['-t', '-p', path, '-c', join(path, 'nginx.conf')], {
    encoding: 'utf8',
  });
  t.is(status, 0, stderr);
});

(isRoot ? test : test.skip)('the script makes each secret for the one who reads it, once', (t) => {
  const path = folder(t);
  copyFileSync(join(source, 'compose/make-secrets.sh'), join(path, 'make-secrets.sh'));
  const run = () => spawnSync('sh', ['make-secrets.sh'], { cwd: path, encoding: 'utf8' });
  t.deepEqual([run().status, run().status], [0, 1]);
  const read = (name: string): string => readFileSync(join(path, 'secrets', name), 'utf8').trim();
  const owners = Object.fromEntries(
    readdirSync(join(path, 'secrets')).map((name) => {
      const { mode, uid } = statSync(join(path, 'secrets', name));
      t.is(mode & 0o077, 0, name);
      return [name, uid];
    }),
  );
  t.deepEqual(owners, {
    direct_database: 1000,
    encryption_key: 1000,
    owner_database: 1000,
    owner_password: 999,
    packages: 1000,
    pooled_database: 1000,
    postgres_password: 999,
    smtp_url: 1000,
    userlist: 65534,
    web_password: 999,
  });
  t.is(readKeys(join(path, 'secrets/encryption_key'))[0].length, 32);
  t.is(read('pooled_database'), `postgres://loonpoort_web:${read('web_password')}@pgbouncer:6432/loonpoort`);
  t.is(read('userlist'), `"loonpoort_web" "${read('web_password')}"`);
  t.is(new Set(['owner_password', 'web_password', 'postgres_password'].map(read)).size, 3);
  t.regex(read('web_password'), /^[0-9a-f]{64}$/);
});
