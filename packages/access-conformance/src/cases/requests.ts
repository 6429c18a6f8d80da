import type { Case, Step } from '../case.ts';

const P1 = 'patient(id: "p1")';
const several = (item: string, id: string, title: string, steps: Step[], rest: Partial<Case> = {}): Case => ({
  id,
  item,
  title,
  graph: 'clinic',
  steps,
  ...rest,
});

const CARD = `query Card { ${P1} { name phone } }`;
const denied: Step = {
  caller: 'reader',
  operation: CARD,
  data: { patient: { name: 'name-p1', phone: null } },
  denied: [['patient', 'phone']],
  unsaid: ['phone-p1'],
};
const allowed: Step = {
  caller: 'contact',
  operation: CARD,
  data: { patient: { name: 'name-p1', phone: 'phone-p1' } },
  denied: [],
};

/** One operation asked by several callers, several at once, and over every way a request can come. */
export const REQUEST_CASES: readonly Case[] = [
  several('plan cache', 'cache-strict-first', 'one document asked first by who may less', [
    { ...denied, unsent: ['phone'] },
    allowed,
    { ...denied, unsent: ['phone'] },
  ]),
  several('plan cache', 'cache-lax-first', 'one document asked first by who may more', [
    allowed,
    { ...denied, unsent: ['phone'] },
    allowed,
  ]),
  several('plan cache', 'cache-three', 'one document asked by three of different rights', [
    { caller: 'everything', operation: '{ twoRights rounds hello }', denied: [['rounds']] },
    { caller: 'nobody', operation: '{ twoRights rounds hello }', denied: [['twoRights'], ['rounds']] },
    { caller: 'nurse', operation: '{ twoRights rounds hello }', denied: [['twoRights']] },
  ]),
  several(
    'deduplication',
    'parallel-rights',
    'the same operation at the same time by callers of different rights',
    [denied, allowed, denied, allowed, denied, allowed],
    { parallel: true },
  ),
  several(
    'deduplication',
    'parallel-tenants',
    'the same operation at the same time by callers of different places',
    [
      { caller: 'stranger', operation: '{ ofOrganization ofClinic }', data: { ofOrganization: null, ofClinic: null } },
      {
        caller: 'reader',
        operation: '{ ofOrganization ofClinic }',
        data: { ofOrganization: 'organization-word', ofClinic: 'clinic-word' },
      },
      {
        caller: 'homeless',
        operation: '{ ofOrganization ofClinic }',
        data: { ofOrganization: 'organization-word', ofClinic: null },
      },
    ],
    { parallel: true },
  ),
  several('persisted', 'persisted-other-role', 'an operation stored by one caller is decided anew for another', [
    { ...allowed, operation: `query Stored { ${P1} { name phone } }`, persist: true },
    {
      caller: 'reader',
      operation: `query Stored { ${P1} { name phone } }`,
      byHash: true,
      unsent: ['phone'],
      unsaid: ['phone-p1'],
    },
  ]),
  several('batch', 'batch', 'operations sent in one array are refused or decided one by one', [
    { caller: 'reader', operation: CARD, batch: 3, unsent: ['phone'], unsaid: ['phone-p1'] },
  ]),
  several('operation name', 'operation-name', 'of several operations the named one is decided and run', [
    {
      caller: 'reader',
      operation: `query A { ${P1} { phone } } query B { hello }`,
      operationName: 'B',
      data: { hello: 'hello' },
      denied: [],
      unsent: ['phone'],
    },
    {
      caller: 'reader',
      operation: `query A { ${P1} { phone } } query B { hello }`,
      operationName: 'A',
      data: { patient: { phone: null } },
      denied: [['patient', 'phone']],
      unsent: ['phone'],
    },
  ]),
  several(
    'mutation',
    'mutation-denied',
    'a mutation whose field is denied does not run',
    [
      {
        caller: 'reader',
        operation: 'mutation { rename(id: "p1", name: "x") { id } }',
        denied: [['rename']],
        asked: [],
      },
    ],
    { learnedFrom: 'cosmo#2125' },
  ),
  several('mutation', 'mutation-partly', 'nor do its neighbours, before or after it', [
    {
      caller: 'reader',
      operation: 'mutation { greet(name: "x") rename(id: "p1", name: "x") { id } again: greet }',
      denied: [['rename']],
      asked: [],
    },
  ]),
  several('mutation', 'mutation-fragment', 'nor when the denied one stands in a fragment', [
    {
      caller: 'reader',
      operation: 'mutation { greet ...M } fragment M on Mutation { ... { rename(id: "p1") { id } } }',
      denied: [['rename']],
      asked: [],
    },
  ]),
  several('mutation', 'mutation-returned-type', 'nor when it is what it returns that is denied', [
    { caller: 'nobody', operation: 'mutation { touch(id: "p1") { id } }', denied: [['touch']], asked: [] },
  ]),
  several('mutation', 'mutation-below', 'one whose answer is denied in part runs', [
    {
      caller: 'reader',
      operation: 'mutation { touch(id: "p1") { id phone } }',
      data: { touch: { id: 'p1', phone: null } },
      denied: [['touch', 'phone']],
      unsent: ['phone'],
    },
  ]),
  several('mutation', 'mutation-skipped', 'one whose denied field is skipped runs', [
    {
      caller: 'reader',
      operation: 'mutation Q($no: Boolean!) { greet rename(id: "p1") @skip(if: $no) { id } }',
      variables: { no: true },
      data: { greet: 'greeted' },
      denied: [],
      unsent: ['rename'],
    },
  ]),
  several(
    'mutation',
    'mutation-get',
    'no mutation runs by GET',
    [{ caller: 'everything', operation: 'mutation { greet }', method: 'GET', asked: [], unsaid: ['greeted'] }],
    { learnedFrom: 'GHSA-hff2-gcpx-8f4p' },
  ),
  several(
    'errors',
    'errors-name-nothing',
    'no error names a right, a role or a place that would have been needed',
    [
      {
        caller: 'stranger',
        operation: `{ ofOrganization ofPlatform rounds publicAndRuled price ${P1} { phone } }`,
        unsaid: ['audit:read', 'invoice:read', 'patient:contact', 'NURSE', 'PLATFORM', 'ORGANIZATION'],
      },
    ],
    { learnedFrom: 'cosmo, errors with required and actual scopes' },
  ),
  several('errors', 'errors-held-rights', 'nor what the caller holds', [
    { caller: 'halfway', operation: '{ price hello }', denied: [['price']], unsaid: ['schedule:read', 'patient:read'] },
  ]),
  several('errors', 'errors-no-rules-in-schema', 'introspection, if it answers, shows no rule', [
    {
      caller: 'reader',
      operation: '{ __schema { directives { name } types { name } } }',
      unsaid: ['"access"', '"requiresScopes"', 'patient:contact'],
      asked: [],
    },
  ]),
  several('errors', 'errors-unknown-field', 'an unknown field is refused without a word about known ones', [
    { caller: 'nobody', operation: '{ publicAndRule }', invalid: true, unsaid: ['publicAndRuled'], asked: [] },
  ]),
  several('subgraph', 'entities-not-served', 'the gateway serves neither _entities nor _service', [
    {
      caller: 'everything',
      operation: '{ _entities(representations: [{ __typename: "Patient", id: "p1" }]) { __typename } }',
      invalid: true,
      asked: [],
    },
    { caller: 'everything', operation: '{ _service { sdl } }', invalid: true, asked: [] },
  ]),
  several('subgraph', 'entity-denied', 'no entity is fetched of a type the caller may not have', [
    {
      caller: 'nobody',
      operation: '{ visits { patient { name visits { room } } } }',
      data: { visits: [{ patient: null }] },
      denied: [['visits', 0, 'patient']],
      asked: ['visits'],
    },
  ]),
];
