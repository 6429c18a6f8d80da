import type DataLoader from 'dataloader';
import { In, IsNull, Not } from 'typeorm';
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
import { listLoader, visitLoader } from './chart/chartLists.ts';
import { AddendumTable, type AddendumRow } from './encounters/addendumTable.ts';
import { EncounterTable, type EncounterRow } from './encounters/encounterTable.ts';
import { CoverageTable, type CoverageRow } from './coverages/coverageTable.ts';
import { ConsentTable, type ConsentRow, type ConsentTextRow } from './consents/consentTables.ts';
import { textsInForce } from './consents/consentTexts.ts';
import { peopleLoader } from './proxies/proxyPeople.ts';
import { ProxyAssignmentTable, type ProxyAssignmentRow, type ProxyPerson } from './proxies/proxyTables.ts';
import { tagsLoader } from './tags/tags.ts';
import type { TagRow } from './tags/tagTables.ts';
import { dispensesLoader } from './dispensing/dispenseLists.ts';
import { DispenseTable, type DispenseRow } from './dispensing/dispenseTable.ts';
import type { Cabinet } from './documents/cabinet.ts';
import { documentsLoader, filesLoader } from './documents/documentLists.ts';
import type { DocumentRow, FileRow } from './documents/documentTables.ts';
import { ConditionTable, type ConditionRow } from './problems/conditionTable.ts';
import { ServiceRequestTable, type ServiceRequestRow } from './serviceRequests/serviceRequestTable.ts';
import { batchesLoader } from './stock/stockLists.ts';
import { StockBatchTable, StockItemTable, type StockBatchRow, type StockItemRow } from './stock/stockTables.ts';
import { vitalSignsLoader, type PageOf } from './vitals/vitalSignsPages.ts';
import type { VitalSignsRow } from './vitals/vitalSignsTable.ts';
import { mayRun } from './prescriptions/currentMedicines.ts';
import { PrescriptionTable, type PrescriptionRow } from './prescriptions/prescriptionTable.ts';
import { ContactPointTable, type ContactPointRow } from './registry/contactPointTable.ts';
import { openDemographics, type Demographics } from './registry/patientRecord.ts';
import { PatientTable, type PatientRow } from './registry/patientTable.ts';

/** What the patients service's resolvers may use. */
export interface Context extends TracedContext {
  load: {
    patient: DataLoader<string, PatientRow | null>;
    encounter: DataLoader<string, EncounterRow | null>;
    /** By patient, as the others below. */
    allergies: DataLoader<string, AllergyRow[]>;
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
    tags: DataLoader<string, TagRow[]>;
    vitalSigns: DataLoader<PageOf, VitalSignsRow[], string>;
    documents: DataLoader<string, DocumentRow[]>;
    /** By document. */
    documentFiles: DataLoader<string, FileRow[]>;
    dispense: DataLoader<string, DispenseRow | null>;
    /** By prescription, latest first. */
    dispenses: DataLoader<string, DispenseRow[]>;
    stockItem: DataLoader<string, StockItemRow | null>;
    stockBatch: DataLoader<string, StockBatchRow | null>;
    /** By product: those of which something is left, first that expires first. */
    stockBatches: DataLoader<string, StockBatchRow[]>;
  };
  cabinet: Cabinet;
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

export const contextExtender =
  (dataKeys: DataKeys, cabinet: Cabinet) =>
  (context: SubgraphContext): Context => {
    const { db } = context;
    const reads = new Reads();
    const opened = new Map<PatientRow, Demographics>();
    let texts: Promise<ConsentTextRow[]> | null = null;
    const request = new RequestSealing(dataKeys, db, () => scopeOf(context));

    return {
      ...context,
      reads,
      cabinet,
      sealing: tx => request.in(tx),
      sealingNow: () => request.now(),
      textsInForce: () => (texts ??= inTenant(db, scopeOf(context), textsInForce)),
      keyUses: () => request.used?.cipher ?? null,
      openPatient: async row => {
        for (const fieldClass of CLASSES) reads.note(row.id, fieldClass);
        const clear = opened.get(row) ?? openDemographics(await request.now(), row);
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
        allergies: listLoader(context, AllergyTable),
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
        tags: tagsLoader(context),
        vitalSigns: vitalSignsLoader(context),
        documents: documentsLoader(context),
        documentFiles: filesLoader(context),
        dispense: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(DispenseTable, { id: In(ids) }))),
        dispenses: dispensesLoader(context),
        stockItem: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(StockItemTable, { id: In(ids) }))),
        stockBatch: loader(ids => inTenant(db, scopeOf(context), tx => tx.findBy(StockBatchTable, { id: In(ids) }))),
        stockBatches: batchesLoader(context),
      },
    };
  };
