import { In } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { courseEnd, LONGEST_COURSE_DAYS } from '../prescriptions/prescription.ts';
import { openPrescription, PrescriptionTable, type Prescription } from '../prescriptions/prescriptionTable.ts';
import { blindIndexesOf } from '../registry/searchPatients.ts';
import { DISPENSE_STATUSES, type DispenseStatus } from './lineDispensing.ts';

const MAX_PAGE = 50;

/** A moment as Postgres writes it, to the microsecond, and an id. */
const CURSOR = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?)\|([0-7][0-9A-HJKMNP-TV-Z]{25})$/;
const WAITING: DispenseStatus[] = ['PRESCRIBED', 'PARTLY_DISPENSED'];

const input = z.object({
  clinicId: z.ulid(),
  statuses: z
    .array(z.enum(DISPENSE_STATUSES))
    .nullish()
    .transform(statuses => statuses ?? WAITING),
  search: z.string().trim().max(200).nullish(),
  first: z.int().min(1).max(MAX_PAGE),
  after: z.string().max(100).regex(CURSOR).nullish(),
});
type Request = z.infer<typeof input>;

export interface DispensingPage {
  prescriptions: Prescription[];
  endCursor: string | null;
}

/** A page of a clinic's prescriptions of the last year, latest signed first, by how far they are dispensed. */
export async function prescriptionsToDispense(context: Context, request: unknown): Promise<DispensingPage> {
  const asked = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const places = await placesOf(tx, context, asked);
    const shown = places.slice(0, asked.first);
    const rows = await tx.findBy(PrescriptionTable, { id: In(shown.map(({ id }) => id)) });
    const byId = new Map(rows.map(row => [row.id, row]));
    const sealing = await context.sealing(tx);
    return {
      prescriptions: shown.flatMap(({ id }) => {
        const row = byId.get(id);
        if (!row) return [];
        context.reads.note(row.patientId, 'MEDICINE');
        return openPrescription(sealing, row);
      }),
      endCursor: places.length > asked.first ? (shown.at(-1)?.cursor ?? null) : null,
    };
  });
}

interface Place {
  id: string;
  cursor: string;
}

async function placesOf(tx: TenantTx, context: Context, asked: Request): Promise<Place[]> {
  const { clinicId, statuses, search, first, after } = asked;
  const [, at = null, id = null] = (after && CURSOR.exec(after)) || [];
  const since = courseEnd(context.now(), { days: -LONGEST_COURSE_DAYS });
  const values: unknown[] = [clinicId, since, at, id, first + 1];
  if (!search) return tx.query(pageOf(statuses), values);
  const { mrn, contact, beginnings, born } = blindIndexesOf((await context.sealing(tx)).keys, search);
  return tx.query(pageOf(statuses, IS_MEANT), [...values, search.toUpperCase(), mrn, contact, beginnings, born]);
}

/** What a prescription with a status is in SQL; the words are this file's own, so that an index answers each. */
const IS: Record<DispenseStatus, string> = {
  PRESCRIBED: `status = 'SIGNED' and dispense_status = 'PRESCRIBED'`,
  PARTLY_DISPENSED: `status = 'SIGNED' and dispense_status = 'PARTLY_DISPENSED'`,
  DISPENSED: `dispense_status = 'DISPENSED'`,
  CANCELLED: `status = 'CANCELLED' and dispense_status <> 'DISPENSED'`,
};

/** The prescription's own id, or its patient: by what a search for patients finds them by. */
const IS_MEANT = `and (id = $6 or exists (
  select from patient where patient.tenant_id = prescription.tenant_id and patient.id = prescription.patient_id and (
    mrn_index = $7
    or exists (select from contact_point contact where contact.tenant_id = patient.tenant_id
                  and contact.patient_id = patient.id and contact.value_index = $8 and contact.deleted_at is null)
    or (cardinality($9::text[]) + cardinality($10::text[]) > 0
        and (cardinality($10::text[]) = 0 or birth_date_index = any ($10))
        and not exists (select from unnest($9::text[]) typed where not exists (
              select from patient_name_prefix had where had.tenant_id = current_tenant()
                 and had.prefix_index = typed and had.patient_id = patient.id))))))`;

const pageOf = (statuses: readonly DispenseStatus[], more = ''): string => `
  select id, signed_at::text || '|' || id as cursor from prescription
   where tenant_id = current_tenant() and clinic_id = $1 and signed_at is not null and deleted_at is null
     and signed_at > $2 and (${statuses.map(status => `(${IS[status]})`).join(' or ') || 'false'})
     and ($3::timestamptz is null or (signed_at, id::text) < ($3::timestamptz, $4)) ${more}
   order by signed_at desc, id desc limit $5`;
