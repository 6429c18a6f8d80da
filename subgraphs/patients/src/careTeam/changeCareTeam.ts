import { IsNull, Not } from 'typeorm';
import { z } from 'zod';
import type { PayloadOf } from '@polyclinic/events/defineEvent.ts';
import { careTeamChanged } from '@polyclinic/events/patients/careTeamChanged.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import {
  assertRoom,
  entered,
  entryForUpdate,
  entryRef,
  patientForUpdate,
  takenOut,
  unchanged,
  type EntryRef,
} from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import type { PutBack } from '../removed/putBack.ts';
import { PractitionerReferenceTable } from '../encounters/encounterTable.ts';
import { CARE_TEAM_ROLES, CareTeamMemberTable, type CareTeamMember } from './careTeamTables.ts';

const role = z.enum(CARE_TEAM_ROLES);
const adding = z.object({
  idempotencyKey: z.string().min(8).max(255),
  patientId: z.ulid(),
  practitionerId: z.ulid(),
  role,
});
const changing = entryRef.extend({ role });

/** Has a practitioner of the patient's clinic care for them (PAT-12). */
export async function addToCareTeam(context: Context, request: unknown): Promise<CareTeamMember> {
  const { idempotencyKey: key, ...wanted } = validate(adding, request);
  const { patientId, practitionerId } = wanted;
  return inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'addToCareTeam', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, patientId);
      await assertOfClinic(tx, practitionerId, patient.clinicId);
      await assertRoom(tx, CareTeamMemberTable, patientId);
      if (wanted.role === 'PRIMARY') await assertNoPrimary(tx, patientId);
      const member = { id: newId(), practitionerId, role: wanted.role };
      await tx.insert(CareTeamMemberTable, { ...entered(context, tx, patient), ...member });
      await tellTeamChange(tx, context, { patientId, practitionerId, change: 'ADDED' });
      return member.id;
    });
    return tx.findOneByOrFail(CareTeamMemberTable, { id });
  }).catch(asTaken);
}

/** Gives a member another role. */
export async function changeCareTeamMember(context: Context, request: unknown): Promise<CareTeamMember> {
  const { role: wanted, ...ref } = validate(changing, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { id, patientId, practitionerId } = await memberForUpdate(tx, ref);
    if (wanted === 'PRIMARY') await assertNoPrimary(tx, patientId, id);
    await tx.update(CareTeamMemberTable, { id }, { role: wanted });
    await tellTeamChange(tx, context, { patientId, practitionerId, change: 'CHANGED' });
    return tx.findOneByOrFail(CareTeamMemberTable, { id });
  });
}

/** Ends a membership; that it was is kept. */
export async function removeFromCareTeam(context: Context, request: unknown): Promise<CareTeamMember> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { id, patientId, practitionerId } = await memberForUpdate(tx, ref);
    await tx.update(CareTeamMemberTable, { id }, takenOut(context));
    await tellTeamChange(tx, context, { patientId, practitionerId, change: 'REMOVED' });
    return tx.findOneByOrFail(CareTeamMemberTable, { id });
  });
}

/**
 * A membership that was ended goes on.
 * @throws Refusal CONFLICT ALREADY_A_MEMBER, PRIMARY_TAKEN, LIST_FULL; NOT_FOUND PRACTITIONER_NOT_FOUND for who left the clinic
 */
export async function putBackMember(
  { tx, context, patient }: PutBack,
  row: CareTeamMember,
): Promise<Partial<CareTeamMember>> {
  const { practitionerId, role: as } = row;
  const patientId = patient.id;
  await assertOfClinic(tx, practitionerId, patient.clinicId);
  await assertRoom(tx, CareTeamMemberTable, patientId);
  if (await tx.existsBy(CareTeamMemberTable, { patientId, practitionerId, deletedAt: IsNull() }))
    throw new Refusal('CONFLICT', 'ALREADY_A_MEMBER');
  if (as === 'PRIMARY') await assertNoPrimary(tx, patientId);
  await tellTeamChange(tx, context, { patientId, practitionerId, change: 'ADDED' });
  return {};
}

/** @throws Refusal NOT_FOUND PRACTITIONER_NOT_FOUND */
async function assertOfClinic(tx: TenantTx, id: string, clinicId: string): Promise<void> {
  const { clinicIds } = found(await tx.findOneBy(PractitionerReferenceTable, { id }), 'PRACTITIONER_NOT_FOUND');
  if (!clinicIds.includes(clinicId)) throw new Refusal('NOT_FOUND', 'PRACTITIONER_NOT_FOUND');
}

/**
 * A practitioner who opens a record cares for the patient from then on. To be called before the patient is stored: who sees
 * their own patients alone does not see one whom nobody cares for, not even to store them.
 */
export async function joinAsOpener(tx: TenantTx, patientId: string, clinicId: string): Promise<void> {
  const practitioner = await tx.findOneBy(PractitionerReferenceTable, { subject: tx.scope.actor });
  if (!practitioner?.clinicIds.includes(clinicId)) return;
  const member = { practitionerId: practitioner.id, role: 'PRIMARY' as const, recordedBy: null };
  await tx.insert(CareTeamMemberTable, {
    tenantId: tx.scope.tenantId,
    id: newId(),
    patientId,
    clinicId,
    recordedAt: new Date(),
    ...member,
  });
}

/**
 * Two records that were merged can bring two; then one of them is given another role first.
 * @throws Refusal CONFLICT PRIMARY_TAKEN where another answers for the patient
 */
async function assertNoPrimary(tx: TenantTx, patientId: string, but = ''): Promise<void> {
  const primary = { patientId, role: 'PRIMARY', id: Not(but), deletedAt: IsNull() } as const;
  if (await tx.existsBy(CareTeamMemberTable, primary)) throw new Refusal('CONFLICT', 'PRIMARY_TAKEN');
}

/** @throws Refusal NOT_FOUND CARE_TEAM_MEMBER_NOT_FOUND also where the patient is not in sight */
async function memberForUpdate(tx: TenantTx, ref: EntryRef): Promise<CareTeamMember> {
  const member = found(await entryForUpdate(tx, CareTeamMemberTable, ref.id), 'CARE_TEAM_MEMBER_NOT_FOUND');
  await patientForUpdate(tx, member.patientId);
  return unchanged(member, ref);
}

const tellTeamChange = (
  tx: TenantTx,
  context: Context,
  change: Omit<PayloadOf<typeof careTeamChanged>, 'changedBy'>,
): Promise<void> =>
  publish(tx, careTeamChanged, change.patientId, { ...change, changedBy: principalOf(context).userId });

function asTaken(error: unknown): never {
  if (brokenConstraint(error) === 'care_team_member_once') throw new Refusal('CONFLICT', 'ALREADY_A_MEMBER');
  throw error;
}
