import { createHash } from 'node:crypto';
import { demoLetter } from '@polyclinic/demo/letter.ts';
import type { DemoPatient } from '@polyclinic/demo/patients.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Cabinet } from './documents/cabinet.ts';
import { DocumentTable, FileTable, sealTitle } from './documents/documentTables.ts';

const TITLES = ['Referral letter', 'Laboratory report', 'Discharge summary', 'Vaccination record'];
/** Every third patient has one. */
const EVERY = 3;

interface Tools {
  sealing: Sealing;
  cabinet: Cabinet;
}

/** Brings letters of some demo patients; who has a document keeps what there is. */
export async function loadDemoDocuments(tx: TenantTx, tools: Tools, patients: readonly DemoPatient[]): Promise<void> {
  for (const [index, patient] of patients.entries())
    if (index % EVERY === 0 && !(await tx.existsBy(DocumentTable, { patientId: patient.id })))
      await bring(tx, tools, { patient, title: TITLES[(index / EVERY) % TITLES.length]! });
}

async function bring(
  tx: TenantTx,
  { sealing, cabinet }: Tools,
  { patient: { id: patientId, clinicId }, title }: { patient: DemoPatient; title: string },
): Promise<void> {
  const { tenantId } = tx.scope;
  const [documentId, id, recordedAt] = [newId(), newId(), new Date()];
  const bytes = demoLetter([title, '', 'This is a letter of the demo data.']);
  const { scannedBy } = await cabinet.scanner.scan([bytes]);
  await cabinet.documents({ tenantId, clinicId }).put(id, bytes, 'application/pdf');
  const own = { tenantId, patientId, clinicId, recordedBy: null, recordedAt };
  await tx.insert(DocumentTable, { ...own, id: documentId, content: sealTitle(sealing, documentId, title) });
  const sha256 = createHash('sha256').update(bytes).digest();
  const file = { contentType: 'application/pdf', sizeBytes: bytes.length, sha256 } as const;
  await tx.insert(FileTable, {
    ...own,
    ...file,
    id,
    documentId,
    number: 1,
    status: 'CLEAN',
    scannedBy,
    scannedAt: recordedAt,
  });
}
