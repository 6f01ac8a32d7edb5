import { test } from '../harness/test.js';
import { build } from 'esbuild';
import { Webhook as Signer } from 'standardwebhooks';
import { fileURLToPath } from 'node:url';
import { verifyWebhook, WebhookError, type WebhookErrorReason } from '@loonpoort/sdk/webhooks.js';
import { visit } from '../harness/browser.js';
import { evaluate } from '../harness/evaluate.js';
import { serve } from './server.js';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=';
const other = 'whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=';
const event = {
  type: 'journal.ready',
  timestamp: '2026-11-22T09:30:00.000Z',
  data: { companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ac' },
};
const body = JSON.stringify(event);
const id = '01938f2e-6b1a-7c3d-8e4f-0123456789ad';

/** Signs as another implementation of Standard Webhooks does. */
const headersOf = (payload = body, by = [secret], at = new Date()) => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': by.map((each) => new Signer(each).sign(id, at, payload)).join(' '),
});
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);

test('a message of another implementation is found right, in every form of body and headers', async (t) => {
  const headers = headersOf();
  t.deepEqual(await verifyWebhook(body, headers, secret), event as never);
  t.deepEqual(await verifyWebhook(new TextEncoder().encode(body), new Headers(headers), secret), event as never);
  t.deepEqual(await verifyWebhook(Buffer.from(body), headers, [other, secret]), event as never);
  t.deepEqual(await verifyWebhook(body, headersOf(body, [other, secret]), secret), event as never);
  t.deepEqual(
    await verifyWebhook(
      body,
      { ...headers, 'webhook-signature': `v1a,xx v1,?? ${headers['webhook-signature']}` },
      secret,
    ),
    event as never,
  );
  const verified = await verifyWebhook(body, headers, secret);
  if (verified.type === 'journal.ready') t.is(verified.data.journalId, event.data.journalId);
});

test('a message that cannot be trusted says why', async (t) => {
  const headers = headersOf();
  const cases: [WebhookErrorReason, string, Record<string, string>, string | string[]][] = [
    ['signature', `${body} `, headers, secret],
    ['signature', body, headers, other],
    ['signature', body, headers, []],
    ['signature', body, { ...headers, 'webhook-id': 'another' }, secret],
    ['signature', body, { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }, secret],
    [
      'signature',
      body,
      { ...headers, 'webhook-signature': headers['webhook-signature'].replace('v1,', 'v2,') },
      secret,
    ],
    ['signature', body, { ...headers, 'webhook-signature': headers['webhook-signature'].slice(0, -8) }, secret],
    ['signature', body, { ...headers, 'webhook-signature': 'v1,' }, secret],
    ['timestamp', body, headersOf(body, [secret], ago(301)), secret],
    ['timestamp', body, headersOf(body, [secret], ago(-3600)), secret],
    ['headers', body, { ...headers, 'webhook-timestamp': 'yesterday' }, secret],
    ['headers', body, { ...headers, 'webhook-id': '' }, secret],
    ['headers', body, {}, secret],
    ['secret', body, headers, 'lp_geheim'],
    ['secret', body, headers, 'whsec_'],
    ['secret', body, headers, 'whsec_c2hvcnQ='],
    ['payload', 'no json', headersOf('no json'), secret],
  ];
  for (const [reason, payload, given, by] of cases) {
    const error = await t.throwsAsync(verifyWebhook(payload, given, by), { instanceOf: WebhookError });
    t.is(error?.reason, reason, JSON.stringify([payload, given, by]));
  }
  await t.notThrowsAsync(verifyWebhook(body, headersOf(body, [secret], ago(3000)), secret, { toleranceSeconds: 3600 }));
});

test('a secret has 24 bytes at least', async (t) => {
  const secretOf = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;
  const verify = (by: string) => verifyWebhook(body, headersOf(body, [by]), by);
  t.deepEqual(await verify(secretOf(24)), event as never);
  for (const bytes of [5, 16, 23]) {
    t.is((await t.throwsAsync<WebhookError>(verify(secretOf(bytes))))?.reason, 'secret', `${bytes} bytes`);
  }
});

test('it works in a browser', async (t) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../sdk/src/webhooks.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'webhooks',
    write: false,
  });
  const { baseUrl } = await serve(
    t,
    (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  );
  const { page } = await visit(t);
  await page.addInitScript(outputFiles[0]!.text.replace('var webhooks', 'globalThis.webhooks'));
  await page.goto(baseUrl);
  const verified = await evaluate(
    page,
    async ({ body, headers, secret }) => {
      const { verifyWebhook: verify } = (globalThis as unknown as { webhooks: { verifyWebhook: typeof verifyWebhook } })
        .webhooks;
      const refused = await verify(`${body} `, headers, secret).catch((error: { reason: string }) => error.reason);
      return [await verify(body, headers, secret), refused];
    },
    { body, headers: headersOf(), secret },
  );
  t.deepEqual(verified, [event, 'signature']);
});
