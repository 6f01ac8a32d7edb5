import type { Senders } from '@loonpoort/server/deliveries/senders.js';
import {
  type Connection, type Connector, NoAccess, NotNow, Refused, SignInFailed,
} from '@loonpoort/server/integrations/packages/connector.js';
import type { Booked } from './bookkeeping.js';

/** The connector of the stand-in, and connections with it. */
export function sendersTo(url: (packageKey: string) => string, options: Partial<Connector> = {}): Senders {
  const connector: Connector = {
    reconciliation: 'reference',
    quietPeriod: 1000,
    limits: { concurrent: 1 },
    timeout: 5000,
    list: async () => [],
    async send({ reference, lines }, connection) {
      const query = options.reconciliation === 'key' ? '?key' : '';
      const body = JSON.stringify(lines.map(({ amount }) => amount));
      return posted(await ask<Booked>(connection, `${reference}${query}`, { method: 'POST', body }));
    },
    async find({ reference }, connection) {
      const [first, ...more] = await ask<Booked[]>(connection, reference);
      if (!first) return undefined;
      // Twice under one reference: its totals are not those of what was sent.
      const sum = (name: 'debit' | 'credit' | 'lines') => [first, ...more].reduce((total, each) => total + each[name], 0);
      return { ...posted(first), debit: sum('debit'), credit: sum('credit'), lines: sum('lines') };
    },
    ...options,
  };
  return {
    connectorOf: () => connector,
    connect: ({ id, package: key, settings }, administration, signal): Connection => ({
      ...{ id, settings, secrets: {}, administration, signal, url: url(key) },
      token: async () => String(settings.token ?? 'valid'),
    }),
  };
}

const posted = ({ number, reference }: Booked) => ({ documentNumber: String(number), documentId: reference });

async function ask<T>(connection: Connection, path: string, request: RequestInit = {}): Promise<T> {
  const headers = { authorization: `Bearer ${await connection.token()}`, connection: 'close' };
  const response = await fetch(`${connection.url}/${connection.administration}/${path}`, {
    ...request,
    headers,
    signal: connection.signal,
  }).catch((error: unknown) => {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    throw code === 'ECONNREFUSED' ? new NotNow('Cannot be reached') : error;
  });
  const { status } = response;
  if (status === 200) return (await response.json()) as T;
  const { message } = (await response.json()) as { message: string };
  const wait = response.headers.get('retry-after');
  if (status === 401) throw new SignInFailed(message);
  if (status === 403) throw new NoAccess(message);
  if (status === 429 || status === 503) throw new NotNow(message, wait === null ? undefined : Number(wait) * 1000);
  if (status === 422) throw new Refused(message);
  throw new Error(`Status ${status}`);
}
