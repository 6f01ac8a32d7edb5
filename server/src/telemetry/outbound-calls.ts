import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Span, SpanKind, trace, type Tracer } from '@opentelemetry/api';
import { errorType } from './spans.js';
import { fail } from './tracing.js';

interface OutboundRequest {
  method: string;
  origin: string | URL;
}

/** What undici publishes of its requests: https://github.com/nodejs/undici/blob/v7.30.2/docs/docs/api/DiagnosticsChannel.md */
interface Message {
  request: OutboundRequest;
  response?: { statusCode: number };
  error?: unknown;
}

/**
 * Makes a span of each call to a package, a webhook or a provider, which all go through undici. It says which host was asked and
 * what it answered: the path and what follows it may be a secret. The other side is not told of the trace.
 *
 * @returns what ends it
 */
export function traceOutboundCalls(tracer: Tracer): () => void {
  const open = new WeakMap<OutboundRequest, Span>();
  const end = (request: OutboundRequest, failure?: string): void => {
    const span = open.get(request);
    if (!span) return;
    open.delete(request);
    if (failure !== undefined) fail(span, failure);
    span.end();
  };
  const listeners: Record<string, (message: Message) => void> = {
    create({ request }) {
      if (!trace.getActiveSpan()?.isRecording()) return;
      const { protocol, hostname, port } = new URL(request.origin);
      const attributes = {
        'http.request.method': request.method,
        'server.address': hostname,
        'server.port': Number(port || (protocol === 'http:' ? 80 : 443)),
        'url.scheme': protocol.slice(0, -1),
      };
      open.set(request, tracer.startSpan(request.method, { kind: SpanKind.CLIENT, attributes }));
    },
    headers({ request, response }) {
      const status = response!.statusCode;
      open.get(request)?.setAttribute('http.response.status_code', status);
      // Nobody may read the rest of it.
      end(request, status >= 400 ? String(status) : undefined);
    },
    error: ({ request, error }) => end(request, errorType(error)),
  };
  const channels = Object.entries(listeners).map(
    ([name, listener]) => [`undici:request:${name}`, (message: unknown) => listener(message as Message)] as const,
  );
  for (const [name, listener] of channels) subscribe(name, listener);
  return () => channels.forEach(([name, listener]) => unsubscribe(name, listener));
}
