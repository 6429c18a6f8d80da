import type { Principal } from '@polyclinic/access/principal.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Answer, TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { openRegistry, type RegistryDesk } from '../registryDesk.ts';

export interface Refused {
  reason: string;
  code: string;
}

/** For tests: the patients service with one organization, whose nurse and doctor keep a patient's clinical record. */
export interface ChartDesk extends RegistryDesk {
  nurse: Principal;
  billing: Principal;
  patientId: string;
  /** Does one mutation, whose field has the operation's name. @returns what it answers, or the reason of its refusal */
  act<Entry>(operation: Operation, variables: object, who?: Principal): Promise<Entry>;
  refusal(operation: Operation, variables: object, who?: Principal): Promise<Refused | null>;
  read<Patient>(fields: string, who?: Principal): Promise<Answer<{ patient: Patient | null }>>;
  /** What the other services are told of this patient's record, in order. */
  told(): Promise<object[]>;
}

export interface Operation {
  name: string;
  /** Such as `$input: RecordAllergyInput!`. */
  takes: string;
  answers: string;
}

/** Puts an entry back that was taken out. */
export const RESTORE: Operation = {
  name: 'restoreRemoved',
  takes: '$kind: RemovedKind!, $id: ID!, $version: Int!',
  answers: 'id',
};

const textOf = ({ name, takes, answers }: Operation): string => {
  const given = [...takes.matchAll(/\$(\w+)/g)].map(([, argument]) => `${argument}: $${argument}`).join(', ');
  return `mutation Act(${takes}) { ${name}(${given}) { ${answers} } }`;
};

export async function openChart(running?: TestSubgraph): Promise<ChartDesk> {
  const registry = await openRegistry(running);
  const here = { ...registry.world, clinicIds: [registry.world.clinicId] };
  const { id: patientId } = await registry.registered();
  const { subgraph, doctor } = registry;
  const ask = (operation: Operation, variables: object, who: Principal) =>
    subgraph.ask<Record<string, unknown>>(who, textOf(operation), variables);
  return {
    ...registry,
    patientId,
    nurse: principalOf('NURSE', here),
    billing: principalOf('BILLING', here),
    act: async <Entry>(operation: Operation, variables: object, who = doctor) => {
      const { data, errors } = await ask(operation, variables, who);
      if (errors[0]) throw new Error(`Refused: ${JSON.stringify(errors)}`);
      return data[operation.name] as Entry;
    },
    refusal: async (operation, variables, who = doctor) => {
      const { errors } = await ask(operation, variables, who);
      return errors[0] ? { code: errors[0].extensions.code, reason: errors[0].extensions.reason } : null;
    },
    read: (fields, who = doctor) =>
      subgraph.ask(who, `query P($id: ID!) { patient(id: $id) { ${fields} } }`, { id: patientId }),
    told: async () => {
      const rows = await subgraph.rows<{ payload: object }>(
        `select payload from outbox where type = 'chart.changed.v1' and payload ->> 'patientId' = $1 order by position`,
        [patientId],
      );
      return rows.map(({ payload }) => payload);
    },
  };
}
