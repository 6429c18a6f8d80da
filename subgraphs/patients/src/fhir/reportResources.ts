import { IsNull } from 'typeorm';
import type { DiagnosticReport as ReportResource, FhirResource, Observation, Quantity } from 'fhir/r4.d.ts';
import {
  DiagnosticReportTable,
  openReport,
  type DiagnosticReport,
  type TestResult,
} from '../diagnosticReports/diagnosticReportTable.ts';
import type { Comparator } from '../diagnosticReports/interpretResult.ts';
import { labTest } from '../diagnosticReports/labTests.ts';
import { coded, spelled, within } from './entries.ts';
import type { ExportSource } from './exportSource.ts';
import { INTERPRETATION, SYSTEM } from './vocabulary.ts';

/** Test reports, each with an Observation a result; earliest specimen first. */
export async function reportResources({ tx, sealing, patient }: ExportSource): Promise<FhirResource[]> {
  const where = { patientId: patient.id, deletedAt: IsNull() };
  const rows = await tx.find(DiagnosticReportTable, { where, order: { effectiveAt: 'asc', id: 'asc' } });
  return rows.flatMap(row => {
    const report = openReport(sealing, row);
    return [reportResource(report), ...report.results.map((result, index) => resultResource(report, result, index))];
  });
}

const resultId = ({ id }: DiagnosticReport, index: number): string => `${id}-result-${index + 1}`;

/** What a report and its results say alike. */
const said = (report: DiagnosticReport) => ({
  status: spelled(report.status) as ReportResource['status'] & Observation['status'],
  subject: within('Patient', report.patientId),
  effectiveDateTime: report.effectiveAt.toISOString(),
  issued: report.recordedAt.toISOString(),
  ...(report.performer !== null && { performer: [{ type: 'Organization', display: report.performer }] }),
});

const reportResource = (report: DiagnosticReport): ReportResource => ({
  resourceType: 'DiagnosticReport',
  id: report.id,
  ...said(report),
  category: [coded(SYSTEM.diagnosticService, 'LAB')],
  code: { text: report.name },
  ...(report.results.length > 0 && {
    result: report.results.map((_, index) => within('Observation', resultId(report, index))),
  }),
  ...(report.conclusion !== null && { conclusion: report.conclusion }),
});

const resultResource = (report: DiagnosticReport, result: TestResult, index: number): Observation => ({
  resourceType: 'Observation',
  id: resultId(report, index),
  ...said(report),
  category: [coded(SYSTEM.observationCategory, 'laboratory')],
  code: {
    ...(result.code !== null && coded(SYSTEM.loinc, result.code, labTest(result.code)?.display)),
    text: result.name,
  },
  ...(result.value !== null && { valueQuantity: quantityOf(result, result.value, result.comparator) }),
  ...(result.text !== null && { valueString: result.text }),
  ...(result.interpretation !== 'UNKNOWN' && {
    interpretation: [coded(SYSTEM.interpretation, INTERPRETATION[result.interpretation])],
  }),
  ...rangeOf(result),
});

const SIGN: Record<Comparator, NonNullable<Quantity['comparator']>> = {
  LESS_THAN: '<',
  AT_MOST: '<=',
  AT_LEAST: '>=',
  GREATER_THAN: '>',
};

/** Ours, by how FHIR writes them. */
export const COMPARATOR_OF = new Map(
  Object.entries(SIGN).map(([comparator, sign]): [string, Comparator] => [sign, comparator as Comparator]),
);

/** A unit is UCUM's for sure where the test is listed; else it stands as it was printed. */
const quantityOf = ({ code, unit }: TestResult, value: number, comparator: Comparator | null): Quantity => ({
  value,
  ...(comparator !== null && { comparator: SIGN[comparator] }),
  ...(unit !== null && { unit }),
  ...(unit !== null && code !== null && { system: SYSTEM.ucum, code: unit }),
});

function rangeOf(result: TestResult): Pick<Observation, 'referenceRange'> {
  const { low, high, rangeText } = result;
  if (low === null && high === null && rangeText === null) return {};
  const range = {
    ...(low !== null && { low: quantityOf(result, low, null) }),
    ...(high !== null && { high: quantityOf(result, high, null) }),
    ...(rangeText !== null && { text: rangeText }),
  };
  return { referenceRange: [range] };
}
