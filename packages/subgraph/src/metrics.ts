import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  operationSeconds: Histogram<'operation' | 'outcome'>;
}

/** Prometheus metrics of one process, labelled with its service. */
export function openMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const operationSeconds = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'Time from request to answer, by operation and outcome',
    labelNames: ['operation', 'outcome'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [registry],
  });
  return { registry, operationSeconds };
}
