import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A posting can go wrong in these ways. */
export type Trouble =
  /** Taken; the connection breaks before the answer. */
  | 'lose'
  /** Taken; the answer is an error of the server, in the vendor's own form and in the language of the user. */
  | 'failed'
  /** The connection breaks before anything is read. */
  | 'drop'
  /** Taken; the answer does not come before the caller gives up. */
  | 'late'
  /** Too many calls. */
  | 'limit'
  /** Maintenance, with a time at which it ends. */
  | 'closed'
  /** An error of the server, without more. */
  | 'broken'
  /** A page of a proxy in between. */
  | 'proxy'
  /** A redirect to somewhere else. */
  | 'redirect'
  /** Taken; the answer is cut short. */
  | 'garbled';

export interface Arrival {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** A text, or a value for JSON. */
  body?: unknown;
  /** The connection breaks instead. */
  broken?: boolean;
}

/** A stand-in is a vendor's server on loopback that behaves as its documentation says and, on request, worse. */
export abstract class StandIn {
  /** The postings that come next go wrong in these ways, in order. */
  readonly troubles: Trouble[] = [];
  /** The postings that come next are taken, and answered so all the same, in order. */
  readonly answers: Reply[] = [];
  /** Every request: method and path. */
  readonly asked: string[] = [];
  /** The body of every request. */
  readonly bodies: string[] = [];
  /** Records that come in are not shown until this is false again. */
  hiding = false;
  /** Leaves the last line of what comes in out, without a word. */
  dropsLines = false;
  /** Is called when a posting was taken of which the answer will not come in time. */
  onTaken: () => void = () => undefined;
  url = '';
  protected server!: Server;

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => {
        // A test that breaks its stand-in has to see it.
        console.error(error);
        response.writeHead(599).end();
      });
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  protected abstract answer(request: Arrival): Reply | Promise<Reply>;

  /** Returns whether a request brings a journal. */
  protected abstract isPosting(request: Arrival): boolean;

  /** Says, as the vendor does, that there were too many calls. */
  protected limited(): Reply {
    return { status: 429, headers: { 'retry-after': '7' } };
  }

  /** Says in the vendor's own form that something went wrong in the server. */
  protected abstract failed(text: string): Reply;

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { pathname, searchParams } = new URL(request.url!, this.url);
    const arrival: Arrival = {
      method: request.method!,
      path: decodeURIComponent(pathname),
      query: searchParams,
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
    };
    this.asked.push(`${arrival.method} ${arrival.path}`);
    this.bodies.push(arrival.body);
    const trouble = this.isPosting(arrival) ? this.troubles.shift() : undefined;
    switch (trouble) {
      case 'drop':
        response.socket!.destroy();
        return;
      case 'limit':
        write(response, this.limited());
        return;
      case 'closed':
        write(response, { status: 503, headers: { 'retry-after': '120' } });
        return;
      case 'broken':
        write(response, { status: 500 });
        return;
      case 'proxy':
        write(response, { status: 400, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Request</h1>' });
        return;
      case 'redirect':
        write(response, { status: 307, headers: { location: `${this.url}/elsewhere` } });
        return;
    }
    const taken = await this.answer(arrival);
    const reply = (this.isPosting(arrival) ? this.answers.shift() : undefined) ?? taken;
    switch (reply.broken ? 'lose' : trouble) {
      case 'lose':
        response.socket!.destroy();
        return;
      case 'failed':
        write(response, this.failed('De boeking kan niet worden verwerkt. Neem contact op met uw leverancier.'));
        return;
      case 'late':
        this.onTaken();
        await new Promise((resolve) => response.on('close', resolve));
        return;
      case 'garbled':
        write(response, { ...reply, body: text(reply.body).slice(0, 12) });
        return;
    }
    write(response, reply);
  }
}

const text = (body: unknown): string =>
  typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);

function write(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(text(body));
}
