import type { Attributes } from '@opentelemetry/api';

/** What a span says. Nothing in it is a value that somebody gave: names are of operations, tables, work and hosts. */
export interface SpanDescription {
  name: string;
  attributes: Attributes;
}

/** What makes spans while traces are exported: see `tracing.ts`. */
export interface Tracing {
  inRootSpan<T>(span: SpanDescription, work: () => Promise<T>): Promise<T>;
  inClientSpan<T>(describe: () => SpanDescription, work: () => Promise<T>): Promise<T>;
  describeSpan(attributes: Attributes): void;
  failSpan(error: unknown): void;
}

/** Without it nothing of OpenTelemetry is loaded, and work is done as if there were no spans. */
let tracing: Tracing | undefined;

/** Has spans made from now on, or no longer. */
export function useTracing(made: Tracing | undefined): void {
  tracing = made;
}

/** Does work that nobody waits for, such as an item in the background, in a trace of its own. */
export const inRootSpan = <T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> =>
  tracing ? tracing.inRootSpan({ name, attributes }, work) : work();

/** Asks something of another program, such as the database, in a span of what asks; where nothing is traced there is none. */
export const inClientSpan = <T>(describe: () => SpanDescription, work: () => Promise<T>): Promise<T> =>
  tracing ? tracing.inClientSpan(describe, work) : work();

/** Adds to the span that is open here. */
export const describeSpan = (attributes: Attributes): void => tracing?.describeSpan(attributes);

/** Says that what the span that is open here is about has failed, of which others do not hear. */
export const failSpan = (error: unknown): void => tracing?.failSpan(error);

/** Names the kind of an error, and not what it says: https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/ */
export function errorType(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'error');
}
