import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { readConfig } from './config.ts';
import { tracePostgres } from './tracePostgres.ts';

/** Who began what a span is part of; both ids hexadecimal, as in W3C trace context. */
export interface SpanParent {
  traceId: string;
  spanId: string;
}

export interface SpanTitle {
  /** Of few different values, and never data: `fetch scheduling`. */
  name: string;
  kind?: keyof typeof SpanKind;
  /** Left out, the span that is active. */
  parent?: SpanParent | null;
  /** Names, codes and counts; never what a person entered. */
  attributes?: Attributes;
}

let tracer: Tracer | null = null;

/**
 * Exports the process's spans by OTLP over HTTP when `OTEL_EXPORTER_OTLP_ENDPOINT` says where to; else nothing of this
 * module costs anything, the exporter's memory included. `OTEL_TRACES_SAMPLER_ARG`, 0 to 1, is the share of traces
 * kept, the same in every service.
 */
export async function startTracing(service: string): Promise<{ stop(): Promise<void> }> {
  const { collected, share } = readConfig();
  if (!collected) return { stop: () => Promise.resolve() };
  const { openExporter } = await import('./openExporter.ts');
  const provider = openExporter(service, share);
  tracer = provider.getTracer('polyclinic');
  tracePostgres(tracer);
  return { stop: () => provider.shutdown() };
}

/** Runs `work` as a span; what it begins are its children. Of an error the span tells the kind, not the message. */
export function inSpan<T>(title: SpanTitle, work: (span: Span | null) => T): T {
  if (!tracer) return work(null);
  const { name, kind = 'INTERNAL', attributes = {} } = title;
  const options = { kind: SpanKind[kind], attributes };
  return tracer.startActiveSpan(name, options, parentContext(title.parent), span => {
    const fail = (error: unknown): void => {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
    };
    try {
      const result = work(span);
      if (!(result instanceof Promise)) {
        span.end();
        return result;
      }
      return result.catch(rethrow(fail)).finally(() => span.end()) as T;
    } catch (error) {
      fail(error);
      span.end();
      throw error;
    }
  });
}

const rethrow = (tell: (error: unknown) => void) => (error: unknown) => {
  tell(error);
  throw error;
};

function parentContext(parent: SpanParent | null | undefined): Context {
  if (parent === undefined) return context.active();
  if (!parent || parent.traceId === '') return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { ...parent, traceFlags: TraceFlags.SAMPLED, isRemote: true });
}

/** A span that began and ended elsewhere in the process, such as one message of a batch. */
export function recordSpan({ name, kind = 'INTERNAL', parent, attributes = {} }: SpanTitle, startedAt: Date): void {
  tracer?.startSpan(name, { kind: SpanKind[kind], attributes, startTime: startedAt }, parentContext(parent)).end();
}

/** The active span, for what carries it on; null when there is none or nobody collects. */
export function activeSpan(): SpanParent | null {
  const active = tracer && trace.getSpanContext(context.active());
  return active ? { traceId: active.traceId, spanId: active.spanId } : null;
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}/;

/** Reads a W3C `traceparent`; null for what is none. */
export function readTraceparent(header: unknown): SpanParent | null {
  const [, traceId, spanId] = (typeof header === 'string' && TRACEPARENT.exec(header)) || [];
  return traceId && spanId && !/^0+$/.test(traceId) && !/^0+$/.test(spanId) ? { traceId, spanId } : null;
}

/** Eight bytes, hexadecimal; told apart, not kept secret. */
export const newSpanId = (): string => halfId() + halfId();
/** Sixteen bytes, hexadecimal; the same. */
export const newTraceId = (): string => newSpanId() + newSpanId();
const halfId = (): string =>
  Math.trunc(Math.random() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0');

export const toTraceparent = ({ traceId, spanId }: SpanParent): string => `00-${traceId}-${spanId}-01`;
