import type { PortalPermission } from '@polyclinic/access/principal.ts';
import type { Context } from '../context.ts';
import { todayIn } from '../proxies/changeAssignment.ts';
import { statusOn } from '../proxies/proxyStates.ts';
import { permissionsOf, type ProxyAssignmentRow } from '../proxies/proxyTables.ts';
import { openContact } from '../registry/patientRecord.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { ALL_OF_IT } from './portalGrants.ts';

/** Somebody who sees a record in the portal while it is open. */
export interface PortalPerson {
  name: string;
  email: string;
  /** Null: the patient. */
  relationship: ProxyAssignmentRow['relationship'] | null;
  permissions: readonly PortalPermission[];
}

/** Who would sign in, the patient first: whoever has an address that the portal knows them by. */
export async function portalPeople(context: Context, patient: PatientRow): Promise<PortalPerson[]> {
  return [...(await patientThemselves(context, patient)), ...(await proxiesInForce(context, patient))];
}

async function patientThemselves(context: Context, patient: PatientRow): Promise<PortalPerson[]> {
  if (patient.kind === 'DEPENDENT') return [];
  const contacts = await context.load.contactPoints.load(patient.id);
  const safe = contacts.filter(({ type, isSafe }) => type === 'EMAIL' && isSafe);
  if (safe.length === 0) return [];
  const { givenName, familyName } = await context.openPatient(patient);
  const sealing = await context.sealingNow();
  context.reads.note(patient.id, 'CONTACT');
  const who = { name: `${givenName} ${familyName}`, relationship: null, permissions: ALL_OF_IT };
  return safe.map(contact => ({ ...who, email: openContact(sealing, contact) }));
}

async function proxiesInForce(context: Context, { id, clinicId }: PatientRow): Promise<PortalPerson[]> {
  const today = todayIn((await context.load.clinic.load(clinicId))!, context.now());
  const assignments = await context.load.proxyAssignments.load(id);
  const active = assignments.filter(({ status, endsOn }) => statusOn(status, endsOn, today) === 'ACTIVE');
  if (active.length > 0) context.reads.note(id, 'PROXY');
  const people = await context.load.proxy.loadMany(active.map(({ proxyId }) => proxyId));
  return active.flatMap((assignment, index) => {
    const person = people[index];
    if (!person || person instanceof Error || person.email === null) return [];
    const { relationship } = assignment;
    return [{ name: person.name, email: person.email, relationship, permissions: permissionsOf(assignment) }];
  });
}
