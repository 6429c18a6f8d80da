import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Answer } from '@polyclinic/testing/testSubgraph.ts';
import { openRegistry, type RegistryDesk } from '../registryDesk.ts';

let desk: RegistryDesk;
let admin: Principal;
beforeAll(async () => {
  desk = await openRegistry();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openRegistry(desk.subgraph);
  admin = principalOf('TENANT_ADMIN', { ...desk.world, clinicIds: [desk.world.clinicId] });
});

interface Job {
  id: string;
  kind: string;
  subjectId: string;
  attempts: number;
  failure: string;
}
interface Page {
  failedPatientsJobs: { jobs: Job[]; endCursor: string | null } | null;
}

/** A job that failed for good, so many minutes ago, of a kind nobody works at. */
const failed = async (minutes: number, kind = 'fold-letter', tenantId = desk.world.tenantId): Promise<string> => {
  const id = newId();
  await desk.subgraph.rows(
    `insert into job (tenant_id, id, kind, subject_id, status, attempts, failure, failed_at, trace_id)
     values ($1, $2, $3, $2, 'FAILED', 12, 'ScannerAway', now() - $4 * interval '1 minute', '')`,
    [tenantId, id, kind, minutes],
  );
  return id;
};
const statusOf = async (id: string) =>
  (
    await desk.subgraph.rows<{ status: string; attempts: number }>('select status, attempts from job where id = $1', [
      id,
    ])
  )[0];

const LIST = `query Failed($first: Int, $after: ID) { failedPatientsJobs(first: $first, after: $after) {
  jobs { id kind subjectId attempts failure enqueuedAt failedAt } endCursor } }`;
const list = async (variables: object = {}, who: Principal | null = admin): Promise<Page['failedPatientsJobs']> =>
  (await desk.subgraph.ask<Page>(who, LIST, variables)).data.failedPatientsJobs;
const RETRY = 'mutation Retry($id: ID!) { retryPatientsJob(id: $id) }';
const RETRY_ALL = 'mutation RetryAll($kind: String!) { retryPatientsJobs(kind: $kind) }';
const DISCARD = 'mutation Discard($id: ID!) { discardPatientsJob(id: $id) }';
const reasonOf = ({ errors }: Answer<unknown>): string | undefined => errors[0]?.extensions.reason;

describe('failed jobs', () => {
  it('are listed, the latest first, page by page', async () => {
    const [first, second, third] = [await failed(1), await failed(2), await failed(3)];
    const page = await list({ first: 2 });
    expect(page?.jobs.map(({ id }) => id)).toEqual([first, second]);
    expect(page?.jobs[0]).toMatchObject({
      kind: 'fold-letter',
      subjectId: first,
      attempts: 12,
      failure: 'ScannerAway',
    });
    const rest = await list({ first: 2, after: page?.endCursor });
    expect(rest).toMatchObject({ jobs: [{ id: third }], endCursor: null });
  });

  it('are an empty list where there are none, and pages have their limits', async () => {
    expect(await list()).toEqual({ jobs: [], endCursor: null });
    expect(reasonOf(await desk.subgraph.ask(admin, LIST, { first: 101 }))).toBe('INVALID_INPUT');
  });

  it('are tried again one by one, once', async () => {
    const [one, other] = [await failed(1), await failed(2)];
    expect((await desk.subgraph.ask(admin, RETRY, { id: one })).data).toEqual({ retryPatientsJob: one });
    expect(await statusOf(one)).toEqual({ status: 'WAITING', attempts: 0 });
    expect((await list())?.jobs.map(({ id }) => id)).toEqual([other]);
    expect(reasonOf(await desk.subgraph.ask(admin, RETRY, { id: one }))).toBe('JOB_NOT_FAILED');
  });

  it('are tried again by their kind', async () => {
    await failed(1);
    await failed(2);
    const other = await failed(3, 'stamp-letter');
    expect((await desk.subgraph.ask(admin, RETRY_ALL, { kind: 'fold-letter' })).data).toEqual({ retryPatientsJobs: 2 });
    expect((await desk.subgraph.ask(admin, RETRY_ALL, { kind: 'fold-letter' })).data).toEqual({ retryPatientsJobs: 0 });
    expect((await list())?.jobs.map(({ id }) => id)).toEqual([other]);
  });

  it('are given up for good, and the trail says by whom', async () => {
    const id = await failed(1);
    expect((await desk.subgraph.ask(admin, DISCARD, { id })).data).toEqual({ discardPatientsJob: id });
    expect(await statusOf(id)).toMatchObject({ status: 'DISCARDED' });
    expect(await list()).toEqual({ jobs: [], endCursor: null });
    for (const again of [DISCARD, RETRY])
      expect(reasonOf(await desk.subgraph.ask(admin, again, { id }))).toBe('JOB_NOT_FAILED');
    const trail = await desk.subgraph.rows(
      `select payload ->> 'actor' as actor, payload -> 'details' -> 'status' as status from outbox
        where subject_id = $1 and payload ->> 'subjectType' = 'job'`,
      [id],
    );
    expect(trail).toEqual([{ actor: admin.subject, status: ['FAILED', 'DISCARDED'] }]);
  });

  it('of another organization are not there', async () => {
    const id = await failed(1);
    const stranger = principalOf('TENANT_ADMIN', { tenantId: newId(), clinicIds: [newId()] });
    expect(await list({}, stranger)).toEqual({ jobs: [], endCursor: null });
    for (const mutation of [RETRY, DISCARD])
      expect(reasonOf(await desk.subgraph.ask(stranger, mutation, { id }))).toBe('JOB_NOT_FAILED');
    expect((await desk.subgraph.ask(stranger, RETRY_ALL, { kind: 'fold-letter' })).data).toEqual({
      retryPatientsJobs: 0,
    });
    expect(await statusOf(id)).toMatchObject({ status: 'FAILED' });
  });

  it.each(['RECEPTIONIST', 'PRACTITIONER', 'NURSE', 'BILLING', 'CLINIC_MANAGER'] as const)(
    'are neither seen nor touched by a %s',
    async role => {
      const id = await failed(1);
      const who = principalOf(role, { ...desk.world, clinicIds: [desk.world.clinicId] });
      expect(await list({}, who)).toBeNull();
      for (const [mutation, variables] of [
        [RETRY, { id }],
        [RETRY_ALL, { kind: 'fold-letter' }],
        [DISCARD, { id }],
      ] as const)
        expect((await desk.subgraph.ask(who, mutation, variables)).errors[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await statusOf(id)).toMatchObject({ status: 'FAILED' });
    },
  );
});
