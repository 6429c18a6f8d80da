import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entered, patientForUpdate, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { assertAppointmentOf, assertEncounterOf } from '../encounters/writeNote.ts';
import { openDemographics } from '../registry/patientRecord.ts';
import { ageAt } from './age.ts';
import { MEASURES } from './measures.ts';
import { observe } from './observe.ts';
import { openVitalSigns, sealVitalSigns, VitalSignsTable, type VitalSigns } from './vitalSignsTable.ts';

const ref = z
  .ulid()
  .nullish()
  .transform(id => id ?? null);

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  patientId: z.ulid(),
  takenAt: z.date().nullish(),
  appointmentId: ref,
  encounterId: ref,
  measures: z
    .array(
      z.object({
        measure: z.enum(MEASURES),
        value: z.number(),
        unit: z
          .string()
          .max(20)
          .nullish()
          .transform(unit => unit ?? null),
      }),
    )
    .min(1)
    .max(MEASURES.length),
});

type Visit = Pick<z.infer<typeof input>, 'patientId' | 'appointmentId' | 'encounterId'>;

/** Keeps what was measured of a patient at one time, in one unit each, with what was expected at that age. */
export async function recordVitalSigns(context: Context, request: unknown): Promise<VitalSigns> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { patientId, appointmentId, encounterId } = wanted;
  const takenAt = wanted.takenAt ?? context.now();
  if (takenAt > context.now()) throw new Refusal('BAD_USER_INPUT', 'TAKEN_IN_THE_FUTURE');
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'recordVitalSigns', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, patientId);
      await assertVisitOf(tx, wanted);
      const age = ageAt(openDemographics(sealing, patient).birthDate, takenAt);
      // On the day of birth east of Greenwich it may still be the day before there.
      if (age.days < -1) throw new Refusal('BAD_USER_INPUT', 'TAKEN_BEFORE_BIRTH');
      const entryId = newId();
      const content = sealVitalSigns(sealing, entryId, observe(wanted.measures, age));
      const about = { takenAt, appointmentId, encounterId };
      await tx.insert(VitalSignsTable, { ...entered(context, tx, patient), id: entryId, content, ...about });
      await tellChange(tx, context, { patientId, entryId, part: 'VITAL_SIGNS', change: 'ADDED' });
      return entryId;
    });
    context.reads.note(patientId, 'VITAL_SIGN');
    return openVitalSigns(sealing, await tx.findOneByOrFail(VitalSignsTable, { id }));
  });
}

/** @throws Refusal APPOINTMENT_NOT_FOUND, APPOINTMENT_OF_ANOTHER_PATIENT or ENCOUNTER_NOT_FOUND */
export async function assertVisitOf(tx: TenantTx, { patientId, appointmentId, encounterId }: Visit): Promise<void> {
  if (appointmentId) await assertAppointmentOf(tx, appointmentId, patientId);
  if (encounterId) await assertEncounterOf(tx, encounterId, patientId);
}
