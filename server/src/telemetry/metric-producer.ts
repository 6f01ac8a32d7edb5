import { type Attributes, type HrTime, ValueType } from '@opentelemetry/api';
import { hrTime } from '@opentelemetry/core';
import type { Resource } from '@opentelemetry/resources';
import {
  AggregationTemporality,
  type CollectionResult,
  DataPointType,
  type Histogram,
  type MetricData,
  type MetricProducer,
} from '@opentelemetry/sdk-metrics';
import type { MetricObjectWithValues, MetricValue, MetricValueWithName, Registry } from 'prom-client';

type Metric = MetricObjectWithValues<MetricValue<string>>;

/** Gives the metrics of `/metrics` to OpenTelemetry, by the same names and labels: they are defined once. */
export class RegistryProducer implements MetricProducer {
  readonly #startTime = hrTime();

  constructor(
    readonly registry: Registry,
    readonly resource: Resource,
  ) {}

  async collect(): Promise<CollectionResult> {
    const metrics = (await this.registry.getMetricsAsJSON()) as unknown as Metric[];
    const times: Times = { startTime: this.#startTime, endTime: hrTime() };
    const scope = { name: 'loonpoort' };
    return {
      resourceMetrics: {
        resource: this.resource,
        scopeMetrics: [{ scope, metrics: metrics.map((metric) => toMetricData(metric, times)) }],
      },
      errors: [],
    };
  }
}

interface Times {
  startTime: HrTime;
  endTime: HrTime;
}

function toMetricData(metric: Metric, times: Times): MetricData {
  const common = {
    descriptor: { name: metric.name, description: metric.help, unit: '', valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  // prom-client types a metric's type as a number, and gives its name.
  const type = String(metric.type);
  if (type === 'histogram')
    return { ...common, dataPointType: DataPointType.HISTOGRAM, dataPoints: toHistograms(metric.values, times) };
  const dataPoints = metric.values
    .filter(({ value }) => Number.isFinite(value))
    .map(({ value, labels }) => ({ ...times, attributes: labels as Attributes, value }));
  return type === 'counter'
    ? { ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints }
    : { ...common, dataPointType: DataPointType.GAUGE, dataPoints };
}

/** Prometheus counts in each bucket what is in those below it too, and OpenTelemetry does not. */
function toHistograms(values: readonly MetricValue<string>[], times: Times) {
  const series = new Map<string, { attributes: Attributes; boundaries: number[]; below: number[]; sum: number }>();
  for (const { value, labels, metricName } of values as readonly MetricValueWithName<string>[]) {
    const { le, ...attributes } = labels as Record<string, string | number>;
    const key = JSON.stringify(attributes);
    let found = series.get(key);
    if (!found) series.set(key, (found = { attributes, boundaries: [], below: [], sum: 0 }));
    if (metricName?.endsWith('_sum')) found.sum = value;
    if (le === undefined) continue;
    if (le !== '+Inf') found.boundaries.push(Number(le));
    found.below.push(value);
  }
  return [...series.values()].map(({ attributes, boundaries, below, sum }) => {
    const counts = below.map((count, at) => count - (below[at - 1] ?? 0));
    const value: Histogram = { buckets: { boundaries, counts }, sum, count: below.at(-1) ?? 0 };
    return { ...times, attributes, value };
  });
}
