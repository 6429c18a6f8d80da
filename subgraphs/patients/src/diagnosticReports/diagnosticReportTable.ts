import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { blindIndex, normalizeName } from '@polyclinic/phi/blindIndex.ts';
import type { TenantKeys } from '@polyclinic/phi/dataKeys.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { chartColumns, openEntry, sealContent, type ChartEntry, type Opened } from '../chart/chartEntry.ts';
import type { ReportStatus } from './diagnosticReport.ts';
import type { Result, ResultInterpretation, Severity } from './interpretResult.ts';

interface Reviewed {
  /** The user who looked at the results; null while nobody has. */
  reviewedBy: string | null;
  reviewedAt: Date | null;
}

/** A report as it stands now, as stored: what it says sealed. */
export interface DiagnosticReportRow extends ChartEntry, Reviewed {
  status: ReportStatus;
  /** When the specimen was taken, or the examination made. */
  effectiveAt: Date;
  severity: Severity;
  /** Blind indexes of the tests it holds. */
  testIndexes: string[];
  documentIds: string[];
  serviceRequestId: string | null;
  /** The user who asked for the test. */
  requestedBy: string | null;
}

/** What a report said before it was changed. */
export interface ReportVersionRow extends ChartEntry, Reviewed {
  reportId: string;
  status: ReportStatus;
  effectiveAt: Date;
  /** The version the report had. */
  number: number;
}

/** One line of a report, with what was expected and how it lay to that when it was entered. */
export interface TestResult extends Result {
  /** LOINC; null where the list has no code for it. */
  code: string | null;
  name: string;
  /** UCUM where the test is listed; as printed else. */
  unit: string | null;
  interpretation: ResultInterpretation;
}

export interface ReportContent {
  name: string;
  performer: string | null;
  conclusion: string | null;
  results: TestResult[];
}

export type DiagnosticReport = Opened<DiagnosticReportRow, ReportContent>;
export type ReportVersion = Opened<ReportVersionRow, ReportContent>;

export interface DiagnosticReportPage {
  entries: DiagnosticReport[];
  endCursor: string | null;
}

const reportColumns = {
  ...chartColumns,
  status: { type: 'text' },
  effectiveAt: { name: 'effective_at', type: 'timestamptz' },
  reviewedBy: { name: 'reviewed_by', type: 'text', nullable: true },
  reviewedAt: { name: 'reviewed_at', type: 'timestamptz', nullable: true },
} satisfies Record<string, EntitySchemaColumnOptions>;

export const DiagnosticReportTable = new EntitySchema<DiagnosticReportRow>({
  name: 'diagnostic_report',
  columns: {
    ...reportColumns,
    severity: { type: 'text' },
    testIndexes: { name: 'test_indexes', type: 'text', array: true },
    documentIds: { name: 'document_ids', type: 'text', array: true },
    serviceRequestId: { name: 'service_request_id', type: 'text', nullable: true },
    requestedBy: { name: 'requested_by', type: 'text', nullable: true },
  },
});

export const ReportVersionTable = new EntitySchema<ReportVersionRow>({
  name: 'diagnostic_report_version',
  columns: {
    ...reportColumns,
    reportId: { name: 'report_id', type: 'text' },
    number: { type: 'integer' },
  },
});

export const openReport = (sealing: Sealing, row: DiagnosticReportRow): DiagnosticReport =>
  openEntry<DiagnosticReportRow, ReportContent>(sealing, 'diagnostic_report', row);

export const sealReport = (sealing: Sealing, id: string, content: ReportContent): Buffer =>
  sealContent<ReportContent>(sealing, { table: 'diagnostic_report', id }, content);

export const openReportVersion = (sealing: Sealing, row: ReportVersionRow): ReportVersion =>
  openEntry<ReportVersionRow, ReportContent>(sealing, 'diagnostic_report_version', row);

export const sealReportVersion = (sealing: Sealing, id: string, content: ReportContent): Buffer =>
  sealContent<ReportContent>(sealing, { table: 'diagnostic_report_version', id }, content);

/** What a test is found by: its code, or its name where it has none. */
export const testIndex = (keys: TenantKeys, test: string): string => blindIndex(keys, 'LAB_TEST', normalizeName(test));

/** Of every test of a report, by code and by name. */
export const testIndexesOf = (keys: TenantKeys, results: readonly TestResult[]): string[] => [
  ...new Set(results.flatMap(({ code, name }) => [...(code ? [code] : []), name]).map(test => testIndex(keys, test))),
];
