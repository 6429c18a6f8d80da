import type DataLoader from 'dataloader';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { RequestSealing, type Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { ClinicReferenceTable, type ClinicReference } from '@polyclinic/subgraph/references.ts';
import { Reads, type TracedContext } from '@polyclinic/subgraph/reads.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import {
  AllergyTable,
  NoKnownAllergiesTable,
  type AllergyRow,
  type NoKnownAllergiesRow,
} from './allergies/allergyTable.ts';
import { CareTeamMemberTable, type CareTeamMember } from './careTeam/careTeamTables.ts';
import { listLoader, visitLoader } from './chart/chartLists.ts';
import { AddendumTable, type AddendumRow } from './encounters/addendumTable.ts';
import { EncounterTable, type EncounterRow } from './encounters/encounterTable.ts';
import { CoverageTable, type CoverageRow } from './coverages/coverageTable.ts';
import { ConsentTable, type ConsentRow, type ConsentTextRow } from './consents/consentTables.ts';
import { textsInForce } from './consents/consentTexts.ts';
import { peopleLoader } from './proxies/proxyPeople.ts';
import { ProxyAssignmentTable, type ProxyAssignmentRow, type ProxyPerson } from './proxies/proxyTables.ts';
import { tagsLoader } from './tags/tags.ts';
import { TagTable, type TagRow } from './tags/tagTables.ts';
import { dispensesLoader } from './dispensing/dispenseLists.ts';
import { DispenseTable, type DispenseRow } from './dispensing/dispenseTable.ts';
import type { Cabinet } from './documents/cabinet.ts';
import { documentsLoader, filesLoader } from './documents/documentLists.ts';
import { FollowUpTable, type FollowUpRow } from './followUps/followUpTable.ts';
import { DocumentTable, type DocumentRow, type FileRow } from './documents/documentTables.ts';
import {
  diagnosticReportsLoader,
  reportVersionsLoader,
  type ReportsAsked,
} from './diagnosticReports/diagnosticReportPages.ts';
import type { DiagnosticReportRow, ReportVersionRow } from './diagnosticReports/diagnosticReportTable.ts';
import { ConditionTable, type ConditionRow } from './problems/conditionTable.ts';
import { ServiceRequestTable, type ServiceRequestRow } from './serviceRequests/serviceRequestTable.ts';
import { batchesLoader } from './stock/stockLists.ts';
import { StockBatchTable, StockItemTable, type StockBatchRow, type StockItemRow } from './stock/stockTables.ts';
import { vitalSignsLoader, type PageOf } from './vitals/vitalSignsPages.ts';
import type { VitalSignsRow } from './vitals/vitalSignsTable.ts';
import { preparationLoader, type Preparation } from './preparation/preparation.ts';
import { mayRun } from './prescriptions/currentMedicines.ts';
import { PrescriptionTable, type PrescriptionRow } from './prescriptions/prescriptionTable.ts';
import { photoLoader, type Photo } from './photos/photoFiles.ts';
import { PortalAccessTable, type PortalAccess } from './portal/portalAccessTable.ts';
import { PaperShareTable, type PaperShare } from './sharing/paperShareTable.ts';
import type { TextReader } from './textExtraction/reading/textReader.ts';
import { textsLoader } from './textExtraction/texts.ts';
import type { TextRow } from './textExtraction/textTable.ts';
import { ContactPointTable, type ContactPointRow } from './registry/contactPointTable.ts';
import { openDemographics, type Demographics } from './registry/patientRecord.ts';
import { PatientTable, type PatientRow } from './registry/patientTable.ts';

