import { newTraceId, readTraceparent } from '@polyclinic/telemetry/tracing.ts';

const TRACE_ID = /^[0-9a-f]{32}$/;

/** The request's trace id: from W3C `traceparent`, from `x-request-id` when it is one, or a new one (GW-07). */
export function traceIdOf(traceparent: unknown, requestId: unknown): string {
  const parent = readTraceparent(traceparent)?.traceId;
  // Browsers make UUIDs: the same 32 digits with dashes.
  const own = typeof requestId === 'string' ? requestId.replaceAll('-', '').toLowerCase() : undefined;
  return [parent, own].find((id): id is string => typeof id === 'string' && TRACE_ID.test(id)) ?? newTraceId();
}
