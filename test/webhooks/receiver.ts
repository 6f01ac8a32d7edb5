import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionContext } from 'ava';
import { queueWebhookMessages, type WebhookEventInput } from '@loonpoort/server/webhooks/queue-webhook-messages.js';
import { type Bureau, openBureau } from '../accounts/bureau.js';
import type { ServerOptions } from '@loonpoort/server';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders & { 'webhook-id': string };
  body: string;
  /** Milliseconds since the epoch by the service's clock. */
  at: number;
}

type Answer = (response: ServerResponse, received: Received) => void;

/** A receiver of webhooks on this machine, which answers as it is told and remembers what came. */
export interface Receiver {
  url: string;
  server: Server;
  received: Received[];
  /** The answer that it gives from now on; 204 at first. */
  answer: Answer;
  /** Resolves when so many messages have come. */
  came(count: number): Promise<void>;
}

export const withStatus =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, headers).end();

export async function openReceiver(t: ExecutionContext, now: () => Date = () => new Date()): Promise<Receiver> {
  const waiting: { count: number; resolve: () => void }[] = [];
  const receiver: Receiver = {
    url: '',
    received: [],
    answer: withStatus(204),
    server: createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        const received = {
          path: request.url!,
          headers: request.headers as Received['headers'],
          body,
          at: now().getTime(),
        };
        receiver.received.push(received);
        for (const each of waiting) if (receiver.received.length >= each.count) each.resolve();
        receiver.answer(response, received);
      });
    }),
    came: (count) =>
      new Promise((resolve) => {
        if (receiver.received.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
  };
  receiver.server.listen(0, '127.0.0.1');
  await once(receiver.server, 'listening');
  receiver.url = `http://127.0.0.1:${(receiver.server.address() as AddressInfo).port}`;
  t.teardown(() => {
    receiver.server.closeAllConnections();
    receiver.server.close();
  });
  return receiver;
}

export interface World extends Bureau {
  receiver: Receiver;
  /** Something happens at a company, the bakery where none is named. */
  happen(values?: Partial<Pick<WebhookEventInput, 'companyId'>> & { type?: WebhookEventInput['type'] }): Promise<void>;
  /** Sends all that is due by the service's clock. */
  sendDue(): Promise<void>;
  /** A webhook of the administrator's for the receiver, with its secret. */
  webhook(values?: object): Promise<{ id: string; secret: string; etag: string }>;
}

const journalId = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';

/** Opens a bureau whose webhooks may go to this machine, and a receiver there. */
export async function openWorld(t: ExecutionContext, options: Partial<ServerOptions> = {}): Promise<World> {
  const bureau = await openBureau(t, { ...options, webhooks: { loopback: true, ...options.webhooks } });
  const receiver = await openReceiver(t, bureau.now);
  const { database } = bureau.service.app;
  return {
    ...bureau,
    receiver,
    happen: ({ companyId = bureau.ids.bakery, type = 'journal.ready' } = {}) => {
      const data =
        type === 'run.locked'
          ? { runId: journalId }
          : { journalId, ...(type !== 'journal.ready' && { deliveryId: journalId }) };
      return database.transaction((trx) =>
        queueWebhookMessages(trx, bureau.tenantId, { type, companyId, data } as WebhookEventInput, bureau.now()),
      );
    },
    sendDue: () => bureau.service.app.background.runDue('webhooks'),
    webhook: async (values = {}) => {
      const body = { url: `${receiver.url}/berichten`, types: ['journal.ready'], ...values };
      const answer = await bureau.ask('POST', '/webhooks', { body });
      if (answer.status !== 201) throw new Error(answer.text);
      return {
        id: answer.body.webhook.id as string,
        secret: answer.body.secret as string,
        etag: answer.headers.get('etag')!,
      };
    },
  };
}
