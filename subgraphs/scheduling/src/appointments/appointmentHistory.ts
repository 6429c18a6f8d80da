import { EntitySchema } from 'typeorm';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Appointment } from './appointmentTable.ts';
import type { AppointmentStatus, Transition } from './states.ts';

export type AppointmentAction = Transition | 'HOLD' | 'BOOK' | 'RELEASE' | 'EDIT' | 'UNDO';

/** One thing that happened to a visit, as stored; never changed afterwards (SCH-11, SCH-30). */
export interface AppointmentHistoryEntry {
  tenantId: string;
  /** In the order things happened. */
  id: string;
  clinicId: string;
  appointmentId: string;
  action: AppointmentAction;
  /** Null, as all of before, when the visit was made. */
  fromStatus: AppointmentStatus | null;
  toStatus: AppointmentStatus;
  fromStartsAt: Date | null;
  fromEndsAt: Date | null;
  fromPractitionerId: string | null;
  fromRoomId: string | null;
  toStartsAt: Date;
  toEndsAt: Date;
  toPractitionerId: string;
  toRoomId: string | null;
  reason: string | null;
  /** The subject that did it. */
  changedBy: string;
  /** Its user; null for a program. */
  changedByUserId: string | null;
  changedAt: Date;
}

export const AppointmentHistoryTable = new EntitySchema<AppointmentHistoryEntry>({
  name: 'appointment_history',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    appointmentId: { name: 'appointment_id', type: 'text' },
    action: { type: 'text' },
    fromStatus: { name: 'from_status', type: 'text', nullable: true },
    toStatus: { name: 'to_status', type: 'text' },
    fromStartsAt: { name: 'from_starts_at', type: 'timestamptz', nullable: true },
    fromEndsAt: { name: 'from_ends_at', type: 'timestamptz', nullable: true },
    fromPractitionerId: { name: 'from_practitioner_id', type: 'text', nullable: true },
    fromRoomId: { name: 'from_room_id', type: 'text', nullable: true },
    toStartsAt: { name: 'to_starts_at', type: 'timestamptz' },
    toEndsAt: { name: 'to_ends_at', type: 'timestamptz' },
    toPractitionerId: { name: 'to_practitioner_id', type: 'text' },
    toRoomId: { name: 'to_room_id', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    changedBy: { name: 'changed_by', type: 'text' },
    changedByUserId: { name: 'changed_by_user_id', type: 'text', nullable: true },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
  },
});

interface Happened {
  action: AppointmentAction;
  /** As it was; null when the visit was made. */
  before: Appointment | null;
  after: Pick<Appointment, 'id' | 'clinicId' | 'status' | 'startsAt' | 'endsAt' | 'practitionerId' | 'roomId'>;
  /** A word of a closed list. */
  reason?: string | null;
  at: Date;
  /** The person; null for a program. */
  changedBy: string | null;
}

/** Keeps what happened to a visit. */
export async function recordHistory(
  tx: TenantTx,
  { action, before, after, reason = null, at, changedBy }: Happened,
): Promise<void> {
  await tx.insert(AppointmentHistoryTable, {
    tenantId: tx.scope.tenantId,
    id: newId(),
    clinicId: after.clinicId,
    appointmentId: after.id,
    action,
    fromStatus: before?.status ?? null,
    fromStartsAt: before?.startsAt ?? null,
    fromEndsAt: before?.endsAt ?? null,
    fromPractitionerId: before?.practitionerId ?? null,
    fromRoomId: before?.roomId ?? null,
    toStatus: after.status,
    toStartsAt: after.startsAt,
    toEndsAt: after.endsAt,
    toPractitionerId: after.practitionerId,
    toRoomId: after.roomId,
    reason,
    changedBy: tx.scope.actor,
    changedByUserId: changedBy,
    changedAt: at,
  });
}
