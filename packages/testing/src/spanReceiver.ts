import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One span as it was exported. */
export interface ReceivedSpan {
  service: string;
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: Record<string, unknown>;
}

interface Attribute {
  key: string;
  value: Record<string, unknown>;
}

interface Export {
  resourceSpans: Array<{
    resource: { attributes: Attribute[] };
    scopeSpans: Array<{ spans: Array<Omit<ReceivedSpan, 'service' | 'attributes'> & { attributes: Attribute[] }> }>;
  }>;
}

const read = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/**
 * A collector for tests: takes OTLP over HTTP in JSON and gives back, at `/spans/TRACE`, what it holds of a trace.
 * @returns Its address
 */
export async function startSpanReceiver(): Promise<{ url: string; stop(): void }> {
  const byTrace = new Map<string, ReceivedSpan[]>();
  const keep = ({ resourceSpans }: Export): void => {
    for (const { resource, scopeSpans } of resourceSpans)
      for (const span of scopeSpans.flatMap(({ spans }) => spans)) {
        const service = String(read(resource.attributes)['service.name']);
        const spans = byTrace.get(span.traceId) ?? [];
        byTrace.set(span.traceId, [...spans, { ...span, service, attributes: read(span.attributes) }]);
      }
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const trace = /^\/spans\/(\w+)$/.exec(request.url ?? '')?.[1];
      if (trace === undefined) keep(JSON.parse(Buffer.concat(chunks).toString()) as Export);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(trace === undefined ? {} : (byTrace.get(trace) ?? [])));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
