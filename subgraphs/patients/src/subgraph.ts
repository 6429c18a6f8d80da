import { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { localKeyProvider } from '@polyclinic/phi/localKeyProvider.ts';
import { traceReads } from '@polyclinic/subgraph/reads.ts';
import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { readTopics } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { allergyResolvers } from './allergies/allergies.resolvers.ts';
import { AllergyTable, NoKnownAllergiesTable } from './allergies/allergyTable.ts';
import { consentResolvers } from './consents/consents.resolvers.ts';
import { ConsentTable, ConsentTextTable } from './consents/consentTables.ts';
import { contactResolvers } from './contacts/contacts.resolvers.ts';
import { coverageResolvers } from './coverages/coverage.resolvers.ts';
import { CoverageTable } from './coverages/coverageTable.ts';
import { proxyResolvers } from './proxies/proxies.resolvers.ts';
import { ProxyAssignmentTable, ProxyTable } from './proxies/proxyTables.ts';
import { tagResolvers } from './tags/tags.resolvers.ts';
import { PatientTagTable, TagTable } from './tags/tagTables.ts';
import { careTeamResolvers } from './careTeam/careTeam.resolvers.ts';
import { CareTeamMemberTable, PatientVisibilityTable } from './careTeam/careTeamTables.ts';
import { contextExtender, type Context } from './context.ts';
import { dispensingResolvers } from './dispensing/dispensing.resolvers.ts';
import { DispenseTable } from './dispensing/dispenseTable.ts';
import type { Cabinet } from './documents/cabinet.ts';
import { documentResolvers } from './documents/documents.resolvers.ts';
import { DocumentTable, FileTable } from './documents/documentTables.ts';
import { AddendumTable } from './encounters/addendumTable.ts';
import { encounterResolvers } from './encounters/encounters.resolvers.ts';
import { AppointmentReferenceTable, EncounterTable, PractitionerReferenceTable } from './encounters/encounterTable.ts';
import { reactions } from './events.ts';
import { diagnosticReportResolvers } from './diagnosticReports/diagnosticReports.resolvers.ts';
import { DiagnosticReportTable, ReportVersionTable } from './diagnosticReports/diagnosticReportTable.ts';
import { jobResolvers } from './jobs/jobs.resolvers.ts';
import { jobsOf } from './jobs/jobs.ts';
import { fhirResolvers } from './fhir/fhir.resolvers.ts';
import { followUpResolvers } from './followUps/followUps.resolvers.ts';
import { FollowUpTable } from './followUps/followUpTable.ts';
import { formularyResolvers } from './formulary/formulary.resolvers.ts';
import { noteTemplateResolvers } from './noteTemplates/noteTemplates.resolvers.ts';
import { mergeResolvers } from './merges/merges.resolvers.ts';
import { PatientMergeTable } from './merges/patientMergeTable.ts';
import { NoteTemplateTable } from './noteTemplates/noteTemplateTable.ts';
import { photoResolvers } from './photos/photos.resolvers.ts';
import { prescriptionResolvers } from './prescriptions/prescriptions.resolvers.ts';
import { preparationResolvers } from './preparation/preparation.resolvers.ts';
import { PreparationItemTable, PreparationTable } from './preparation/preparationTables.ts';
import { PrescriptionTable } from './prescriptions/prescriptionTable.ts';
import { LetterheadTable } from './print/letterheadTable.ts';
import { printResolvers } from './print/print.resolvers.ts';
import { portalResolvers } from './portal/portal.resolvers.ts';
import { PortalAccessTable } from './portal/portalAccessTable.ts';
import { PaperShareTable } from './sharing/paperShareTable.ts';
import { sharingResolvers } from './sharing/sharing.resolvers.ts';
import { removedResolvers } from './removed/removed.resolvers.ts';
import { ContactPointTable } from './registry/contactPointTable.ts';
import { PatientTable } from './registry/patientTable.ts';
import { ConditionTable } from './problems/conditionTable.ts';
import { problemResolvers } from './problems/problems.resolvers.ts';
import { registryResolvers } from './registry/registry.resolvers.ts';
import { serviceRequestResolvers } from './serviceRequests/serviceRequests.resolvers.ts';
import { ServiceRequestTable } from './serviceRequests/serviceRequestTable.ts';
import { stockResolvers } from './stock/stock.resolvers.ts';
import { StockBatchTable, StockItemTable, StockMovementTable } from './stock/stockTables.ts';
import type { TextReader } from './textExtraction/reading/textReader.ts';
import { textExtractionResolvers } from './textExtraction/textExtraction.resolvers.ts';
import { TextTable } from './textExtraction/textTable.ts';
import { timelineResolvers } from './timeline/timeline.resolvers.ts';
import { vitalResolvers } from './vitals/vitals.resolvers.ts';
import { VitalSignsTable } from './vitals/vitalSignsTable.ts';

const NAME = 'patients';

/** Every table of its schema. */
export const patientsTables = [
  OrganizationReferenceTable,
  ClinicReferenceTable,
  PractitionerReferenceTable,
  AppointmentReferenceTable,
  PatientTable,
  ContactPointTable,
  EncounterTable,
  AllergyTable,
  NoKnownAllergiesTable,
  ConditionTable,
  VitalSignsTable,
  CoverageTable,
  ProxyTable,
  ProxyAssignmentTable,
  ConsentTextTable,
  ConsentTable,
  TagTable,
  PatientTagTable,
  DocumentTable,
  FileTable,
  TextTable,
  PrescriptionTable,
  AddendumTable,
  NoteTemplateTable,
  ServiceRequestTable,
  DiagnosticReportTable,
  ReportVersionTable,
  LetterheadTable,
  PatientMergeTable,
  PaperShareTable,
  PortalAccessTable,
  CareTeamMemberTable,
  PatientVisibilityTable,
  FollowUpTable,
  PreparationTable,
  PreparationItemTable,
  StockItemTable,
  StockBatchTable,
  StockMovementTable,
  DispenseTable,
];

export interface PatientsOptions {
  /** 32 bytes, base64. */
  masterKey: string;
  cabinet: Cabinet;
  /** Where the pages for visitors are. */
  dashboardUrl: string;
  /** Reads what is written on documents; left out, nothing does. */
  textReader?: TextReader | null | undefined;
}

/** Patients: who they are, how to reach them, and what their visits found. */
export function patients(options: PatientsOptions): SubgraphDefinition<Context> {
  const { masterKey, cabinet, dashboardUrl, textReader = null } = options;
  const dataKeys = new DataKeys(localKeyProvider(masterKey));
  return {
    name: NAME,
    folder: import.meta.dirname,
    tables: patientsTables,
    genericPlans: true,
    resolvers: [
      registryResolvers,
      contactResolvers,
      coverageResolvers,
      proxyResolvers,
      consentResolvers,
      tagResolvers,
      removedResolvers,
      encounterResolvers,
      allergyResolvers,
      problemResolvers,
      vitalResolvers,
      documentResolvers,
      photoResolvers,
      formularyResolvers,
      prescriptionResolvers,
      noteTemplateResolvers,
      serviceRequestResolvers,
      diagnosticReportResolvers,
      timelineResolvers,
      printResolvers,
      mergeResolvers,
      fhirResolvers,
      sharingResolvers,
      portalResolvers,
      careTeamResolvers,
      followUpResolvers,
      preparationResolvers,
      jobResolvers,
      stockResolvers,
      textExtractionResolvers,
      dispensingResolvers,
    ],
    reactions,
    jobs: jobsOf({ cabinet, dataKeys, textReader }),
    topics: readTopics(NAME),
    extend: contextExtender({
      dataKeys,
      cabinet,
      textReader,
      dashboardUrl: dashboardUrl.replace(/\/$/, ''),
    }),
    beforeAnswer: traceReads(NAME),
  };
}
