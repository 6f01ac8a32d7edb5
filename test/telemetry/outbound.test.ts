/** Calls to others stand in the span of what asks, and say no more of them than their host. */
import { pino } from 'pino';
import { inRootSpan, startTelemetry } from '@loonpoort/server/telemetry/index.js';
import { post } from '@loonpoort/server/webhooks/post.js';
import { freePort } from '../harness/ports.js';
import { test } from '../harness/test.js';
import { Receiver } from './receiver.js';

test('a call to another is a span with its host and answer, without its path', async (t) => {
  const receiver = await Receiver.open(t);
  Object.assign(process.env, {
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_METRICS_EXPORTER: 'none',
  });
  const telemetry = await startTelemetry(process.env, pino({ level: 'silent' }));
  const away = `http://localhost:${await freePort()}/kanarie?kanarie=1`;
  const message = { headers: { 'webhook-id': 'kanarie' }, body: '{"kanarie":1}' };
  await inRootSpan('webhooks', {}, async () => {
    t.is((await post(`${receiver.url}/kanarie?kanarie=1`, message, { loopback: true })).outcome, 'delivered');
    t.is((await post(away, message, { loopback: true })).outcome, 'unreachable');
  });
  const [sent] = receiver.requests;
  t.true(sent!.path.startsWith('/kanarie'));
  receiver.requests.length = 0;
  await telemetry!.stop();
  const work = receiver.spans.find(({ name }) => name === 'webhooks')!;
  const calls = receiver.spans.filter(({ parentSpanId }) => parentSpanId === work.spanId);
  t.deepEqual(
    calls.map(({ name, kind, attributes }) => ({ name, kind, ...attributes })),
    [
      {
        name: 'POST',
        kind: 3,
        'http.request.method': 'POST',
        'server.address': 'localhost',
        'server.port': Number(new URL(receiver.url).port),
        'url.scheme': 'http',
        'http.response.status_code': 200,
      },
      {
        name: 'POST',
        kind: 3,
        'http.request.method': 'POST',
        'server.address': 'localhost',
        'server.port': Number(new URL(away).port),
        'url.scheme': 'http',
        'error.type': 'ECONNREFUSED',
      },
    ],
  );
  t.notRegex(receiver.everything, /kanarie/);
});
