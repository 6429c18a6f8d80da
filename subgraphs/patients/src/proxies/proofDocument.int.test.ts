import { MERGING_SERVICES, patientMergeApplied } from '@polyclinic/events/patientMergeApplied.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Operation } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';
import { RESTORE } from '../chart/chartDesk.ts';
import { DELETE, openDocuments, pdf, type DocumentDesk, type Kept } from '../documents/documentDesk.ts';

const FIELDS = 'id status version proof proofDocument { id title recordedAt canBeOpened }';
const ASSIGN: Operation = { name: 'assignProxy', takes: '$input: AssignProxyInput!', answers: FIELDS };
const ATTACH: Operation = {
  name: 'attachProxyProof',
  takes: '$id: ID!, $version: Int!, $proof: String!, $documentId: ID',
  answers: FIELDS,
};
const APPROVE: Operation = { name: 'approveProxy', takes: '$id: ID!, $version: Int!', answers: FIELDS };
const OPEN_PROOF: Operation = { name: 'openProxyProof', takes: '$id: ID!', answers: 'url contentType expiresAt' };

const MERGE: Operation = { name: 'mergePatients', takes: '$input: MergePatientsInput!', answers: 'id' };
const UNMERGE: Operation = { name: 'unmergePatients', takes: '$id: ID!, $version: Int!', answers: 'status' };

interface Assignment {
  id: string;
  status: string;
  version: number;
  proofDocument: { id: string; title: string; canBeOpened: boolean } | null;
}

let desk: DocumentDesk;
beforeAll(async () => {
  await prepareTestBuckets();
  desk = await openDocuments();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openDocuments(desk.subgraph);
});

const assign = (patientId = desk.patientId) => {
  const mother = { name: 'Ana Soto', mobile: '+15550107700', relationship: 'PARENT', permissions: ['SCHEDULE'] };
  const input = { idempotencyKey: newId(), patientId, ...mother };
  return desk.act<Assignment>(ASSIGN, { input }, desk.receptionist);
};
const proving = ({ id, version }: Assignment, documentId: string) => ({ id, version, proof: 'Seen.', documentId });
const prove = (assignment: Assignment, { id }: Kept) =>
  desk.act<Assignment>(ATTACH, proving(assignment, id), desk.receptionist);
const refused = async (operation: Operation, variables: object, who = desk.receptionist) =>
  (await desk.refusal(operation, variables, who))?.reason;
const keep = (more = '', changes: object = {}) => desk.keep(pdf(more), { title: 'Power of attorney', ...changes });
/** As a scanner would find it on another day. */
const setStatus = (document: Kept, status: string) =>
  desk.subgraph.rows('update document_file set status = $2 where document_id = $1', [document.id, status]);

