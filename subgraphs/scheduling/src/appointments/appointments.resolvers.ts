import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { bookAppointment } from './bookAppointment.ts';
import { cancelAppointment } from './cancelAppointment.ts';

export const appointmentResolvers: Resolvers = {
  Query: {
    appointment: async (_, { id }, { load }) => found(await load.appointment.load(id), 'APPOINTMENT_NOT_FOUND'),
  },
  Mutation: {
    bookAppointment: (_, { input }, context) => bookAppointment(context, input),
    cancelAppointment: (_, { input }, context) => cancelAppointment(context, input),
  },
  BookAppointmentResult: {
    __resolveType: ({ kind }) => (kind === 'BOOKED' ? 'AppointmentBooked' : 'TimeTaken'),
  },
  Appointment: {
    __resolveReference: ({ id }, { load }) => load.appointment.load(id),
    timezone: async ({ clinicId }, _, { load }) => found(await load.clinic.load(clinicId), 'CLINIC_NOT_FOUND').timezone,
    visitType: ({ visitTypeId }, _, { load }) => (visitTypeId === null ? null : load.visitType.load(visitTypeId)),
    patient: ({ patientId }) => ({ id: patientId }),
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    clinic: ({ clinicId }) => ({ id: clinicId }),
  },
  Patient: {
    __resolveReference: ({ id }) => ({ id }),
    appointments: ({ id }, _, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(AppointmentTable, { where: { patientId: id }, order: { startsAt: 'desc' }, take: 50 }),
      ),
  },
};
