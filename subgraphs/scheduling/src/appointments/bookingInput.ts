import { z } from 'zod';
import { BOOKING_CHANNELS } from './appointmentTable.ts';
import { MAX_REASON } from './visitReason.ts';

/** Chosen by the client, 8 to 255 characters. */
export const idempotencyKey = z.string().min(8).max(255);

/** Why the patient comes, up to 500 characters; nothing but spaces is nothing. */
export const visitReason = z.string().trim().max(MAX_REASON);

const optionalId = z
  .ulid()
  .nullish()
  .transform(id => id ?? null);

/** What every booking says. @param patientId whether it must say whose */
export const bookingOf = <Patient extends z.ZodType>(patientId: Patient) =>
  z.object({
    clinicId: z.ulid(),
    practitionerId: z.ulid(),
    patientId,
    startsAt: z.date(),
    endsAt: z.date(),
    visitTypeId: optionalId,
    roomId: optionalId,
    channel: z
      .enum(BOOKING_CHANNELS)
      .nullish()
      .transform(channel => channel ?? 'FRONT_DESK'),
    reason: visitReason.nullish().transform(text => text || null),
  });