describe('a document that proves who acts for a patient', () => {
  it('is kept beside the words, shown to who decides, opened and approved by', async () => {
    const document = await keep();
    const proved = await prove(await assign(), document);
    expect(proved).toMatchObject({
      status: 'PROOF_ATTACHED',
      proofDocument: { id: document.id, title: 'Power of attorney', canBeOpened: true },
    });
    const link = await desk.act<{ url: string; contentType: string }>(OPEN_PROOF, { id: proved.id }, desk.receptionist);
    expect(link.contentType).toBe('application/pdf');
    expect((await fetch(link.url)).status).toBe(200);
    const looks = await desk.subgraph.rows<{ payload: { actor: string; details: { classes: string[] } } }>(
      `select payload from outbox where tenant_id = $1 and payload ->> 'kind' = 'ACCESS'`,
      [desk.world.tenantId],
    );
    expect(looks.find(({ payload }) => payload.details.classes.includes('DOCUMENT_FILE'))?.payload.actor).toBe(
      desk.receptionist.subject,
    );
    expect((await desk.act<Assignment>(APPROVE, proved, desk.receptionist)).status).toBe('ACTIVE');
  });

  it('may be left out, and then there is none to open', async () => {
    const { id, version } = await assign();
    const proved = await desk.act<Assignment>(ATTACH, { id, version, proof: 'Seen at the desk.' }, desk.receptionist);
    expect(proved.proofDocument).toBeNull();
    expect(await refused(OPEN_PROOF, { id })).toBe('DOCUMENT_NOT_FOUND');
    expect((await desk.act<Assignment>(APPROVE, proved, desk.receptionist)).status).toBe('ACTIVE');
  });

  it('is the patient’s own, of this organization, there, and clean', async () => {
    const assignment = await assign();
    const { id: sibling } = await desk.registered({ givenName: 'Leo' });
    const siblings = await keep('leo', { patientId: sibling });
    expect(await refused(ATTACH, proving(assignment, siblings.id))).toBe('DOCUMENT_NOT_FOUND');
    const other = await openDocuments(desk.subgraph);
    const strangers = await other.keep(pdf('other'));
    expect(await refused(ATTACH, proving(assignment, strangers.id))).toBe('DOCUMENT_NOT_FOUND');
    expect(await refused(ATTACH, proving(assignment, newId()))).toBe('DOCUMENT_NOT_FOUND');
    const waiting = await keep('waiting');
    await setStatus(waiting, 'QUARANTINED');
    expect(await refused(ATTACH, proving(assignment, waiting.id))).toBe('FILE_NOT_CLEAN');
  });

  it('lets nobody approve once it was taken out or found unclean', async () => {
    const document = await keep();
    const proved = await prove(await assign(), document);
    const gone = { id: document.id, version: document.version, reason: 'WRONG_PATIENT' };
    const { version } = await desk.act<Kept>(DELETE, gone, desk.nurse);
    for (const operation of [APPROVE, OPEN_PROOF]) expect(await refused(operation, proved)).toBe('DOCUMENT_NOT_FOUND');
    await desk.act(RESTORE, { kind: 'DOCUMENT', id: document.id, version }, desk.doctor);
    await setStatus(document, 'INFECTED');
    for (const operation of [APPROVE, OPEN_PROOF]) expect(await refused(operation, proved)).toBe('FILE_NOT_CLEAN');
    const { data } = await desk.read<{ proxyAssignments: Assignment[] }>(`proxyAssignments { ${FIELDS} }`);
    expect(data.patient?.proxyAssignments[0]?.proofDocument?.canBeOpened).toBe(false);
  });

  it('goes with the assignment when its patient’s record is merged into another, and back', async () => {
    const { id: duplicate } = await desk.registered({ givenName: 'Leo' });
    const document = await keep('merged', { patientId: duplicate });
    const proved = await prove(await assign(duplicate), document);
    const manager = principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds: [desk.world.clinicId] });
    const pair = { survivorId: desk.patientId, survivorVersion: 1, duplicateId: duplicate, duplicateVersion: 1 };
    const merging = { idempotencyKey: newId(), take: [], ...pair };
    const merge = await desk.act<{ id: string }>(MERGE, { input: merging }, manager);
    const proofs = async (patientId: string) =>
      desk.subgraph.rows(
        `select from proxy_assignment join document_reference document on document.id = proof_document_id
          where proxy_assignment.patient_id = $1 and document.patient_id = $1`,
        [patientId],
      );
    expect([await proofs(desk.patientId), await proofs(duplicate)].map(({ length }) => length)).toEqual([1, 0]);
    await desk.act(OPEN_PROOF, { id: proved.id }, desk.receptionist);
    const { tenantId } = desk.world;
    for (const service of MERGING_SERVICES)
      await desk.subgraph.hear(patientMergeApplied(service), {
        tenantId,
        payload: { mergeId: merge.id, service, step: 'MERGED', rows: 1 },
      });
    const [{ version } = { version: 0 }] = await desk.subgraph.rows<{ version: number }>(
      'select version from patient_merge where id = $1',
      [merge.id],
    );
    await desk.act(UNMERGE, { id: merge.id, version }, manager);
    expect([await proofs(desk.patientId), await proofs(duplicate)].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('is opened by nobody who may not see who acts for the patient, nor by another organization', async () => {
    const { id } = await prove(await assign(), await keep());
    const other = await openDocuments(desk.subgraph);
    expect(await refused(OPEN_PROOF, { id }, other.receptionist)).toBe('PROXY_ASSIGNMENT_NOT_FOUND');
    expect((await desk.refusal(OPEN_PROOF, { id }, desk.billing))?.code).toBe('FORBIDDEN');
  });
});
