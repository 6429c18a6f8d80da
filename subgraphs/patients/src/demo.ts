import { clinics, withPharmacy } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { FieldCipher } from '@polyclinic/phi/fieldCipher.ts';
import { localKeyProvider } from '@polyclinic/phi/localKeyProvider.ts';
import { waitForClinic } from '@polyclinic/subgraph/references.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { readConfig } from './config.ts';
import { loadDemoChart } from './demoChart.ts';
import { loadDemoDocuments } from './demoDocuments.ts';
import { openCabinet } from './documents/cabinet.ts';
import { loadDemoPharmacy } from './demoPharmacy.ts';
import { loadDemoReception, openDemoPortal } from './demoReception.ts';
import { loadDemoReports } from './demoReports.ts';
import { isAnnounced, loadDemoPrescriptions, prescriberOf } from './demoPrescriptions.ts';
import { PatientTable } from './registry/patientTable.ts';
import { insertPatient } from './registry/registerPatient.ts';
import { patientsTables } from './subgraph.ts';

/** Loads the demo patients of every clinic; loading again changes nothing. */
export async function loadDemo(): Promise<void> {
  const config = readConfig();
  const { DATABASE_URL, MASTER_KEY } = config;
  const cabinet = openCabinet(config);
  const db = await openDatabase({ url: DATABASE_URL, schema: 'patients', entities: patientsTables });
  const dataKeys = new DataKeys(localKeyProvider(MASTER_KEY));
  for (const clinic of clinics) {
    const scope = {
      tenantId: clinic.organizationId,
      clinicIds: 'ALL' as const,
      actor: 'demo',
      traceId: '',
      ipAddress: null,
    };
    await waitForClinic(db, scope, clinic.id);
    await inTenant(db, scope, async tx => {
      const keys = await dataKeys.of(tx);
      const sealing = { keys, cipher: new FieldCipher(keys) };
      for (const patient of demoPatients(clinic))
        if (!(await tx.existsBy(PatientTable, { id: patient.id }))) await insertPatient(tx, sealing, patient);
      await loadDemoChart(tx, sealing, demoPatients(clinic));
      await loadDemoDocuments(tx, { sealing, cabinet }, demoPatients(clinic));
      await loadDemoReception(tx, sealing, demoPatients(clinic));
      await openDemoPortal(tx, demoPatients(clinic));
      const prescriber = prescriberOf(clinic);
      if (prescriber && (await isAnnounced(tx, prescriber))) {
        await loadDemoPrescriptions(tx, sealing, { patients: demoPatients(clinic), prescriber });
        await loadDemoReports(tx, sealing, { patients: demoPatients(clinic), doctor: prescriber });
      }
      if (withPharmacy.some(({ id }) => id === clinic.organizationId)) await loadDemoPharmacy(tx, sealing, clinic);
      await tx.query(
        `insert into mrn_counter (tenant_id, last_number) values ($1, 1000) on conflict (tenant_id) do nothing`,
        [clinic.organizationId],
      );
    });
  }
  await db.destroy();
}

if (import.meta.main) await loadDemo();
