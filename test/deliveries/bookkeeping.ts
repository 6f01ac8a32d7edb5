/** A bookkeeping package with a JSON API, on loopback: it takes entries, shows them, and fails as packages fail. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Booked {
  reference: string;
  administration: string;
  number: number;
  debit: number;
  credit: number;
  lines: number;
  /** The entry is not shown before this moment. */
  visibleAt: number;
}

/** Says what happens to one entry that is sent. */
export type Fate =
  | 'take'
  /** Taken, and the answer gets lost. */
  | 'lose'
  /** The connection breaks before anything is taken. */
  | 'drop'
  | 'hang'
  /** Taken without its last line, and the answer gets lost. */
  | 'mangle'
  | {
      status: number;
      headers?: Record<string, string>;
      message?: string;
      /** It is taken all the same. */
      taken?: true;
    };

export interface Options {
  fate?: (administration: string) => Fate;
  /** Milliseconds that a new entry is not shown. */
  lag?: number;
  /** Runs before an entry is looked at. */
  slow?: () => Promise<unknown>;
}

export class Bookkeeping {
  readonly booked: Booked[] = [];
  /** Every call, in order: `send LP00000001`, `find LP00000001`. */
  readonly calls: { what: string; administration: string; reference: string }[] = [];
  /** Is called for every call when it arrives. */
  onCall: (call: { what: string; administration: string; reference: string }) => void = () => undefined;
  readonly #server: Server;

  constructor(public options: Options = {}) {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  /** @returns its address */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://localhost');
    const [administration = '', reference = ''] = url.pathname.slice(1).split('/');
    if (administration === 'all') return answer(response, 200, this.booked);
    const what = request.method === 'GET' ? 'find' : 'send';
    const call = { what, administration, reference };
    this.calls.push(call);
    this.onCall(call);
    if (what === 'find')
      return answer(
        response,
        200,
        this.booked.filter((each) => each.reference === reference && each.visibleAt <= Date.now()),
      );
    const amounts = JSON.parse(await text(request)) as number[];
    await this.options.slow?.();
    const fate = this.options.fate?.(administration) ?? 'take';
    if (fate === 'hang') return;
    if (fate === 'drop') return void request.socket.destroy();
    if (typeof fate === 'object') {
      if (fate.taken) this.#book(administration, reference, amounts, url.searchParams.has('key'));
      for (const [name, value] of Object.entries(fate.headers ?? {})) response.setHeader(name, value);
      return answer(response, fate.status, { message: fate.message ?? 'No' });
    }
    const entry = this.#book(
      administration,
      reference,
      fate === 'mangle' ? amounts.slice(0, -1) : amounts,
      url.searchParams.has('key'),
    );
    if (fate === 'take') answer(response, 200, entry);
    else request.socket.destroy();
  }

  /** @param known whether a reference that is there already is a repetition */
  #book(administration: string, reference: string, amounts: number[], known: boolean): Booked {
    const before = known ? this.booked.find((each) => each.reference === reference) : undefined;
    if (before) return before;
    const sum = (side: number[]) => side.reduce((total, amount) => total + Math.abs(amount), 0);
    const entry = {
      ...{ reference, administration, number: 26_000_001 + this.booked.length, lines: amounts.length },
      debit: sum(amounts.filter((amount) => amount > 0)),
      credit: sum(amounts.filter((amount) => amount < 0)),
      visibleAt: Date.now() + (this.options.lag ?? 0),
    };
    this.booked.push(entry);
    return entry;
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
