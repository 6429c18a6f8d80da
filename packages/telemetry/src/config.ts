export interface TracingConfig {
  /** Whether anybody collects: the exporter itself reads where, in the variables OpenTelemetry gives it. */
  collected: boolean;
  /** Share of traces kept, 0 to 1. */
  share: number;
}

/** OpenTelemetry's own variables. @throws Error for a share that is none */
export function readConfig(): TracingConfig {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share = '1' } = process.env;
  const config = { collected: Boolean(endpoint), share: Number(share) };
  if (!(config.share >= 0 && config.share <= 1)) throw new Error('OTEL_TRACES_SAMPLER_ARG must be from 0 to 1.');
  return config;
}
