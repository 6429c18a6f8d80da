import { z } from 'zod';

export interface EventContract<Type extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Such as `appointment.booked.v1`: past tense, with its version. */
  type: Type;
  /** The Kafka topic it travels on, owned by its publisher. */
  topic: string;
  payload: z.ZodObject<Shape>;
}

/** Declares an event: ids and facts only, never PHI. A published version never loses or retypes a field. */
export const defineEvent = <Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  topic: string,
  shape: Shape,
): EventContract<Type, Shape> => ({ type, topic, payload: z.object(shape) });

/** What every event carries, whatever its type. */
export interface EventEnvelope<Payload> {
  id: string;
  type: string;
  tenantId: string;
  /** Kafka key: events about the same thing stay in order. */
  subjectId: string;
  traceId: string;
  /** The span that recorded it, hexadecimal; null when nobody collects traces. */
  parentId: string | null;
  /** UTC, ISO 8601. */
  occurredAt: string;
  payload: Payload;
}

export type PayloadOf<C extends EventContract> = z.infer<C['payload']>;
export type EventOf<C extends EventContract> = EventEnvelope<PayloadOf<C>>;
