import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { safeToRetry } from '../../connectors/retry-safety.js';
import { type Connection, SignInError } from '../../connectors/connector.js';
import { request, toError, parseJson } from '../../connectors/http.js';

/** Keeps clusters by a hash of the access token, as long as that holds: an hour. */
const clusters = new LRUCache<string, string>({ max: 1000, ttl: 60 * 60 * 1000 });

/** Returns where the data of a token's organisation is: `https://api.accounting.twinfield.com`. */
export async function clusterFor(connection: Connection, token: string): Promise<string> {
  return safeToRetry(async () => {
    const key = createHash('sha256').update(connection.url).update(token).digest('base64url');
    const cluster = clusters.get(key) ?? (await clusterOf(connection, token));
    clusters.set(key, cluster);
    return cluster;
  });
}

async function clusterOf({ url, signal }: Connection, token: string): Promise<string> {
  const reply = await request(
    `${url}/auth/authentication/connect/accesstokenvalidation?token=${encodeURIComponent(token)}`,
    { signal },
  );
  // The token is all that is asked about (claims.md).
  if (reply.status === 400) throw new SignInError('Twinfield does not take the access token');
  if (reply.status !== 200) throw toError(reply, { posting: false, refusals: [] });
  const { 'twf.clusterUrl': cluster } = (parseJson(reply) ?? {}) as { 'twf.clusterUrl'?: unknown };
  if (typeof cluster !== 'string' || !isOurs(cluster, url)) throw new Error('Twinfield refers to another server');
  return new URL(cluster).origin;
}

/** The access token goes there: only to Twinfield itself, or to the host that stands in for it. */
function isOurs(cluster: string, signIn: string): boolean {
  if (!URL.canParse(cluster)) return false;
  const { protocol, hostname, origin } = new URL(cluster);
  return (protocol === 'https:' && hostname.endsWith('.twinfield.com')) || origin === new URL(signIn).origin;
}
