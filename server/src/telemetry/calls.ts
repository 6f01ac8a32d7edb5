import type { IncomingMessage, Server as Listener } from 'node:http';
import { context, propagation, type Span, SpanKind, trace, type Tracer } from '@opentelemetry/api';
import type { Request, Server } from '@hapi/hapi';
import { fail } from './tracing.js';

const spans = new WeakMap<IncomingMessage, Span>();

/**
 * Makes a span of each call, under that of the caller where it sent a `traceparent` (https://www.w3.org/TR/trace-context/).
 * All that a call does is in it, from the moment that it arrives: hapi has no place to say so, and Node's listener does.
 */
export function traceCalls(server: Server, tracer: Tracer): void {
  const listener = server.listener as Listener;
  const emit = listener.emit.bind(listener) as (event: string, ...args: unknown[]) => boolean;
  listener.emit = (event: string, ...args: unknown[]): boolean => {
    if (event !== 'request') return emit(event, ...args);
    const [message] = args as [IncomingMessage];
    const caller = propagation.extract(context.active(), message.headers);
    const span = tracer.startSpan(message.method ?? 'HTTP', { kind: SpanKind.SERVER }, caller);
    spans.set(message, span);
    return context.with(trace.setSpan(caller, span), () => emit(event, ...args));
  };
  server.ext('onRequest', (request, h) => {
    const span = spans.get(request.raw.req);
    if (span?.isRecording()) request.app.traceId = span.spanContext().traceId;
    return h.continue;
  });
  server.events.on('response', (request) => {
    const span = spans.get(request.raw.req);
    if (span) endCall(span, request);
  });
}

/**
 * https://opentelemetry.io/docs/specs/semconv/http/http-spans/, without addresses, of which parts are of people: the path, what
 * it asks, who calls.
 */
function endCall(span: Span, { app, method, route, response, raw }: Request): void {
  const operation = route.settings.id;
  // What another library answered by itself is a symbol here.
  const isOwn = typeof response !== 'symbol';
  const status = !isOwn ? raw.res.statusCode : 'statusCode' in response ? response.statusCode : 499;
  if (operation) span.updateName(operation);
  span.setAttributes({
    'http.request.method': method.toUpperCase(),
    'http.route': route.path,
    'http.response.status_code': status,
    'url.scheme': 'http',
    'loonpoort.request_id': app.id,
    ...(operation && { 'loonpoort.operation': operation }),
  });
  if (status >= 500) fail(span, String(status));
  span.end();
}
