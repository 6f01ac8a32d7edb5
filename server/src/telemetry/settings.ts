import { OperatorError } from '../contract/operator-error.js';

/** What is exported, and how; all else the packages of OpenTelemetry read from its variables themselves. */
export interface TelemetrySettings {
  traces?: Protocol;
  metrics?: Protocol;
  /** Milliseconds between exports of metrics. */
  metricIntervalMs: number;
}

export type Protocol = (typeof protocols)[number];

/** `grpc` needs a package that nothing else does. */
const protocols = ['http/protobuf', 'http/json'] as const;
const exporters = ['otlp', 'none'];
const samplers = ['always_on', 'always_off', 'traceidratio'].flatMap((name) => [name, `parentbased_${name}`]);

/**
 * Reads OpenTelemetry's own variables (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/,
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/). One that is empty is not set.
 *
 * @returns undefined where no endpoint is named, or `OTEL_SDK_DISABLED=true`: nothing is exported
 * @throws OperatorError that names the variable and what may stand in it
 */
export function readTelemetrySettings(env: NodeJS.ProcessEnv): TelemetrySettings | undefined {
  const value = (name: string): string | undefined => env[name]?.trim() || undefined;
  if (value('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return undefined;
  const traces = protocolOf('TRACES', value);
  const metrics = protocolOf('METRICS', value);
  if (!traces && !metrics) return undefined;
  readSampler(value);
  return { traces, metrics, metricIntervalMs: readInterval(value('OTEL_METRIC_EXPORT_INTERVAL')) };
}

type Value = (name: string) => string | undefined;

function protocolOf(signal: 'TRACES' | 'METRICS', value: Value): Protocol | undefined {
  const exporter = value(`OTEL_${signal}_EXPORTER`) ?? 'otlp';
  assertOneOf(`OTEL_${signal}_EXPORTER`, exporter, exporters);
  if (exporter === 'none') return undefined;
  /** Returns the variable of this signal alone, or that of both. */
  const find = (name: string): string =>
    value(`OTEL_EXPORTER_OTLP_${signal}_${name}`) === undefined
      ? `OTEL_EXPORTER_OTLP_${name}`
      : `OTEL_EXPORTER_OTLP_${signal}_${name}`;
  const endpoint = value(find('ENDPOINT'));
  if (endpoint === undefined) return undefined;
  assertEndpoint(find('ENDPOINT'), endpoint);
  const protocol = value(find('PROTOCOL')) ?? 'http/protobuf';
  assertOneOf(find('PROTOCOL'), protocol, protocols);
  return protocol as Protocol;
}

/** What is wrong is not repeated: an address can hold a password. */
function assertEndpoint(name: string, endpoint: string): void {
  const protocol = URL.canParse(endpoint) ? new URL(endpoint).protocol : '';
  if (['http:', 'https:'].includes(protocol)) return;
  throw new OperatorError({
    nl: `${name}: dit is geen adres van OTLP over HTTP; geef er een zoals http://localhost:4318`,
    en: `${name}: this is no address of OTLP over HTTP; give one such as http://localhost:4318`,
  });
}

function readSampler(value: Value): void {
  const sampler = value('OTEL_TRACES_SAMPLER');
  if (sampler === undefined) return;
  assertOneOf('OTEL_TRACES_SAMPLER', sampler, samplers);
  const ratio = Number(value('OTEL_TRACES_SAMPLER_ARG'));
  if (!sampler.endsWith('ratio') || (ratio >= 0 && ratio <= 1)) return;
  throw new OperatorError({
    nl: `OTEL_TRACES_SAMPLER_ARG: geef bij ${sampler} een getal van 0 tot en met 1, zoals 0.1 voor een op de tien`,
    en: `OTEL_TRACES_SAMPLER_ARG: give ${sampler} a number of 0 to 1, such as 0.1 for one in ten`,
  });
}

function readInterval(text: string | undefined): number {
  const value = Number(text ?? 60_000);
  if (Number.isInteger(value) && value > 0) return value;
  throw new OperatorError({
    nl: `OTEL_METRIC_EXPORT_INTERVAL: "${text}" is geen aantal milliseconden`,
    en: `OTEL_METRIC_EXPORT_INTERVAL: "${text}" is no number of milliseconds`,
  });
}

function assertOneOf(name: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  throw new OperatorError({
    nl: `${name}: "${value}" is geen van ${allowed.join(', ')}`,
    en: `${name}: "${value}" is not one of ${allowed.join(', ')}`,
  });
}
