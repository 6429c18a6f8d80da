import { readTraceparent, toTraceparent } from '@polyclinic/telemetry/tracing.ts';
import { z } from 'zod';
import type { EventEnvelope } from './defineEvent.ts';

/** CloudEvents 1.0, JSON format; `tenantid`, `traceid` and `traceparent` (W3C) are extension attributes. */
const cloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
  subject: z.string().min(1),
  time: z.iso.datetime({ offset: true }),
  tenantid: z.string().min(1),
  traceid: z.string(),
  traceparent: z.string().optional(),
  data: z.unknown(),
});

export const toCloudEvent = (source: string, event: EventEnvelope<unknown>): string =>
  JSON.stringify({
    specversion: '1.0',
    id: event.id,
    source: `polyclinic/${source}`,
    type: event.type,
    subject: event.subjectId,
    time: event.occurredAt,
    tenantid: event.tenantId,
    traceid: event.traceId,
    ...(event.parentId && { traceparent: toTraceparent({ traceId: event.traceId, spanId: event.parentId }) }),
    datacontenttype: 'application/json',
    data: event.payload,
  });

/** @throws ZodError or SyntaxError when the message is not a CloudEvent of ours. */
export function fromCloudEvent(message: string): EventEnvelope<unknown> {
  const event = cloudEvent.parse(JSON.parse(message));
  return {
    id: event.id,
    type: event.type,
    tenantId: event.tenantid,
    subjectId: event.subject,
    traceId: event.traceid,
    parentId: readTraceparent(event.traceparent)?.spanId ?? null,
    occurredAt: event.time,
    payload: event.data,
  };
}
