import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionContext } from 'ava';

export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  /** 1 internal, 2 server, 3 client (https://github.com/open-telemetry/opentelemetry-proto/blob/v1.7.0/opentelemetry/proto/trace/v1/trace.proto). */
  kind: number;
  status: { code?: number; message?: string };
  attributes: Record<string, string | number>;
  resource: Record<string, string | number>;
}

export interface ReceivedMetric {
  name: string;
  gauge?: { dataPoints: any[] };
  sum?: { dataPoints: any[]; isMonotonic: boolean };
  histogram?: { dataPoints: any[] };
}

/** Takes traces and metrics as a collector does (https://opentelemetry.io/docs/specs/otlp/#otlphttp), in JSON. */
export class Receiver {
  readonly spans: ReceivedSpan[] = [];
  readonly metrics: ReceivedMetric[] = [];
  /** Path and content type of each request. */
  readonly requests: { path: string; type: string; body: Buffer }[] = [];
  url = '';
  #arrived: () => void = () => undefined;

  static async open(t: ExecutionContext): Promise<Receiver> {
    const receiver = new Receiver();
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        receiver.#take(request.url!, request.headers['content-type']!, Buffer.concat(parts));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    server.listen(0, 'localhost');
    await once(server, 'listening');
    t.teardown(() => void server.close());
    receiver.url = `http://localhost:${(server.address() as AddressInfo).port}`;
    return receiver;
  }

  /** Resolves with what is looked for once it has arrived. Rejects with what did after `timeoutMs`. */
  async waitFor<T>(find: () => T | undefined, timeoutMs = 60_000): Promise<T> {
    const late = AbortSignal.timeout(timeoutMs);
    for (;;) {
      const arrived = new Promise<void>((resolve) => (this.#arrived = resolve));
      late.addEventListener('abort', () => this.#arrived());
      const found = find();
      if (found !== undefined) return found;
      await arrived;
      if (late.aborted)
        throw new Error(`It did not arrive; these spans did: ${this.spans.map(({ name }) => name).join()}`);
    }
  }

  /** All that came, as texts. */
  get everything(): string {
    return this.requests.map(({ body }) => body.toString('latin1')).join('\n');
  }

  #take(path: string, type: string, body: Buffer): void {
    this.requests.push({ path, type, body });
    if (type === 'application/json') this.#read(JSON.parse(body.toString('utf8')));
    this.#arrived();
  }

  #read({ resourceSpans = [], resourceMetrics = [] }: any): void {
    for (const { resource, scopeSpans } of resourceSpans)
      for (const { spans } of scopeSpans)
        for (const span of spans)
          this.spans.push({ ...span, attributes: toRecord(span.attributes), resource: toRecord(resource.attributes) });
    for (const { scopeMetrics } of resourceMetrics)
      for (const { metrics } of scopeMetrics) this.metrics.push(...metrics);
  }
}

const toRecord = (attributes: { key: string; value: Record<string, any> }[]): Record<string, string | number> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
