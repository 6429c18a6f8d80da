import type { Case, Feature, Step } from '../case.ts';

const one = (needs: Feature, graph: string, id: string, title: string, step: Step): Case => ({
  id,
  item: needs,
  title,
  graph,
  needs,
  steps: [step],
});

const visible = (id: string, title: string, step: Step): Case => one('visible schema', 'clinic', id, title, step);
const contract = (id: string, title: string, step: Step): Case => one('contract', 'tagged', id, title, step);

/** What callers are told of the schema itself. */
export const VISIBILITY_CASES: readonly Case[] = [
  visible('visible-field', 'introspection shows a field to who may use it, and to nobody else', {
    caller: 'reader',
    operation: '{ __type(name: "Patient") { fields { name } } }',
    data: { __type: { fields: ['id', 'name', 'friend'].map(name => ({ name })) } },
    denied: [],
    asked: [],
  }),
  visible('visible-everything', 'whoever has every right sees every field', {
    caller: 'everything',
    operation: '{ __type(name: "Patient") { fields { name } } }',
    data: {
      __type: { fields: ['id', 'name', 'phone', 'chart', 'notes', 'friend', 'visits'].map(name => ({ name })) },
    },
  }),
  visible('visible-type', 'a type that a caller may not have is not there', {
    caller: 'nobody',
    operation: '{ patient: __type(name: "Patient") { name } note: __type(name: "Note") { name } }',
    data: { patient: null, note: null },
  }),
  visible('visible-members', 'nor is it among the members of a union', {
    caller: 'nobody',
    operation: '{ __type(name: "Found") { possibleTypes { name } } }',
    data: { __type: { possibleTypes: [{ name: 'Nurse' }, { name: 'Place' }] } },
  }),
  visible('visible-interface', 'nor a field of an interface that its strictest implementer denies', {
    caller: 'auditor',
    operation: '{ __type(name: "Person") { fields { name } possibleTypes { name } } }',
    data: {
      __type: {
        fields: [{ name: 'id' }, { name: 'badge' }],
        possibleTypes: [{ name: 'Ghost' }, { name: 'Guest' }, { name: 'Nurse' }],
      },
    },
  }),
  visible('visible-values', 'nor a guarded scalar, nor a guarded enum with its values', {
    caller: 'nobody',
    operation:
      '{ mood: __type(name: "Mood") { enumValues { name } } money: __type(name: "Money") { name } __schema { types { name } } }',
    unsaid: ['CALM', 'TENSE', '"Money"', '"Mood"', '"Patient"'],
  }),
  visible('visible-mutations', 'nor a mutation that would not run', {
    caller: 'reader',
    operation: '{ __schema { mutationType { fields { name } } } }',
    data: { __schema: { mutationType: { fields: [{ name: 'greet' }, { name: 'touch' }] } } },
  }),
  visible('visible-beside-data', 'introspection beside data answers both, data denied as ever', {
    caller: 'nobody',
    operation: '{ rounds hello ...S } fragment S on Query { __type(name: "Place") { name } }',
    data: { rounds: null, hello: 'hello', __type: { name: 'Place' } },
    denied: [['rounds']],
  }),
  contract('contract-tagged', 'a partner asks for what its contract holds', {
    caller: 'partner',
    operation: '{ times { startsAt } }',
    data: { times: [{ startsAt: 'nine' }] },
    denied: [],
  }),
  contract('contract-unknown', 'what its contract does not hold is unknown, whatever rights it has', {
    caller: 'partner',
    operation: '{ times { startsAt doctor } }',
    invalid: true,
    asked: [],
    unsaid: ['Did you mean', 'doctor-word'],
  }),
  contract('contract-root', 'a root field too, and no name like it is told', {
    caller: 'partner',
    operation: '{ timesOfAll { startsAt } }',
    invalid: true,
    asked: [],
    unsaid: ['Did you mean'],
  }),
  contract('contract-mutation', 'no mutation where the contract has none', {
    caller: 'partner',
    operation: 'mutation { greet }',
    invalid: true,
    asked: [],
  }),
  contract('contract-rules', 'a contract grants nothing: rules are asked as ever', {
    caller: 'partner',
    operation: '{ times { startsAt } price }',
    data: { times: [{ startsAt: 'nine' }], price: null },
    denied: [['price']],
    unsent: ['price'],
  }),
  contract('contract-introspection', 'introspection shows a partner its contract, as far as it may use it', {
    caller: 'partner',
    operation:
      '{ __schema { mutationType { name } queryType { fields { name } } } secret: __type(name: "Secret") { name } }',
    data: { __schema: { mutationType: null, queryType: { fields: [{ name: 'times' }] } }, secret: null },
  }),
  contract('contract-others', 'the same process serves everyone else the whole', {
    caller: 'everything',
    operation: '{ times { startsAt doctor } price }',
    data: { times: [{ startsAt: 'nine', doctor: 'doctor-word' }], price: 7 },
    denied: [],
  }),
  {
    id: 'contract-persisted',
    item: 'contract',
    title: 'an operation stored by somebody else is as unknown to a partner',
    graph: 'tagged',
    needs: 'contract',
    steps: [
      { caller: 'everything', operation: 'query Stored { times { doctor } }', persist: true, denied: [] },
      {
        caller: 'partner',
        operation: 'query Stored { times { doctor } }',
        byHash: true,
        invalid: true,
        asked: [],
        unsaid: ['doctor-word'],
      },
    ],
  },
];
