import { setTimeout as wait } from 'node:timers/promises';
import { context, diag, DiagLogLevel, propagation } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  defaultResource,
  detectResources,
  envDetector,
  type Resource,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Server } from '@hapi/hapi';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { version } from '../version.js';
import { traceCalls } from './calls.js';
import { RegistryProducer } from './metric-producer.js';
import { traceOutboundCalls } from './outbound-calls.js';
import type { Protocol, TelemetrySettings } from './settings.js';
import { useTracing } from './spans.js';
import { OtelTracing } from './tracing.js';

/** What is exported while a process runs. */
export interface Telemetry {
  /** Makes a span of each call to a server that does not listen yet, where traces are exported. */
  traceCalls(server: Server): void;
  /** Sends metrics from now on, where they are exported. */
  exportMetrics(registry: Registry): Promise<void>;
  /** Sends metrics once more, of which some are read from the database. */
  stopMetrics(): Promise<void>;
  /** Sends the spans that are left. */
  stop(): Promise<void>;
}

/** What cannot be delivered by then when a process ends is lost: an endpoint that is away holds up no restart. */
const flushTimeoutMs = 3000;

/** Starts to export; this module loads the packages of OpenTelemetry, and is loaded where there is where to. */
export async function startSdk(settings: TelemetrySettings, log: Logger): Promise<Telemetry> {
  reportOnce(log);
  const resource = readResource();
  const traces = settings.traces && (await startTraces(settings.traces, resource));
  let meters: MeterProvider | undefined;
  return {
    traceCalls(server) {
      if (traces) traceCalls(server, traces.tracer);
    },
    async exportMetrics(registry) {
      if (settings.metrics) meters = await startMetrics(settings, settings.metrics, resource, registry);
    },
    stopMetrics: () => flush(meters?.shutdown()),
    stop: () => flush(traces?.stop()),
  };
}

async function flush(work: Promise<void> | undefined): Promise<void> {
  const flushed = work?.catch(() => undefined);
  await Promise.race([flushed, wait(flushTimeoutMs, undefined, { ref: false })]);
}

/** The collector may be away for long, and each export says so: the log says it once. */
function reportOnce(log: Logger): void {
  let isReported = false;
  const report = (message: string, ...details: unknown[]): void => {
    if (isReported) return;
    isReported = true;
    log.warn({ cause: [message, ...details].join(' ').slice(0, 500) }, 'Telemetry does not arrive; this is said once');
  };
  const ignore = (): void => undefined;
  diag.setLogger(
    { error: report, warn: report, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}

/** What `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` say goes before what is known here. */
function readResource(): Resource {
  const own = resourceFromAttributes({ 'service.name': 'loonpoort', 'service.version': version });
  const asked = detectResources({ detectors: [serviceInstanceIdDetector, envDetector] });
  return defaultResource().merge(own).merge(asked);
}

async function startTraces(protocol: Protocol, resource: Resource) {
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto');
  const spanProcessors = [new BatchSpanProcessor(new OTLPTraceExporter())];
  const provider = new BasicTracerProvider({ resource, spanProcessors });
  const tracer = provider.getTracer('loonpoort', version);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  useTracing(new OtelTracing(tracer));
  const endOutbound = traceOutboundCalls(tracer);
  const stop = async (): Promise<void> => {
    useTracing(undefined);
    endOutbound();
    await provider.shutdown();
  };
  return { tracer, stop };
}

async function startMetrics(
  { metricIntervalMs: exportIntervalMillis }: TelemetrySettings,
  protocol: Protocol,
  resource: Resource,
  registry: Registry,
): Promise<MeterProvider> {
  const { OTLPMetricExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-metrics-otlp-http')
      : await import('@opentelemetry/exporter-metrics-otlp-proto');
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(),
    exportIntervalMillis,
    metricProducers: [new RegistryProducer(registry, resource)],
  });
  return new MeterProvider({ resource, readers: [reader] });
}
