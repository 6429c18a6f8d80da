import { context, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import pg from 'pg';

interface Statement {
  text?: string;
}
type Query = (this: pg.Client, statement: string | Statement, ...rest: unknown[]) => unknown;

/**
 * Makes a span of every statement that is part of a trace. Its text is told, which holds no values: those travel beside
 * it as parameters. Of an error its SQLSTATE is told, since the message may quote a row.
 */
export function tracePostgres(tracer: Tracer): void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (statement, ...rest) {
    const text = typeof statement === 'string' ? statement : statement.text;
    if (text === undefined || !trace.getSpan(context.active())) return query.call(this, statement, ...rest);
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': text };
    const span = tracer.startSpan(nameOf(text), { kind: SpanKind.CLIENT, attributes });
    const result = query.call(this, statement, ...rest);
    if (!(result instanceof Promise)) {
      span.end();
      return result;
    }
    return result
      .catch((error: unknown) => {
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttribute('db.response.status_code', (error as { code?: string }).code ?? 'unknown');
        throw error;
      })
      .finally(() => span.end());
  };
}

const TARGET = /\b(?:from|into|update|join)\s+"?(?:\w+"?\."?)?(\w+)/i;

/** Verb and first table: `select appointment`. */
function nameOf(text: string): string {
  const verb = /^\s*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'statement';
  const table = TARGET.exec(text)?.[1];
  return table ? `${verb} ${table}` : verb;
}
