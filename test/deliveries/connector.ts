import type { PackageGateway } from '@loonpoort/server/deliveries/package-gateway.js';
import {
  type Connection,
  type Connector,
  AccessDeniedError,
  RetryableError,
  RejectedError,
  SignInError,
  UnclearError,
} from '@loonpoort/server/integrations/connectors/connector.js';
import { connectorOf } from '@loonpoort/server/integrations/registry.js';
import type { Booked } from './bookkeeping.js';

/** Reaches the stand-in by its connector, and makes connections with it. */
export function gatewayTo(url: (packageKey: string) => string, options: Partial<Connector> = {}): PackageGateway {
  const connector: Connector = {
    apiUrl: () => url(''),
    reconciliation: 'reference',
    quietPeriodMs: 1000,
    limits: { concurrent: 1 },
    timeoutMs: 5000,
    listChoices: async () => [],
    async send({ reference, lines }, connection) {
      const query = options.reconciliation === 'key' ? '?key' : '';
      const body = JSON.stringify(lines.map(({ amount }) => amount));
      return posted(await ask<Booked>(connection, `${reference}${query}`, { method: 'POST', body }));
    },
    async find({ reference }, connection) {
      const [first, ...more] = await ask<Booked[]>(connection, reference);
      if (!first) return undefined;
      // Twice under one reference: its totals are not those of what was sent.
      const sum = (name: 'debit' | 'credit' | 'lines') =>
        [first, ...more].reduce((total, each) => total + each[name], 0);
      return { ...posted(first), debit: sum('debit'), credit: sum('credit'), lines: sum('lines') };
    },
    ...options,
  };
  return {
    // Packages that take files only have none.
    connectorOf: (key) => connectorOf(key) && connector,
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
    throw code === 'ECONNREFUSED' ? new RetryableError('Cannot be reached') : error;
  });
  const { status } = response;
  if (status === 200) return (await response.json()) as T;
  const { message } = (await response.json()) as { message: string };
  const wait = response.headers.get('retry-after');
  if (status === 401) throw new SignInError(message);
  if (status === 403) throw new AccessDeniedError(message);
  if (status === 429 || status === 503)
    throw new RetryableError(message, wait === null ? undefined : Number(wait) * 1000);
  if (status === 422) throw new RejectedError(message);
  throw new UnclearError(message);
}
