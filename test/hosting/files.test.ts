/** The files of `examples/hosting` say what the service knows, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createProgram } from '@loonpoort/server/cli/program.js';
import { scheduleBackups } from '@loonpoort/server/backups/index.js';
import { watchHealth } from '@loonpoort/server/health/monitor.js';
import { sqliteTest } from '../harness/database.js';
import { startService } from '../harness/service.js';
import { test } from '../harness/test.js';
import { root } from '../packaging/pack.js';

const folder = join(root, 'examples/hosting');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const readYaml = (path: string): any => parse(read(path), { merge: true });

interface Service {
  image?: string;
  build?: unknown;
  environment?: Record<string, string>;
  secrets?: string[];
  read_only?: boolean;
}

const compose = readYaml('compose/compose.yaml') as {
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
};

/** Variables that others read: Node, and the image of PostgreSQL. */
const ofOthers = ['NODE_ENV', 'POSTGRES_PASSWORD_FILE'];

const known = new Set([
  ...ofOthers,
  ...createProgram('en').commands.flatMap(({ options }) => options.flatMap(({ envVar }) => envVar ?? [])),
]);

test('every setting in compose.yaml, the image and the units is one that the service knows', (t) => {
  const units = readdirSync(folder).filter((name) => name.endsWith('.service'));
  t.deepEqual(units, ['loonpoort-worker.service', 'loonpoort.service']);
  const named = [
    ...Object.values(compose.services).flatMap(({ environment = {} }) => Object.keys(environment)),
    ...units.flatMap((name) =>
      [...read(name).matchAll(/^Environment=(.*)$/gm)].flatMap(([, text]) => text!.match(/\b[A-Z_]+(?==)/g) ?? []),
    ),
    ...[...read('compose/Dockerfile').matchAll(/^(?:ENV )?\s*([A-Z_]+)=/gm)].map(([, name]) => name!),
  ];
  t.true(named.includes('PORTAL_DIR') && named.includes('LEAVE_BACKGROUND'));
  t.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  );
});

test('every image is pinned to a version, and runs what it can without rights', (t) => {
  const dockerfile = read('compose/Dockerfile');
  const inline = JSON.stringify(compose.services.pgbouncer!.build);
  const images = [
    ...Object.values(compose.services).flatMap(({ image }) => image ?? []),
    ...[...(dockerfile + inline.replaceAll('\\n', '\n')).matchAll(/(?:^|")FROM (\S+)/gm)].map(([, image]) => image!),
  ];
  t.is(new Set(images).size, 5);
  for (const image of images) t.regex(image, /^[a-z]+:\d+\.\d+(?:\.\d+)?(?:-slim)?$/);
  t.regex(dockerfile, /^USER node$/m);
  for (const [name, service] of Object.entries(compose.services))
    t.is(service.read_only ?? false, name !== 'postgres', name);
});

test('each secret is a file, and who uses one has it', (t) => {
  const script = read('compose/make-secrets.sh');
  for (const [name, { file }] of Object.entries(compose.secrets)) {
    t.is(file, `./secrets/${name}`);
    t.true(script.includes(name.replace('postgres_password', '${name}_password')), name);
  }
  for (const [name, { environment = {}, secrets = [] }] of Object.entries(compose.services)) {
    t.deepEqual(
      secrets.filter((each) => !(each in compose.secrets)),
      [],
    );
    const used = Object.values(environment).flatMap((value) => /^\/run\/secrets\/(\w+)$/.exec(value)?.[1] ?? []);
    t.deepEqual(
      used.filter((each) => !secrets.includes(each)),
      [],
      name,
    );
    for (const value of Object.values(environment))
      t.notRegex(value, /:\/\/[^/]*:[^/]*@/, 'an address with a password');
  }
});

test('the proxy sends to the servers with connections of their own what brings files in, and nothing else', (t) => {
  const [, pattern = ''] =
    /location ~ (\S+) \{\s+proxy_pass http:\/\/loonpoort_imports;/.exec(read('nginx.conf')) ?? [];
  const { paths } = parse(readFileSync(join(root, 'openapi.yaml'), 'utf8')) as { paths: Record<string, any> };
  const sent = Object.keys(paths).filter((path) => new RegExp(pattern).test(`/api${path}`));
  const operations = sent.flatMap((path) => Object.values(paths[path]).flatMap((each: any) => each.operationId ?? []));
  t.deepEqual(operations.sort(), ['importFile', 'importInvitations']);
  // Whatever asks for a stage in a call is one of these.
  const source = join(root, 'server/src');
  const staging = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && readFileSync(join(source, name), 'utf8').includes('database.stage('))
    .sort();
  t.deepEqual(staging, ['accounts/import-invitations.ts', 'imports/import-file.ts', 'imports/importer.ts']);
  for (const path of ['upstreams.conf', 'compose/upstreams.conf'])
    t.deepEqual(
      [...read(path).matchAll(/^upstream (\w+)/gm)].map(([, name]) => name),
      ['loonpoort', 'loonpoort_imports'],
    );
});

sqliteTest('every metric of the alerts and the dashboard is one that a service gives', async (t) => {
  const service = await startService({ demo: false });
  t.teardown(() => service.stop());
  const backups = scheduleBackups(
    service.app.database,
    { folder: service.dataDir, everyMinutes: 15, keep: 1, key: undefined },
    { now: () => new Date(), onError: (error) => t.fail(String(error)) },
  );
  const { metrics } = watchHealth(service.app, service.http, { folder: service.dataDir, backups });
  const given = new Set(
    metrics.getMetricsAsArray().flatMap(({ name }) => [name, `${name}_bucket`, `${name}_count`, `${name}_sum`]),
  );
  const rules = readYaml('watch/alerts.yml').groups.flatMap((group: any) => group.rules) as { expr: string }[];
  const dashboard = JSON.parse(read('watch/dashboard.json')) as {
    panels: { targets: { expr: string }[] }[];
    templating: { list: { query: string }[] };
  };
  const expressions = [
    ...rules.map(({ expr }) => expr),
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...dashboard.templating.list.map(({ query }) => query),
  ];
  const named = expressions.flatMap((text) => text.match(/\b(?:loonpoort|nodejs|process)_\w+/g) ?? []);
  t.true(named.length > 20);
  t.deepEqual(
    named.filter((name) => !given.has(name)),
    [],
  );
  for (const name of ['loonpoort_ready', 'loonpoort_job_wait_seconds', 'loonpoort_disk_used_ratio'])
    t.true(named.includes(name), name);
});

test('the configurations of Prometheus and the collector are whole', (t) => {
  const prometheus = readYaml('watch/prometheus.yml');
  t.deepEqual(prometheus.rule_files, ['alerts.yml']);
  const [job] = prometheus.scrape_configs;
  t.deepEqual(job.static_configs[0].targets, ['localhost:9100', 'localhost:9101']);
  t.regex(read('loonpoort-worker.service'), /loonpoort worker --monitor 9101$/m);
  const { receivers, processors, exporters, service } = readYaml('watch/otel-collector.yaml');
  for (const pipeline of Object.values<any>(service.pipelines)) {
    for (const name of pipeline.receivers) t.true(name in receivers, name);
    for (const name of pipeline.processors) t.true(name in processors, name);
    for (const name of pipeline.exporters) t.true(name in exporters, name);
  }
});
