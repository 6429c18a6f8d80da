import { demoId, portalAddresses } from '@polyclinic/demo/cast.ts';
import type { DemoPatient } from '@polyclinic/demo/patients.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { sealContent } from './chart/chartEntry.ts';
import { ConsentTable, ConsentTextTable, type ConsentTextRow } from './consents/consentTables.ts';
import { CoverageTable, type CoverageContent } from './coverages/coverageTable.ts';
import { PortalAccessTable } from './portal/portalAccessTable.ts';
import { proofPlace } from './proxies/changeAssignment.ts';
import { ProxyAssignmentTable, ProxyTable, type ProxyPerson } from './proxies/proxyTables.ts';
import { contactIndex } from './registry/patientRecord.ts';
import { PatientTable } from './registry/patientTable.ts';
import { PatientTagTable, TagTable } from './tags/tagTables.ts';
import { ageAt } from './vitals/age.ts';

const TEXTS = [
  {
    purpose: 'TREATMENT',
    title: 'Treatment',
    body: 'I agree to be examined and treated here, and know that I may ask about every step and stop at any time.',
    validMonths: 24,
  },
  {
    purpose: 'MESSAGING',
    title: 'Messages about visits',
    body: 'The clinic may write to me about my visits by e-mail, text message or WhatsApp, at the contacts I marked as safe.',
    validMonths: null,
  },
  {
    purpose: 'DATA_SHARING',
    title: 'Sharing with other practices',
    body: 'The clinic may send findings to practices and laboratories that treat me, as far as my treatment needs it.',
    validMonths: 12,
  },
] as const;
const TAGS = ['Needs interpreter', 'Wheelchair', 'Fear of needles'];
const PAYERS: CoverageContent[] = [
  { payer: 'Meadow Mutual', plan: 'Family', memberNumber: 'MM-20418-02', groupNumber: '7710', note: null },
  { payer: 'Harbor State Plan', plan: 'Basic', memberNumber: 'HS-889-1-5', groupNumber: null, note: null },
  { payer: 'Own payment', plan: null, memberNumber: null, groupNumber: null, note: 'Pays at the desk.' },
];
/** Each third of the patients has what their number says. */
const EVERY = 3;

/** Enters consent texts, and tags, payers, proxies and consents of some patients; what is there stays as it is. */
export async function loadDemoReception(tx: TenantTx, sealing: Sealing, patients: readonly DemoPatient[]) {
  const texts = await publishTexts(tx);
  const tagIds = await makeTags(tx);
  for (const [index, patient] of patients.entries()) {
    if (index % EVERY !== 0 || (await tx.existsBy(CoverageTable, { patientId: patient.id }))) continue;
    const own = stampedFor(tx, patient);
    const payer = newId();
    const content = sealContent(sealing, { table: 'coverage', id: payer }, PAYERS[index % PAYERS.length]!);
    await tx.insert(CoverageTable, { ...own(), id: payer, content });
    await tx.insert(PatientTagTable, { ...own(), id: newId(), tagId: tagIds[index % tagIds.length]! });
    for (const { purpose, textVersion } of texts.slice(0, 1 + (index % texts.length))) {
      const decision = purpose === 'DATA_SHARING' ? 'DECLINED' : 'GRANTED';
      await tx.insert(ConsentTable, { ...own(), purpose, textVersion, decision, method: 'WRITTEN' });
    }
    if (ageAt(patient.birthDate, new Date()).years < 16) await enterParent(tx, sealing, { patient, index });
  }
}

const stampedFor =
  (tx: TenantTx, { id: patientId, clinicId }: DemoPatient) =>
  () => ({
    tenantId: tx.scope.tenantId,
    id: newId(),
    patientId,
    clinicId,
    recordedBy: null,
    recordedAt: new Date(),
  });

async function publishTexts(tx: TenantTx): Promise<Array<Pick<ConsentTextRow, 'purpose' | 'textVersion'>>> {
  const { tenantId } = tx.scope;
  for (const text of TEXTS) {
    const id = demoId('consent_text', `${tenantId} ${text.purpose}`);
    if (await tx.existsBy(ConsentTextTable, { purpose: text.purpose })) continue;
    await tx.insert(ConsentTextTable, { tenantId, id, ...text, textVersion: 1, publishedAt: new Date() });
  }
  return TEXTS.map(({ purpose }) => ({ purpose, textVersion: 1 }));
}

async function makeTags(tx: TenantTx): Promise<string[]> {
  const { tenantId } = tx.scope;
  return Promise.all(
    TAGS.map(async name => {
      const id = demoId('tag', `${tenantId} ${name}`);
      if (!(await tx.existsBy(TagTable, { id }))) await tx.insert(TagTable, { tenantId, id, name });
      return id;
    }),
  );
}

/** A child's mother or father acts for the child, with a proof seen at the desk. */
async function enterParent(tx: TenantTx, sealing: Sealing, about: { patient: DemoPatient; index: number }) {
  const { patient, index } = about;
  const proxyId = newId();
  const mobile = `+1555013${String(1_000 + index).padStart(4, '0')}`;
  const email = patient.contactPoints.find(({ type }) => type === 'EMAIL')!.value.replace('patient-', 'parent-');
  const person: ProxyPerson = { name: `Alex ${patient.familyName}`, mobile, email };
  const known = await tx.findOneBy(ProxyTable, { contactIndex: contactIndex(sealing.keys, mobile) });
  if (!known) {
    const content = sealContent(sealing, { table: 'proxy', id: proxyId }, person);
    const indexes = { contactIndex: contactIndex(sealing.keys, mobile), emailIndex: contactIndex(sealing.keys, email) };
    await tx.insert(ProxyTable, { tenantId: tx.scope.tenantId, id: proxyId, content, ...indexes });
  }
  const assignment = stampedFor(tx, patient)();
  await tx.insert(ProxyAssignmentTable, {
    ...assignment,
    proxyId: known?.id ?? proxyId,
    relationship: 'PARENT',
    status: 'ACTIVE',
    canViewClinical: true,
    canViewBilling: true,
    canSchedule: true,
    proof: sealing.cipher.seal(proofPlace(assignment.id), 'Birth certificate, seen at the desk'),
  });
  await tx.update(PatientTable, { id: patient.id }, { kind: 'DEPENDENT' });
}

/** Opens the records of those who have a login, and of their children. */
export async function openDemoPortal(tx: TenantTx, patients: readonly DemoPatient[]): Promise<void> {
  const addresses: readonly string[] = Object.values(portalAddresses).map(email =>
    email.replace('parent-', 'patient-'),
  );
  for (const patient of patients) {
    if (!patient.contactPoints.some(({ value }) => addresses.includes(value))) continue;
    if (await tx.existsBy(PortalAccessTable, { patientId: patient.id })) continue;
    await tx.insert(PortalAccessTable, stampedFor(tx, patient)());
  }
}
