/** What a process tells OpenTelemetry: the command, its settings, and a collector that takes what it sends. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { folder } from '../database/fixture.js';
import { makePlace } from '../harness/place.js';
import { freePort } from '../harness/ports.js';
import { runCli, startServer } from '../harness/process.js';
import { demoLogins, send, signIn } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';
import { test } from '../harness/test.js';
import { Receiver, type ReceivedSpan } from './receiver.js';

const administrator = { ...demoLogins.find(({ email }) => email.startsWith('beheer'))!, role: 'administrator' };

/** Starts a server on the demo that exports to a receiver, soon after each thing that happens. */
async function start(t: ExecutionContext, env: NodeJS.ProcessEnv = {}) {
  const receiver = await Receiver.open(t);
  const { dataDir, databaseUrl } = await makePlace(t);
  const settings = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    DEFAULT_TENANT: 'oamkb',
    LOG_LEVEL: 'info',
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '100',
    OTEL_METRIC_EXPORT_INTERVAL: '500',
    ...env,
  };
  const server = await startServer(t, ['--headless'], settings);
  return { receiver, server, settings };
}

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const callerSpan = '00f067aa0ba902b7';

test('a call is a span under that of its caller, with its statements under it', async (t) => {
  const { receiver, server } = await start(t, { OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test' });
  const { accessToken: token } = await signIn(server, administrator);
  const headers = { traceparent: `00-${traceId}-${callerSpan}-01` };
  const answer = await send(server, 'GET', '/companies?q=bakkerij', { token, headers });
  t.is(answer.status, 200);
  const inTrace = (): ReceivedSpan[] => receiver.spans.filter((span) => span.traceId === traceId);
  const call = await receiver.waitFor(() => inTrace().find(({ kind }) => kind === 2));
  const requestId = answer.headers.get('x-request-id')!;
  t.like(call, { name: 'listCompanies', parentSpanId: callerSpan });
  t.deepEqual(call.attributes, {
    'http.request.method': 'GET',
    'http.route': '/api/companies',
    'http.response.status_code': 200,
    'url.scheme': 'http',
    'loonpoort.request_id': requestId,
    'loonpoort.operation': 'listCompanies',
  });
  t.like(call.resource, { 'service.name': 'loonpoort', 'deployment.environment.name': 'test' });
  const statements = await receiver.waitFor(() => {
    const found = inTrace().filter(({ attributes }) => 'db.query.text' in attributes);
    return found.some(({ name }) => /^SELECT companies/.test(name)) ? found : undefined;
  });
  const ids = new Set(inTrace().map(({ spanId }) => spanId));
  for (const { kind, parentSpanId, attributes, name } of statements) {
    t.is(kind, 3, name);
    t.true(ids.has(parentSpanId!), name);
    t.regex(String(attributes['db.system.name']), /^(sqlite|postgresql)$/);
    t.notRegex(String(attributes['db.query.text']), /'[^']/);
  }
  await server.waitFor(new RegExp(`"requestId":"${requestId}","traceId":"${traceId}"`));
});

test('what a call writes stands in the span of its transaction; a call that fails says so', async (t) => {
  const { receiver, server } = await start(t);
  const { accessToken: token } = await signIn(server, administrator);
  await send(server, 'POST', '/debtors', { token, body: { number: 77_001, name: 'Nieuw' } });
  const call = await receiver.waitFor(() => receiver.spans.find(({ name }) => name === 'createDebtor'));
  const own = receiver.spans.filter((span) => span.traceId === call.traceId);
  const insert = own.find(({ name }) => name === 'INSERT debtors')!;
  const parent = own.find(({ spanId }) => spanId === insert.parentSpanId)!;
  t.deepEqual([parent.name, parent.parentSpanId], ['transaction', call.spanId]);
  await send(server, 'GET', '/nergens');
  const nowhere = await receiver.waitFor(() =>
    receiver.spans.find(({ attributes }) => attributes['http.response.status_code'] === 404),
  );
  t.is(nowhere.attributes['http.route'], '/api/{path*}');
});

test('work in the background is a trace of its own, in a worker too, and what it calls stands in it', async (t) => {
  const mailbox = await Mailbox.open();
  t.teardown(() => mailbox.stop());
  const { receiver, server, settings } = await start(t, { SMTP_URL: mailbox.url, LEAVE_BACKGROUND: 'true' });
  const { email } = demoLogins[0]!;
  t.is((await send(server, 'POST', '/password-resets', { body: { email, tenant: 'oamkb' } })).status, 202);
  const worker = runCli(t, ['worker'], { ...settings, OTEL_SERVICE_NAME: 'loonpoort-worker' });
  t.truthy(await mailbox.waitForMail(email, 60_000));
  const done = await receiver.waitFor(() =>
    receiver.spans.find(({ name, attributes }) => name === 'jobs' && 'loonpoort.job' in attributes),
  );
  t.is(done.resource['service.name'], 'loonpoort-worker');
  t.is(done.parentSpanId || undefined, undefined);
  t.is(done.attributes['loonpoort.attempt'], 1);
  await receiver.waitFor(() =>
    receiver.spans.find((span) => span.parentSpanId === done.spanId && span.name === 'transaction'),
  );
  t.deepEqual(await worker.kill('SIGTERM'), { code: 0, signal: null });
});

test('the metrics of /metrics arrive by the same names and labels', async (t) => {
  const monitor = String(await freePort());
  const { receiver, server } = await start(t, { MONITOR: monitor });
  await send(server, 'GET', '/health');
  const labels = (point: any): string =>
    point.attributes.map(({ key, value }: any) => `${key}=${value.stringValue ?? value.intValue}`).join(' ');
  const point = await receiver.waitFor(() =>
    receiver.metrics
      .filter(({ name }) => name === 'loonpoort_http_request_seconds')
      .flatMap(({ histogram }) => histogram!.dataPoints)
      .find((each) => labels(each) === 'operation=getHealth status=200'),
  );
  t.is(Number(point.count), 1);
  t.is(point.bucketCounts.length, point.explicitBounds.length + 1);
  t.is(
    point.bucketCounts.reduce((sum: number, each: number) => sum + Number(each), 0),
    1,
  );
  const text = await (await fetch(`http://localhost:${monitor}/metrics`)).text();
  const shown = [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name!);
  const sent = new Set(receiver.metrics.map(({ name }) => name));
  t.deepEqual(
    shown.filter((name) => !sent.has(name)),
    [],
  );
  const processor = receiver.metrics.find(({ name }) => name === 'process_cpu_seconds_total')!;
  t.true(processor.sum!.isMonotonic);
  const ready = receiver.metrics.find(({ name }) => name === 'loonpoort_ready')!;
  t.is(ready.gauge!.dataPoints[0].asDouble, 1);
});

test('nothing that anybody typed is in what is sent', async (t) => {
  const { receiver, server } = await start(t);
  const { accessToken: token } = await signIn(server, administrator);
  const canary = 'kanarie';
  await send(server, 'POST', '/sessions', { body: { email: `${canary}@voorbeeld.nl`, password: `${canary}-geheim` } });
  await send(server, 'POST', '/debtors', { token, body: { number: 77_002, name: `${canary} bv` } });
  await send(server, 'GET', `/companies?q=${canary}`, { token });
  await send(server, 'GET', `/companies/${canary}`, { token, headers: { 'user-agent': canary } });
  await send(server, 'GET', `/${canary}`);
  await receiver.waitFor(() =>
    receiver.spans.some(({ attributes: { 'http.route': route } }) => route === '/api/{path*}') ? true : undefined,
  );
  t.deepEqual(await server.kill('SIGTERM'), { code: 0, signal: null });
  t.true(receiver.spans.length > 20);
  t.notRegex(receiver.everything, new RegExp(canary, 'i'));
  t.false(receiver.everything.includes(token as string));
  t.false(receiver.everything.includes(administrator.email));
  t.false(receiver.everything.includes(administrator.password));
});

test('what is buffered leaves when the process is asked to go', async (t) => {
  const long = { OTEL_BSP_SCHEDULE_DELAY: '3600000', OTEL_METRIC_EXPORT_INTERVAL: '3600000' };
  const { receiver, server } = await start(t, long);
  await send(server, 'GET', '/health');
  t.deepEqual(receiver.requests, []);
  t.deepEqual(await server.kill('SIGTERM'), { code: 0, signal: null });
  t.true(receiver.spans.some(({ name }) => name === 'getHealth'));
  t.true(receiver.metrics.some(({ name }) => name === 'loonpoort_jobs'));
});

test('protobuf is what is sent unless JSON is asked for; one signal can be left out', async (t) => {
  const { receiver, server } = await start(t, { OTEL_EXPORTER_OTLP_PROTOCOL: '', OTEL_METRICS_EXPORTER: 'none' });
  await send(server, 'GET', '/health');
  await receiver.waitFor(() => (receiver.everything.includes('getHealth') ? true : undefined));
  t.deepEqual(
    [...new Set(receiver.requests.map(({ path, type }) => `${path} ${type}`))],
    ['/v1/traces application/x-protobuf'],
  );
});

test('a sampler that takes none leaves no trace, and no id of one in the log', async (t) => {
  const { receiver, server } = await start(t, { OTEL_TRACES_SAMPLER: 'always_off' });
  await send(server, 'GET', '/health');
  await server.waitFor(/"operation":"getHealth"/);
  t.notRegex(server.output(), /traceId/);
  await server.kill('SIGTERM');
  t.deepEqual(receiver.spans, []);
  t.true(receiver.metrics.length > 0);
});

test('nothing of the SDK is loaded where nothing is exported', async (t) => {
  const loadedWith = async (env: NodeJS.ProcessEnv): Promise<string> => {
    const dir = folder(t);
    const [hook, list] = [join(dir, 'hook.cjs'), join(dir, 'loaded')];
    const write = `require('node:fs').writeFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join('\\n'))`;
    writeFileSync(hook, `process.on('exit', () => ${write});`);
    const { server } = await start(t, { NODE_OPTIONS: `--require ${hook}`, ...env });
    await send(server, 'GET', '/health');
    t.deepEqual(await server.kill('SIGTERM'), { code: 0, signal: null });
    return readFileSync(list, 'utf8').replaceAll('\\', '/');
  };
  const sdk = /node_modules\/@opentelemetry\/(?!api\/)/;
  t.regex(await loadedWith({}), sdk);
  t.notRegex(await loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: '' }), sdk);
  t.notRegex(await loadedWith({ OTEL_SDK_DISABLED: 'true' }), sdk);
});