/** What the patients service's resolvers may use. */
export interface Context extends TracedContext {
  load: {
    patient: DataLoader<string, PatientRow | null>;
    encounter: DataLoader<string, EncounterRow | null>;
    /** By encounter; null: it asks for none, or is not signed. */
    followUp: DataLoader<string, FollowUpRow | null>;
    /** By appointment; null: not known here, or its patient not in sight. */
    preparation: DataLoader<string, Preparation | null>;
    /** By patient, as the others below. */
    allergies: DataLoader<string, AllergyRow[]>;
    careTeam: DataLoader<string, CareTeamMember[]>;
    conditions: DataLoader<string, ConditionRow[]>;
    contactPoints: DataLoader<string, ContactPointRow[]>;
    consents: DataLoader<string, ConsentRow[]>;
    coverages: DataLoader<string, CoverageRow[]>;
    noKnownAllergies: DataLoader<string, NoKnownAllergiesRow[]>;
    /** Signed prescriptions that may have a course that is not over. */
    runningPrescriptions: DataLoader<string, PrescriptionRow[]>;
    /** By encounter, as the next. */
    addenda: DataLoader<string, AddendumRow[]>;
    serviceRequests: DataLoader<string, ServiceRequestRow[]>;
    /** By its own id. */
    proxy: DataLoader<string, ProxyPerson | null>;
    proxyAssignment: DataLoader<string, ProxyAssignmentRow | null>;
    clinic: DataLoader<string, ClinicReference | null>;
    proxyAssignments: DataLoader<string, ProxyAssignmentRow[]>;
    /** By patient: open, or over for a month at most. */
    paperShares: DataLoader<string, PaperShare[]>;
    /** By patient: one while the record is open in the portal, else none. */
    portalAccess: DataLoader<string, PortalAccess[]>;
    /** By its own id. */
    tag: DataLoader<string, TagRow | null>;
    tags: DataLoader<string, TagRow[]>;
    vitalSigns: DataLoader<PageOf, VitalSignsRow[], string>;
    diagnosticReports: DataLoader<ReportsAsked, DiagnosticReportRow[], string>;
    /** By report. */
    reportVersions: DataLoader<string, ReportVersionRow[]>;
    openServiceRequests: DataLoader<string, ServiceRequestRow[]>;
    /** By its own id; without those taken out. */
    document: DataLoader<string, DocumentRow | null>;
    documents: DataLoader<string, DocumentRow[]>;
    /** By document. */
    documentFiles: DataLoader<string, FileRow[]>;
    /** By file. */
    documentText: DataLoader<string, TextRow | null>;
    /** By patient: the photo that is shown. */
    photo: DataLoader<string, Photo | null>;
    dispense: DataLoader<string, DispenseRow | null>;
    /** By prescription, latest first. */
    dispenses: DataLoader<string, DispenseRow[]>;
    stockItem: DataLoader<string, StockItemRow | null>;
    stockBatch: DataLoader<string, StockBatchRow | null>;
    /** By product: those of which something is left, first that expires first. */
    stockBatches: DataLoader<string, StockBatchRow[]>;
  };
  cabinet: Cabinet;
  /** Reads what is written on documents; null: nothing does. */
  textReader: TextReader | null;
  /** Where the pages for visitors are, without a slash at the end. */
  dashboardUrl: string;
  /** The same request as somebody else's, whom this service found out by itself: a visitor with a link. */
  as: (principal: Principal) => Context;
  /** The tenant's cipher and index key, inside a transaction; one cipher per request. */
  sealing: (tx: TenantTx) => Promise<Sealing>;
  /** The same outside one, for values that are opened after their rows were read. */
  sealingNow: () => Promise<Sealing>;
  /** The texts of consents in force, read once. */
  textsInForce: () => Promise<ConsentTextRow[]>;
  /** A patient's demographics in clear, noted as read. */
  openPatient: (row: PatientRow) => Promise<Demographics>;
}

const CLASSES = ['BIRTH_DATE', 'IDENTIFIER', 'NAME'];
/** For how long papers that are not shared any more are listed, milliseconds. */
const SHARES_LISTED = 30 * 86_400_000;

interface Around {
  dataKeys: DataKeys;
  cabinet: Cabinet;
  textReader: TextReader | null;
  dashboardUrl: string;
}

