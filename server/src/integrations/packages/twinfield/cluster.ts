import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { beforeSending } from '../certainty.js';
import type { Connection } from '../connector.js';
import { ask, failure, json } from '../http.js';

/** By a hash of the access token; it holds for an hour. */
const clusters = new LRUCache<string, string>({ max: 1000, ttl: 60 * 60 * 1000 });

/** An access token, and where the organisation's data is: `https://api.accounting.twinfield.com`. */
export async function signedIn(connection: Connection): Promise<{ token: string; cluster: string }> {
  return beforeSending(async () => {
    const token = await connection.token();
    const key = createHash('sha256').update(connection.url).update(token).digest('base64url');
    const cluster = clusters.get(key) ?? (await clusterOf(connection, token));
    clusters.set(key, cluster);
    return { token, cluster };
  });
}

async function clusterOf({ url, signal }: Connection, token: string): Promise<string> {
  const reply = await ask(`${url}/auth/authentication/connect/accesstokenvalidation?token=${encodeURIComponent(token)}`, { signal });
  if (reply.status !== 200) throw failure(reply, undefined);
  const { 'twf.clusterUrl': cluster } = (json(reply) ?? {}) as { 'twf.clusterUrl'?: unknown };
  if (typeof cluster !== 'string' || !isOurs(cluster, url)) throw new Error('Twinfield refers to another server');
  return new URL(cluster).origin;
}

/** The access token goes there: only to Twinfield itself, or to the host that stands in for it. */
function isOurs(cluster: string, signIn: string): boolean {
  if (!URL.canParse(cluster)) return false;
  const { protocol, hostname, origin } = new URL(cluster);
  return (protocol === 'https:' && hostname.endsWith('.twinfield.com')) || origin === new URL(signIn).origin;
}