test('an endpoint that is away costs no call, and the log says it once', async (t) => {
  const endpoint = `http://localhost:${await freePort()}`;
  const { server } = await start(t, {
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_TIMEOUT: '300',
    LOG_LEVEL: 'warn',
  });
  await server.waitFor(/Telemetry does not arrive/);
  const statuses = await Promise.all(
    Array.from({ length: 100 }, async () => (await send(server, 'GET', '/health')).status),
  );
  t.deepEqual([...new Set(statuses)], [200]);
  t.deepEqual(await server.kill('SIGTERM'), { code: 0, signal: null });
  t.is(server.output().match(/Telemetry does not arrive/g)!.length, 1);
});

test('check says what is wrong with a variable, and how to mend it', async (t) => {
  const { dataDir, databaseUrl } = await makePlace(t);
  const check = async (env: NodeJS.ProcessEnv): Promise<string> => {
    const program = runCli(t, ['check'], {
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      DEFAULT_TENANT: 'oamkb',
      ...env,
    });
    const { code } = await program.exited;
    return `${code} ${program.output()}`;
  };
  const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://localhost:4318';
  t.regex(await check({ OTEL_EXPORTER_OTLP_ENDPOINT }), /^0 /);
  t.regex(
    await check({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317' }),
    /^1 OTEL_EXPORTER_OTLP_ENDPOINT: this is no address .*http:\/\/localhost:4318/,
  );
  t.regex(
    await check({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'nergens' }),
    /^1 OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: /,
  );
  t.regex(
    await check({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }),
    /^1 OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" is not one of http\/protobuf, http\/json/,
  );
  t.regex(
    await check({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '3' }),
    /^1 OTEL_TRACES_SAMPLER_ARG: /,
  );
  t.regex(
    await check({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317', OTEL_SDK_DISABLED: 'true' }),
    /^0 /,
    'what is off is not looked at',
  );
});
