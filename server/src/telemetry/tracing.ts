import { type Attributes, context, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { errorType, type SpanDescription, type Tracing } from './spans.js';

/** Makes spans by OpenTelemetry; it is loaded where traces are exported. */
export class OtelTracing implements Tracing {
  constructor(readonly tracer: Tracer) {}

  inRootSpan<T>({ name, attributes }: SpanDescription, work: () => Promise<T>): Promise<T> {
    return this.#run(this.tracer.startSpan(name, { root: true, attributes }), work);
  }

  inClientSpan<T>(describe: () => SpanDescription, work: () => Promise<T>): Promise<T> {
    // Looks for work ask the database every second: they are no traces of their own.
    if (!trace.getActiveSpan()?.isRecording()) return work();
    const { name, attributes } = describe();
    return this.#run(this.tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }), work);
  }

  describeSpan(attributes: Attributes): void {
    trace.getActiveSpan()?.setAttributes(attributes);
  }

  failSpan(error: unknown): void {
    const span = trace.getActiveSpan();
    if (span) fail(span, errorType(error));
  }

  async #run<T>(span: Span, work: () => Promise<T>): Promise<T> {
    try {
      return await context.with(trace.setSpan(context.active(), span), work);
    } catch (error) {
      fail(span, errorType(error));
      throw error;
    } finally {
      span.end();
    }
  }
}

/** The text of an error is left out: others wrote it, and it repeats what people typed. */
export function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
