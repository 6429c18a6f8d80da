import type { DemoPractitioner } from '@polyclinic/demo/cast.ts';
import { users } from '@polyclinic/demo/cast.ts';
import type { DemoPatient } from '@polyclinic/demo/patients.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { DiagnosticReportTable } from './diagnosticReports/diagnosticReportTable.ts';
import { labTest } from './diagnosticReports/labTests.ts';
import { sealedReport } from './diagnosticReports/recordDiagnosticReport.ts';
import type { ReportInput, ResultInput } from './diagnosticReports/reportInput.ts';
import { notePlace } from './encounters/encounter.ts';
import { EncounterTable } from './encounters/encounterTable.ts';
import { sealServiceRequest, ServiceRequestTable } from './serviceRequests/serviceRequestTable.ts';
import { ageAt } from './vitals/age.ts';

const result = (code: string, value: number, low: number | null, high: number | null): ResultInput => {
  const { name, unit } = labTest(code)!;
  return { code, name, value, comparator: null, text: null, unit, low, high, rangeText: null };
};

interface DemoReport {
  name: string;
  daysAgo: number;
  conclusion: string | null;
  results: ResultInput[];
}

/** Sugar and fats over a year, better each time, and a blood count that its doctor is to look at. */
const REPORTS: readonly DemoReport[] = [
  ...(
    [
      [360, 8.4, 168, 42],
      [180, 7.6, 141, 44],
      [20, 6.9, 118, 47],
    ] as const
  ).map(([daysAgo, sugar, ldl, hdl]) => ({
    name: 'HbA1c and lipids',
    daysAgo,
    conclusion: null,
    results: [
      result('4548-4', sugar, 4, 5.6),
      result('13457-7', ldl, null, 130),
      result('2085-9', hdl, 40, null),
      result('2160-0', 0.9, 0.6, 1.2),
    ],
  })),
];
const WAITING: DemoReport = {
  name: 'Complete blood count',
  daysAgo: 1,
  conclusion: 'Microcytic anemia; iron studies are suggested.',
  results: [
    result('718-7', 6.4, 12, 15.5),
    result('4544-3', 21.4, 36, 46),
    result('787-2', 68, 80, 100),
    result('6690-2', 12.6, 4, 11),
    result('777-3', 388, 150, 400),
  ],
};

/** As many patients as the chart is filled for; see demoChart.ts. */
const EVERY = 3;
const ADULT_YEARS = 18;
const DAY = 86_400_000;

interface Filled {
  patients: readonly DemoPatient[];
  doctor: DemoPractitioner;
}

/** Enters test reports of some adults; the first has ordered tests, and a result that waits for the doctor. */
export async function loadDemoReports(tx: TenantTx, sealing: Sealing, { patients, doctor }: Filled): Promise<void> {
  const adults = patients.filter(
    ({ birthDate }, index) => index % EVERY === 0 && ageAt(birthDate, new Date()).years >= ADULT_YEARS,
  );
  for (const [index, patient] of adults.entries()) {
    if (index % EVERY !== 0 || (await tx.existsBy(DiagnosticReportTable, { patientId: patient.id }))) continue;
    for (const report of REPORTS) await enterReport(tx, sealing, { patient, report, order: null });
    if (index > 0) continue;
    const order = await orderWaiting(tx, sealing, { patient, doctor });
    await enterReport(tx, sealing, { patient, report: WAITING, order });
  }
}

interface Order {
  id: string;
  requestedBy: string;
}
interface Reported {
  patient: DemoPatient;
  report: DemoReport;
  order: Order | null;
}

async function enterReport(tx: TenantTx, sealing: Sealing, { patient, report, order }: Reported): Promise<void> {
  const { id: patientId, clinicId, birthDate } = patient;
  const id = newId();
  const effectiveAt = new Date(Date.now() - report.daysAgo * DAY);
  const said = { ...report, status: 'FINAL', performer: 'Bayview Laboratory', effectiveAt } as const;
  const written: ReportInput = { ...said, serviceRequestId: null, documentIds: [] };
  await tx.insert(DiagnosticReportTable, {
    tenantId: tx.scope.tenantId,
    id,
    patientId,
    clinicId,
    ...sealedReport(sealing, id, { report: written, age: ageAt(birthDate, effectiveAt) }),
    status: 'FINAL',
    effectiveAt,
    documentIds: [],
    serviceRequestId: order?.id ?? null,
    requestedBy: order?.requestedBy ?? null,
    recordedBy: null,
    recordedAt: effectiveAt,
  });
}

/** A visit of two days ago in which the doctor asked for the test. */
async function orderWaiting(
  tx: TenantTx,
  sealing: Sealing,
  { patient: { id: patientId, clinicId }, doctor }: { patient: DemoPatient; doctor: DemoPractitioner },
): Promise<Order> {
  const { tenantId } = tx.scope;
  const [encounterId, id] = [newId(), newId()];
  const { subject, id: requestedBy } = Object.values(users).find(each => each.id === doctor.userId)!;
  const startedAt = new Date(Date.now() - 2 * DAY);
  const note = sealing.cipher.seal(notePlace(encounterId), 'Tired for weeks, pale. Blood count ordered.');
  const own = { tenantId, patientId, clinicId };
  const visit = { appointmentId: null, findings: null, followUpOn: null, signedAt: startedAt };
  await tx.insert(EncounterTable, {
    ...own,
    ...visit,
    id: encounterId,
    practitionerId: doctor.id,
    author: subject,
    startedAt,
    note,
  });
  await tx.insert(ServiceRequestTable, {
    ...own,
    id,
    encounterId,
    content: sealServiceRequest(sealing, id, { test: WAITING.name, note: null }),
    priority: 'ROUTINE',
    status: 'COMPLETED',
    recordedBy: requestedBy,
    recordedAt: startedAt,
  });
  return { id, requestedBy };
}
