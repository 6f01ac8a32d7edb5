import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { newSecret, sealSecret } from '@loonpoort/server/webhooks/signing.js';
import { Webhook } from '@loonpoort/server/webhooks/webhook.js';
import { type Bureau, openBureau } from '../accounts/bureau.js';

/** Opens a port on this machine, on IPv4 and IPv6, that counts who connects. */
async function openTrap(t: ExecutionContext): Promise<{ port: number; connections: () => number }> {
  let connections = 0;
  const listen = async (host: string, port: number): Promise<Server> => {
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    }).listen(port, host);
    await once(server, 'listening');
    t.teardown(() => void server.close());
    return server;
  };
  const { port } = (await listen('0.0.0.0', 0)).address() as AddressInfo;
  await listen('::1', port).catch(() => undefined);
  return { port, connections: () => connections };
}

/** Hosts that are, or stand for, an address that is not of the public internet. */
const hosts = [
  // Loopback in every notation that a URL knows.
  '127.0.0.1',
  '127.0.0.2',
  '127.255.255.254',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0x7f.1',
  '017700000001',
  '0177.0.0.1',
  '0177.0.0.01',
  '00000177.00000000.0000000.1',
  '%31%32%37.0.0.1',
  '１２７.0.0.1',
  '127。0。0。1',
  '127.0.0.1.',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::127.0.0.1]',
  // This host, and everybody.
  '0.0.0.0',
  '0',
  '0x0',
  '[::]',
  '255.255.255.255',
  '224.0.0.1',
  '[ff02::1]',
  '240.0.0.1',
  // Private and shared networks.
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.254',
  '192.168.0.1',
  '192.168.1.254',
  '100.64.0.1',
  '100.127.255.254',
  '[fc00::1]',
  '[fd12:3456:789a::1]',
  '[fe80::1]',
  '[fec0::1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:192.168.0.1]',
  // Metadata services of clouds.
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '[::ffff:169.254.169.254]',
  '[fd00:ec2::254]',
  '100.100.100.200',
  // Addresses that pack another: NAT64, 6to4, Teredo.
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  // Documentation and benchmarks.
  '192.0.2.1',
  '198.51.100.1',
  '203.0.113.1',
  '198.18.0.1',
  '198.19.255.255',
  '192.0.0.1',
  '[2001:db8::1]',
  // Names.
  'localhost',
  'LOCALHOST',
  'sub.localhost',
  'inside.example',
  'metadata.example',
  'mapped.example',
  'both.example',
  'six.example',
  'nothing.example',
];

/** The names above are looked up as these addresses. */
const names: Record<string, string[]> = {
  localhost: ['127.0.0.1', '::1'],
  'sub.localhost': ['127.0.0.1'],
  'inside.example': ['10.1.2.3'],
  'metadata.example': ['169.254.169.254'],
  'mapped.example': ['::ffff:127.0.0.1'],
  // One public address does not open the door to the other.
  'both.example': ['11.22.33.44', '127.0.0.1'],
  'six.example': ['::1'],
  'nothing.example': [],
};
const lookup = async (hostname: string) =>
  (names[hostname] ?? ['127.0.0.1']).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

/** Adds a webhook whose address was never judged, as if that had been forgotten. */
async function smuggle({ service: { app }, tenantId, ...bureau }: Bureau, url: string): Promise<string> {
  const { login } = await bureau.signIn('beheer@oamkb.nl');
  return app.database.transaction(async (trx) => {
    const { id } = await Webhook.query(trx).insert({
      tenantId,
      loginId: login!.id,
      url,
      types: ['journal.ready'],
      secret: 'none',
    });
    await Webhook.query(trx)
      .patch({ secret: sealSecret(app, { tenantId, id }, newSecret()) })
      .where({ id });
    return id;
  });
}

test('no notation or name of an internal address is ever connected to', async (t) => {
  const trap = await openTrap(t);
  const bureau = await openBureau(t, { webhooks: { lookup, timeoutMs: 2000 } });
  t.true(hosts.length >= 60, String(hosts.length));
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const urls = hosts.flatMap((host) => [`https://${host}:${trap.port}/`, `http://${host}:${trap.port}/`]);
  for (const url of urls) {
    const created = await bureau.call('POST', '/webhooks', { token, body: { url, types: ['journal.ready'] } });
    const byName = url.startsWith('https') && /^https:\/\/[a-z.]*(localhost|example):/i.test(url);
    t.is(created.status, byName ? 201 : 422, `${url}: ${created.text}`);
    const id = created.status === 201 ? (created.body.webhook.id as string) : await smuggle(bureau, url);
    const { status, body, text } = await bureau.call('POST', `/webhooks/${id}/tests`, { token });
    t.is(status, 200, `${url}: ${text}`);
    t.is(body.lastOutcome, 'forbiddenAddress', url);
    t.is(body.state, 'failed');
  }
  t.is(trap.connections(), 0);
});

test('a name is looked up once per attempt: what it stands for later is not asked', async (t) => {
  const trap = await openTrap(t);
  const answers = ['11.22.33.44', '127.0.0.1'];
  let lookups = 0;
  const bureau = await openBureau(t, {
    webhooks: { timeoutMs: 300, lookup: async () => [{ address: answers[lookups++] ?? '127.0.0.1', family: 4 }] },
  });
  const { body } = await bureau.ask('POST', '/webhooks', {
    body: { url: `https://rebinding.example:${trap.port}/`, types: ['journal.ready'] },
  });
  const first = await bureau.ask('POST', `/webhooks/${body.webhook.id}/tests`);
  t.true(['timeout', 'unreachable'].includes(first.body.lastOutcome as string), first.text);
  t.is(lookups, 1);
  const next = await bureau.ask('POST', `/webhooks/${body.webhook.id}/tests`);
  t.is(next.body.lastOutcome, 'forbiddenAddress');
  t.is(lookups, 2);
  t.is(trap.connections(), 0);
});

test('the trap does catch: with the option for this machine it is connected to', async (t) => {
  const trap = await openTrap(t);
  const bureau = await openBureau(t, { webhooks: { loopback: true } });
  for (const host of ['127.0.0.1', 'localhost']) {
    const { body } = await bureau.ask('POST', '/webhooks', {
      body: { url: `http://${host}:${trap.port}/`, types: ['journal.ready'] },
    });
    t.is((await bureau.ask('POST', `/webhooks/${body.webhook.id}/tests`)).body.lastOutcome, 'unreachable');
  }
  t.true(trap.connections() >= 2);
});

test('an address with a password, on another port or of another kind is refused', async (t) => {
  const bureau = await openBureau(t);
  const create = async (url: string) =>
    (await bureau.ask('POST', '/webhooks', { body: { url, types: ['journal.ready'] } })).status;
  for (const url of [
    'https://boekhouding.example',
    'https://boekhouding.example:443/a?b=c',
    'https://boekhouding.example:8443/',
    'https://boekhouding.example:1024',
  ]) {
    t.is(await create(url), 201, url);
  }
  for (const url of [
    'http://boekhouding.example',
    'https://boekhouding.example:80',
    'https://boekhouding.example:22',
    'https://boekhouding.example:1023',
    'https://jan:geheim@boekhouding.example',
    'https://boekhouding.example/#a',
  ]) {
    t.is(await create(url), 422, url);
  }
  for (const url of ['ftp://boekhouding.example', 'file:///etc/passwd', 'javascript:alert(1)', 'boekhouding.example'])
    t.is(await create(url), 400, url);
});
