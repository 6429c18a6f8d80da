import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type Answer, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import type { Cabinet } from './documents/cabinet.ts';
import { testCabinet } from './documents/cabinetDesk.ts';
import type { TextReader } from './textExtraction/reading/textReader.ts';
import { patients } from './subgraph.ts';

/** For tests: 32 bytes that protect nothing. */
const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
export const NOW = new Date('2026-11-21T14:00:00Z');

export const REGISTER = `mutation RegisterPatient($input: RegisterPatientInput!) {
  registerPatient(input: $input) { id mrn givenName familyName birthDate version contactPoints { id type value isPrimary isSafe } }
}`;

export interface Registered {
  id: string;
  mrn: string;
  givenName: string;
  version: number;
  contactPoints: Array<{ id: string; value: string }>;
}

/** For tests: the patients service with one organization, its receptionist and its doctor. */
export interface RegistryDesk {
  subgraph: TestSubgraph;
  world: World;
  receptionist: Principal;
  doctor: Principal;
  register(changes?: object, who?: Principal | null): Promise<Answer<{ registerPatient: Registered | null }>>;
  /** Registers and gives the record; the test ends when that is refused. */
  registered(changes?: object): Promise<Registered>;
  search(search: string, who?: Principal): Promise<string[]>;
}

const SEARCH = `query Patients($search: String) { patients(search: $search) { patients { id } } }`;

export function startPatients(cabinet: Cabinet = testCabinet(), textReader?: TextReader): Promise<TestSubgraph> {
  const options = { masterKey: MASTER_KEY, cabinet, dashboardUrl: 'https://clinic.example/', textReader };
  return startTestSubgraph(patients(options), () => NOW);
}

export async function openRegistry(running?: TestSubgraph): Promise<RegistryDesk> {
  const subgraph = running ?? (await startPatients());
  const world = await announceWorld(subgraph);
  const here = { ...world, clinicIds: [world.clinicId] };
  const receptionist = principalOf('RECEPTIONIST', here);
  const doctor = principalOf('PRACTITIONER', here, { subject: world.practitionerSubject });
  const register: RegistryDesk['register'] = (changes = {}, who = receptionist) => {
    const person = { givenName: 'María', familyName: 'García Soto', birthDate: '1984-02-29', legalSex: 'FEMALE' };
    const input = { idempotencyKey: newId(), clinicId: world.clinicId, ...person, contactPoints: [], ...changes };
    return subgraph.ask(who, REGISTER, { input });
  };
  return {
    subgraph,
    world,
    receptionist,
    doctor,
    register,
    registered: async changes => {
      const { data, errors } = await register(changes);
      if (!data.registerPatient) throw new Error(`Not registered: ${JSON.stringify(errors)}`);
      return data.registerPatient;
    },
    search: async (search, who = receptionist) => {
      const { data } = await subgraph.ask<{ patients: { patients: Array<{ id: string }> } }>(who, SEARCH, { search });
      return data.patients.patients.map(({ id }) => id);
    },
  };
}