export const contextExtender = ({ dataKeys, cabinet, textReader, dashboardUrl }: Around) =>
  function extend(context: SubgraphContext): Context {
    const { db } = context;
    const reads = new Reads();
    const opened = new Map<PatientRow, Promise<Demographics>>();
    let texts: Promise<ConsentTextRow[]> | null = null;
    const request = new RequestSealing(dataKeys, db, () => scopeOf(context));

    return {
      ...context,
      reads,
      cabinet,
      textReader,
      dashboardUrl,
      as: principal => extend({ ...context, principal }),
      sealing: tx => request.in(tx),
      sealingNow: () => request.now(),
      textsInForce: () => (texts ??= inTenant(db, scopeOf(context), textsInForce)),
      keyUses: () => request.used?.cipher ?? null,
      openPatient: row => {
        for (const fieldClass of CLASSES) reads.note(row.id, fieldClass);
        // Kept as a promise: the fields of a row ask for it all at once.
        const clear = opened.get(row) ?? request.now().then(sealing => openDemographics(sealing, row));
        opened.set(row, clear);
        return clear;
      },
      load: {
        // A merged record is read, to say where to look.
        patient: loader(ids =>
          inTenant(db, scopeOf(context), tx =>
            tx.findBy(PatientTable, [
              { id: In(ids), deletedAt: IsNull() },
              { id: In(ids), mergedInto: Not(IsNull()) },
            ]),
          ),
        ),
        encounter: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(EncounterTable, { id: In(ids) }))),
        followUp: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(FollowUpTable, { id: In(ids) }))),
        preparation: preparationLoader(context),
        allergies: listLoader(context, AllergyTable),
        careTeam: listLoader(context, CareTeamMemberTable),
        conditions: listLoader(context, ConditionTable),
        contactPoints: listLoader(context, ContactPointTable, {}, { type: 'asc', isPrimary: 'desc', id: 'asc' }),
        consents: listLoader(context, ConsentTable),
        coverages: listLoader(context, CoverageTable),
        noKnownAllergies: listLoader(context, NoKnownAllergiesTable),
        runningPrescriptions: listLoader(context, PrescriptionTable, mayRun(context.now())),
        addenda: visitLoader(context, AddendumTable),
        serviceRequests: visitLoader(context, ServiceRequestTable),
        proxy: peopleLoader(context, () => request.now()),
        proxyAssignment: loader(ids =>
          inTenant(db, scopeOf(context), tx => tx.findBy(ProxyAssignmentTable, { id: In(ids) })),
        ),
        clinic: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(ClinicReferenceTable, { id: In(ids) }))),
        proxyAssignments: listLoader(context, ProxyAssignmentTable),
        paperShares: listLoader(context, PaperShareTable, {
          expiresAt: MoreThan(new Date(context.now().getTime() - SHARES_LISTED)),
        }),
        portalAccess: listLoader(context, PortalAccessTable),
        tag: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(TagTable, { id: In(ids) }))),
        tags: tagsLoader(context),
        vitalSigns: vitalSignsLoader(context),
        diagnosticReports: diagnosticReportsLoader(context),
        reportVersions: reportVersionsLoader(context),
        openServiceRequests: listLoader(context, ServiceRequestTable, { status: 'ORDERED' }),
        document: loader(ids =>
          inTenant(db, scopeOf(context), tx =>
            tx.findBy(DocumentTable, { id: In(ids), kind: 'PAPER', deletedAt: IsNull() }),
          ),
        ),
        documents: documentsLoader(context),
        documentFiles: filesLoader(context),
        documentText: textsLoader(context),
        photo: photoLoader(context),
        dispense: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(DispenseTable, { id: In(ids) }))),
        dispenses: dispensesLoader(context),
        stockItem: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(StockItemTable, { id: In(ids) }))),
        stockBatch: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(StockBatchTable, { id: In(ids) }))),
        stockBatches: batchesLoader(context),
      },
    };
  };
