import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { notePlace } from './encounter.ts';
import { AppointmentReferenceTable, EncounterTable, type EncounterRow } from './encounterTable.ts';
import { practitionerAt } from './practitioner.ts';
import { isOpenAlready, openVisit, unheardAppointment } from './writeNote.ts';

/** The caller's record of a booked visit: the one there is, or a new one with an empty note. */
export async function openEncounter(context: Context, request: string): Promise<EncounterRow> {
  const appointmentId = validate(z.ulid(), request);
  const open = (): Promise<EncounterRow> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const appointment = await tx.findOneBy(AppointmentReferenceTable, { id: appointmentId });
      const { patientId, clinicId } = found(appointment, 'APPOINTMENT_NOT_FOUND');
      const { id: practitionerId } = await practitionerAt(tx, clinicId);
      const before = await tx.findOneBy(EncounterTable, { appointmentId, practitionerId });
      if (before) return before;
      const id = newId();
      const { cipher } = await context.sealing(tx);
      const note = cipher.seal(notePlace(id), '');
      const empty = { findings: null, followUpOn: null };
      await openVisit(tx, { id, patientId, appointmentId, note, startedAt: context.now(), ...empty });
      return tx.findOneByOrFail(EncounterTable, { id });
    });
  // Another window that opens it at this moment opens it for both.
  const once = () => open().catch((error: unknown) => (isOpenAlready(error) ? open() : Promise.reject(error as Error)));
  return afterHearing(unheardAppointment(context, appointmentId), once);
}
