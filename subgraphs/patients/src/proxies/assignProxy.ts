import { In, LessThan, Not } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { wholeName } from '@polyclinic/subgraph/person.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { assertRoom, entered, patientForUpdate } from '../chart/changeChart.ts';
import { sealContent } from '../chart/chartEntry.ts';
import type { Context } from '../context.ts';
import { contactIndex } from '../registry/patientRecord.ts';
import { contactPoint } from '../registry/patientInput.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { todayAt } from './changeAssignment.ts';
import { ProxyAssignmentTable, ProxyTable, type ProxyAssignmentRow, type ProxyPerson } from './proxyTables.ts';

const reached = (type: 'MOBILE' | 'EMAIL') =>
  z
    .string()
    .trim()
    .max(254)
    .nullish()
    .transform(value => value || null)
    .refine(value => value === null || contactPoint.safeParse({ type, value }).success, {
      message: type === 'EMAIL' ? 'must be an e-mail address' : 'must be a telephone number',
    });

const input = z
  .object({
    idempotencyKey: z.string().min(8).max(255),
    patientId: z.ulid(),
    name: wholeName,
    mobile: reached('MOBILE'),
    email: reached('EMAIL'),
    relationship: z.enum(['PARENT', 'GUARDIAN', 'POWER_OF_ATTORNEY']),
    permissions: z.array(z.enum(['VIEW_CLINICAL', 'VIEW_BILLING', 'SCHEDULE'])).max(3),
    endsOn: z.iso
      .date()
      .nullish()
      .transform(date => date ?? null),
  })
  .refine(({ mobile, email }) => mobile ?? email, { path: ['mobile'], message: 'mobile or email must be given' });

/** Says who acts for a patient; a person known by telephone or address is taken for the same one (PAT-10). */
export async function assignProxy(context: Context, request: unknown): Promise<ProxyAssignmentRow> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { patientId, name, mobile, email, relationship, permissions, endsOn } = wanted;
  return inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'assignProxy', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, patientId);
      await assertRoom(tx, ProxyAssignmentTable, patientId);
      const proxyId = await proxyOf(tx, context, { name, mobile, email });
      await expire(tx, { patientId, proxyId }, await todayAt(tx, context, patient.clinicId));
      const running = { patientId, proxyId, status: Not(In(['REVOKED', 'EXPIRED'])) };
      if (await tx.existsBy(ProxyAssignmentTable, running)) throw new Refusal('CONFLICT', 'PROXY_LISTED');
      const assignmentId = newId();
      await tx.insert(ProxyAssignmentTable, {
        ...entered(context, tx, patient),
        id: assignmentId,
        proxyId,
        relationship,
        status: 'PROPOSED',
        canViewClinical: permissions.includes('VIEW_CLINICAL'),
        canViewBilling: permissions.includes('VIEW_BILLING'),
        canSchedule: permissions.includes('SCHEDULE'),
        endsOn,
      });
      await tellPatientChanged(tx, context, patientId);
      return assignmentId;
    });
    return tx.findOneByOrFail(ProxyAssignmentTable, { id });
  });
}

/** Writes down that assignments are over whose last day has passed, so that the same person can be assigned anew. */
const expire = (tx: TenantTx, whose: { patientId: string; proxyId: string }, today: string) =>
  tx.update(ProxyAssignmentTable, { ...whose, status: Not('REVOKED'), endsOn: LessThan(today) }, { status: 'EXPIRED' });

async function proxyOf(tx: TenantTx, context: Context, person: ProxyPerson): Promise<string> {
  const sealing = await context.sealing(tx);
  const index = contactIndex(sealing.keys, person.mobile ?? person.email ?? '');
  const emailIndex = person.email === null ? null : contactIndex(sealing.keys, person.email);
  const known = await tx.findOneBy(ProxyTable, { contactIndex: index });
  if (known) return known.id;
  const id = newId();
  const content = sealContent<ProxyPerson>(sealing, { table: 'proxy', id }, person);
  await tx.insert(ProxyTable, { tenantId: tx.scope.tenantId, id, content, contactIndex: index, emailIndex });
  return id;
}
