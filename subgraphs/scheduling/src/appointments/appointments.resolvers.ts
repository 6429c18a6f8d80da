import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { bookAppointment } from './bookAppointment.ts';
import { bookHold } from './bookHold.ts';
import { bookSeries } from './bookSeries.ts';
import { holdTime } from './holdTime.ts';
import { overbookAppointment } from './overbookAppointment.ts';
import { releaseHold } from './releaseHold.ts';
import { cancelAppointment } from './cancelAppointment.ts';
import { confirmAppointment, markNoShow } from './changeStatus.ts';
import { rescheduleAppointment } from './rescheduleAppointment.ts';
import { undoAppointmentChange } from './undoAppointmentChange.ts';
import { updateAppointment } from './updateAppointment.ts';
import { visitsOfPatient } from './visit.ts';
import { reasonOf } from './visitReason.ts';

export const appointmentResolvers: Resolvers = {
  Query: {
    appointment: async (_, { id }, { load }) => found(await load.appointment.load(id), 'APPOINTMENT_NOT_FOUND'),
  },
  Mutation: {
    bookAppointment: (_, { input }, context) => bookAppointment(context, input),
    overbookAppointment: (_, { input, reason }, context) =>
      overbookAppointment(context, { ...input, overbookReason: reason }),
    rescheduleAppointment: (_, { input }, context) => rescheduleAppointment(context, input),
    bookSeries: (_, { input }, context) => bookSeries(context, input),
    holdTime: (_, { input }, context) => holdTime(context, input),
    bookHold: (_, { input }, context) => bookHold(context, input),
    releaseHold: (_, args, context) => releaseHold(context, args),
    updateAppointment: (_, { input }, context) => updateAppointment(context, input),
    cancelAppointment: (_, { input }, context) => cancelAppointment(context, input),
    confirmAppointment: (_, args, context) => confirmAppointment(context, args),
    markNoShow: (_, args, context) => markNoShow(context, args),
    undoAppointmentChange: (_, args, context) => undoAppointmentChange(context, args),
  },
  BookAppointmentResult: {
    __resolveType: ({ kind }) => (kind === 'BOOKED' ? 'AppointmentBooked' : 'TimeTaken'),
  },
  BookSeriesResult: {
    __resolveType: ({ kind }) => (kind === 'BOOKED' ? 'SeriesBooked' : 'SeriesTaken'),
  },
  UpdateAppointmentResult: {
    __resolveType: ({ kind }) => (kind === 'UPDATED' ? 'AppointmentUpdated' : 'TimeTaken'),
  },
  FieldConflict: {
    base: ({ base }) => textOf(base),
    theirs: ({ theirs }) => textOf(theirs),
    mine: ({ mine }) => textOf(mine),
  },
  HoldTimeResult: {
    __resolveType: ({ kind }) => (kind === 'HELD' ? 'TimeHeld' : 'TimeTaken'),
  },
  RescheduleAppointmentResult: {
    __resolveType: ({ kind }) => (kind === 'RESCHEDULED' ? 'AppointmentRescheduled' : 'TimeTaken'),
  },
  Appointment: {
    __resolveReference: ({ id }, { load }) => load.appointment.load(id),
    timezone: async ({ clinicId }, _, { load }) => found(await load.clinic.load(clinicId), 'CLINIC_NOT_FOUND').timezone,
    visitType: ({ visitTypeId }, _, { load }) => (visitTypeId === null ? null : load.visitType.load(visitTypeId)),
    room: ({ roomId }, _, { load }) => (roomId === null ? null : load.room.load(roomId)),
    reason: (visit, _, context) => reasonOf(context, visit),
    patient: ({ patientId }) => ({ id: patientId }),
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    clinic: ({ clinicId }) => ({ id: clinicId }),
    history: ({ id }, _, { load }) => load.history.load(id),
  },
  Hold: {
    clinic: ({ clinicId }) => ({ id: clinicId }),
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  },
  AppointmentHistoryEntry: {
    fromPractitioner: ({ fromPractitionerId: id }) => (id === null ? null : { id }),
    toPractitioner: ({ toPractitionerId: id }) => ({ id }),
    changedBy: ({ changedByUserId: id }) => (id === null ? null : { id }),
  },
  Patient: {
    __resolveReference: ({ id }) => ({ id }),
    appointments: ({ id }, page, context) =>
      inTenant(context.db, scopeOf(context), tx => visitsOfPatient(tx, id, page)),
  },
};

/** A conflict's value as text: an instant in ISO 8601, a set as JSON. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
