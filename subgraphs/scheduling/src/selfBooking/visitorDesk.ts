import { GraphFailure, type Graph } from '@polyclinic/subgraph/askGraph.ts';
import { VISITOR, type Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf, TRACE_ID } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type Answer, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { NOW, openDesk, testKeys, type Desk } from '../bookingDesk.ts';
import { scheduling } from '../subgraph.ts';
import type { ReachedPatient } from './choosePatient.ts';
import { visitorsOf } from './visitors.ts';

const KEY = Buffer.alloc(32, 3).toString('base64');

/** For tests: the other services as scheduling meets them through the graph. */
export class OtherServices implements Graph {
  /** Mails with codes, latest last. */
  readonly codes: Array<{ address: string; code: string }> = [];
  /** Patients whose records patients finds, whatever is searched for. */
  patients: ReachedPatient[] = [];
  /** Records opened, by idempotency key. */
  readonly registered = new Map<string, { id: string; email: string }>();
  /** In which organization and clinic each question was asked. */
  readonly asked: Array<{ tenantId: string; clinicId: string | undefined; query: string }> = [];
  /** Who works in every clinic, as identity tells. */
  practitioners: Array<{ id: string; name: string; credential: string | null; specialty: string | null }> = [];
  away = false;
  onRegistered: (patientId: string, tenantId: string, clinicId: string) => Promise<void> = () => Promise.resolve();

  ask: Graph['ask'] = async (tenantId, { query, variables, answer, clinicId }) => {
    if (this.away) throw new GraphFailure('graph 503');
    this.asked.push({ tenantId, clinicId, query });
    return answer.parse(await this.#answer(query, variables, { tenantId, clinicId: clinicId ?? '' }));
  };

  async #answer(
    query: string,
    { input }: { input?: Input },
    place: { tenantId: string; clinicId: string },
  ): Promise<object> {
    if (query.includes('sendOneTimeCode')) {
      this.codes.push({ address: input?.address ?? '', code: input?.code ?? '' });
      return { sendOneTimeCode: { sentAt: NOW.toISOString() } };
    }
    if (query.includes('registerPatient')) return this.#register(input, place);
    if (query.includes('patients(')) return { patients: { patients: this.patients } };
    const clinic = { id: place.clinicId, name: 'Elm Park', address: '1 Elm Street', phone: null, brandColor: null };
    return { organization: { name: 'Northside' }, clinics: [clinic], practitioners: this.practitioners };
  }

  async #register(input: Input | undefined, place: { tenantId: string; clinicId: string }): Promise<object> {
    const key = input?.idempotencyKey ?? '';
    const known = this.registered.get(key);
    const id = known?.id ?? newId();
    if (!known) {
      this.registered.set(key, { id, email: input?.contactPoints?.[0]?.value ?? '' });
      await this.onRegistered(id, place.tenantId, place.clinicId);
    }
    return { registerPatient: { id } };
  }
}

interface Input {
  address?: string;
  code?: string;
  idempotencyKey?: string;
  contactPoints?: Array<{ value: string }>;
}

export const visitorFrom = (ipAddress: string): Principal => ({ ...VISITOR, traceId: TRACE_ID, ipAddress });

/** For tests: a clinic whose page is open, with everybody outside, and a clock that can be set. */
export interface VisitorDesk extends Desk {
  others: OtherServices;
  /** The page's address. */
  slugs: { organizationSlug: string; clinicSlug: string };
  clock: { now: Date };
  visit<Data>(query: string, variables: object, who?: Principal): Promise<Answer<Data>>;
  /** Sets the clinic's policy, with these changes to an open page. */
  policy(changes?: object): Promise<void>;
}

const SET_POLICY = 'mutation P($input: SetBookingPolicyInput!) { setBookingPolicy(input: $input) { version } }';
const POLICY = {
  noticeMinutes: 60,
  horizonDays: 60,
  cancelWindowMinutes: 120,
  overbooking: 'NONE',
  overbookLimit: 0,
  holdMinutes: 10,
  selfBooking: true,
};

export async function openVisitorDesk(running?: VisitorDesk): Promise<VisitorDesk> {
  const others = running?.others ?? new OtherServices();
  const clock = running?.clock ?? { now: NOW };
  const visitors = visitorsOf(others, KEY, 'https://pages.example/');
  const subgraph: TestSubgraph =
    running?.subgraph ?? (await startTestSubgraph(scheduling({ visitors, dataKeys: testKeys() }), () => clock.now));
  const desk = await openDesk(subgraph);
  const { tenantId, clinicId } = desk.world;
  others.onRegistered = async (patientId, tenant, clinic) => {
    await announcePatient(subgraph, tenant, clinic, patientId);
  };
  const [slugs] = await subgraph.rows<VisitorDesk['slugs']>(
    `select organization.slug as "organizationSlug", clinic.slug as "clinicSlug"
       from organization_reference organization join clinic_reference clinic using (tenant_id)
      where tenant_id = $1 and clinic.id = $2`,
    [tenantId, clinicId],
  );
  let version = 0;
  const policy = async (changes: object = {}): Promise<void> => {
    const input = { clinicId, version, ...POLICY, ...changes };
    const { errors } = await subgraph.ask(principalOf('CLINIC_MANAGER', desk.world), SET_POLICY, { input });
    expect(errors).toEqual([]);
    version += 1;
  };
  await policy();
  return {
    ...desk,
    others,
    slugs: slugs!,
    clock,
    policy,
    visit: (query, variables, who = visitorFrom('192.0.2.10')) => subgraph.ask(who, query, variables),
  };
}
