import { portalOpens, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { visitsOfPatient } from '../appointments/visit.ts';
import type { Resolvers } from '../schema.generated.ts';

export const portalResolvers: Resolvers = {
  PortalRecord: {
    __resolveReference: ({ id }, context) => (portalOpens(context, id) ? { id } : null),
    appointments: ({ id }, page, context) =>
      inTenant(context.db, scopeOf(context), tx => visitsOfPatient(tx, id, page)),
  },
  PortalAppointment: {
    timezone: async ({ clinicId }, _, { load }) => found(await load.clinic.load(clinicId), 'CLINIC_NOT_FOUND').timezone,
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    clinic: ({ clinicId }) => ({ id: clinicId }),
  },
};
