import { In, IsNull, Not } from 'typeorm';
import { portalOpens, principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { EncounterTable } from '../encounters/encounterTable.ts';
import { addendaTo, noteText } from '../encounters/readNote.ts';
import { openPrescription, PrescriptionTable } from '../prescriptions/prescriptionTable.ts';
import { PatientTable } from '../registry/patientTable.ts';
import type { Resolvers } from '../schema.generated.ts';
import { closePortal, openPortal } from './openPortal.ts';
import { portalGrants } from './portalGrants.ts';
import { portalPeople } from './portalPeople.ts';
import { printPortalPrescription } from './printPortalPrescription.ts';

const MAX_LISTED = 50;

export const portalResolvers: Resolvers = {
  Query: {
    portalRecords: async (_, _args, context) => {
      const ids = (principalOf(context).portal ?? []).map(({ patientId }) => patientId);
      const rows = await inTenant(context.db, scopeOf(context), tx =>
        tx.findBy(PatientTable, { id: In(ids), deletedAt: IsNull() }),
      );
      const named = await Promise.all(rows.map(async row => ({ row, name: await context.openPatient(row) })));
      return named.sort((one, other) => one.name.givenName.localeCompare(other.name.givenName)).map(({ row }) => row);
    },
    portalGrants: (_, args, context) => portalGrants(context, args),
  },
  Mutation: {
    openPortal: (_, args, context) => openPortal(context, args),
    closePortal: (_, args, context) => closePortal(context, args),
    printPortalPrescription: (_, args, context) => printPortalPrescription(context, args),
  },
  Patient: { portal: patient => patient },
  PatientPortal: {
    openSince: async ({ id }, _, { load }) => (await load.portalAccess.load(id))[0]?.recordedAt ?? null,
    people: (patient, _, context) => portalPeople(context, patient),
  },
  PortalRecord: {
    __resolveReference: ({ id }, context) => (portalOpens(context, id) ? context.load.patient.load(id) : null),
    givenName: async (row, _, context) => (await context.openPatient(row)).givenName,
    familyName: async (row, _, context) => (await context.openPatient(row)).familyName,
    permissions: ({ id }, _, context) =>
      (principalOf(context).portal ?? []).find(({ patientId }) => patientId === id)?.may.slice() ?? [],
    prescriptions: async ({ id: patientId }, _, context) => {
      if (!portalOpens(context, patientId, 'VIEW_CLINICAL')) return null;
      context.reads.note(patientId, 'MEDICINE');
      const rows = await inTenant(context.db, scopeOf(context), tx =>
        tx.find(PrescriptionTable, {
          where: { patientId, signedAt: Not(IsNull()), deletedAt: IsNull() },
          order: { signedAt: 'desc' },
          take: MAX_LISTED,
        }),
      );
      const sealing = await context.sealingNow();
      return rows.map(row => openPrescription(sealing, row));
    },
    notes: ({ id: patientId }, _, context) =>
      portalOpens(context, patientId, 'VIEW_CLINICAL')
        ? inTenant(context.db, scopeOf(context), tx =>
            tx.find(EncounterTable, {
              where: { patientId, sharedAt: Not(IsNull()) },
              order: { startedAt: 'desc' },
              take: MAX_LISTED,
            }),
          )
        : null,
  },
  PortalNote: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    text: (encounter, _, context) => noteText(encounter, context),
    signedAt: ({ signedAt }) => signedAt!,
    addenda: (encounter, _, context) => addendaTo(encounter, context),
  },
  PortalPrescription: {
    prescriber: ({ practitionerId }) => ({ id: practitionerId }),
    signedAt: ({ signedAt }) => signedAt!,
  },
};
