import type { RefusalCase } from '../case.ts';

const OWNER = `
  type Query { person: Person @public }
  type Person @key(fields: "id") @public {
    id: ID!
    phone: String @access(permission: "patient:contact")
    home: Home @public
    visits(year: Int): Int @public
  }
  type Home @access(permission: "encounter:read") { street: String }`;
const stub = (fields: string): string => `type Person @key(fields: "id") @public { id: ID! ${fields} }`;
const federation = (...names: string[]): string =>
  `@link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map(name => `"${name}"`).join(', ')}])`;
const LINK = '@link(url: "https://polyclinic.example/access/v1.0", import: ["@access", "@public"])';
const DEFINITIONS = `
  directive @access(permission: String!) repeatable on FIELD_DEFINITION | OBJECT
  directive @public repeatable on FIELD_DEFINITION | OBJECT`;
const RULED = 'type Query { secret: String @access(permission: "audit:read") }';
const LEAK = { learnedFrom: 'GHSA-m8jr-fxqx-8xx6' };

/** Graphs that must never be served. */
export const REFUSAL_CASES: readonly RefusalCase[] = [
  {
    id: 'refuses-unlinked',
    item: 'composition',
    title: 'a subgraph that uses a rule it does not link',
    ownDirectivesOnly: true,
    subgraphs: { one: `extend schema ${federation('@key')} ${DEFINITIONS} ${RULED}` },
  },
  {
    id: 'refuses-uncomposed',
    item: 'composition',
    title: 'a subgraph that links a rule and forgets to compose it',
    ownDirectivesOnly: true,
    subgraphs: {
      one: `extend schema ${federation('@composeDirective')} ${LINK} @composeDirective(name: "@public") ${DEFINITIONS} ${RULED}`,
    },
  },
  {
    id: 'refuses-uncomposed-beside',
    item: 'composition',
    title: 'also when another subgraph composes it',
    ownDirectivesOnly: true,
    subgraphs: {
      one: `extend schema ${federation('@key')} ${LINK} ${DEFINITIONS} ${RULED}`,
      two: 'type Query { other: String @access(permission: "audit:read") }',
    },
  },
  {
    id: 'refuses-conflict',
    item: 'composition',
    title: 'two subgraphs that state different rules for one field',
    ownDirectivesOnly: true,
    subgraphs: {
      one: 'type Query { a: T @public } type T @public @shareable { x: Int @access(permission: "patient:read") }',
      two: 'type Query { b: T @public } type T @public @shareable { x: Int @access(permission: "audit:read") }',
    },
  },
  {
    id: 'refuses-no-rule',
    item: 'composition',
    title: 'a field without any rule',
    ownDirectivesOnly: true,
    subgraphs: { one: 'type Query { forgotten: String }' },
  },
  {
    id: 'refuses-requires',
    item: 'requires',
    title: 'a field that requires a guarded one without its rule',
    ...LEAK,
    subgraphs: {
      owner: OWNER,
      other: stub('phone: String @external reach: String @public @requires(fields: "phone")'),
    },
  },
  {
    id: 'refuses-requires-chain',
    item: 'requires',
    title: 'the second link of such a chain',
    ...LEAK,
    subgraphs: {
      owner: OWNER,
      other: stub(
        'phone: String @external reach: String @requires(fields: "phone") @access(permission: "patient:contact")',
      ),
      third: stub('reach: String @external mood: String @public @requires(fields: "reach")'),
    },
  },
  {
    id: 'refuses-requires-type',
    item: 'requires',
    title: 'a field that requires something behind a guarded type',
    ...LEAK,
    subgraphs: {
      owner: OWNER,
      other: `${stub('home: Home @external near: String @public @requires(fields: "home { street }")')}
        type Home @access(permission: "encounter:read") { street: String @external }`,
    },
  },
  {
    id: 'refuses-requires-arguments',
    item: 'requires',
    title: 'two fields that require one with different arguments',
    ownDirectivesOnly: true,
    subgraphs: {
      owner: OWNER,
      other: stub(
        'visits(year: Int): Int @external now: Int @public @requires(fields: "visits(year: 2026)") then: Int @public @requires(fields: "visits(year: 2000)")',
      ),
    },
  },
  {
    id: 'refuses-provides',
    item: 'provides',
    title: 'a subgraph that provides a guarded field without stating its rule',
    ownDirectivesOnly: true,
    subgraphs: {
      owner: OWNER.replace('phone: String', 'phone: String @shareable'),
      other: `type Query { caller: Person @public @provides(fields: "phone") } ${stub('phone: String @external')}`,
    },
  },
  {
    id: 'refuses-implementer-type',
    item: 'interface rule',
    title: 'an implementer without the rule of its interface',
    learnedFrom: 'GHSA-mx7m-j9xf-62hw',
    ownDirectivesOnly: true,
    subgraphs: {
      one: `type Query { a: I @public } interface I @access(permission: "audit:read") { id: ID }
        type T implements I @public { id: ID }`,
    },
  },
  {
    id: 'refuses-implementer-field',
    item: 'interface rule',
    title: 'an implementer’s field without the rule of its interface’s field',
    learnedFrom: 'GHSA-mx7m-j9xf-62hw',
    ownDirectivesOnly: true,
    subgraphs: {
      one: `type Query { a: I @public } interface I @public { id: ID @access(permission: "audit:read") }
        type T implements I @public { id: ID }`,
    },
  },
  {
    id: 'refuses-interface-object',
    item: 'interface object',
    title: 'an interface object, whose fields reach implementers past their rules',
    ownDirectivesOnly: true,
    subgraphs: {
      one: `type Query { a: I @public } interface I @key(fields: "id") @public { id: ID! }
        type T implements I @key(fields: "id") @access(permission: "audit:read") { id: ID! }`,
      two: `extend schema ${federation('@key', '@composeDirective', '@interfaceObject')} ${LINK}
        @composeDirective(name: "@access") @composeDirective(name: "@public") ${DEFINITIONS}
        type I @interfaceObject @key(fields: "id") @public { id: ID! more: String }`,
    },
  },
  {
    id: 'refuses-context',
    item: 'context',
    title: 'an argument taken from a guarded field by way of a context',
    ...LEAK,
    ownDirectivesOnly: true,
    subgraphs: {
      one: `extend schema ${federation('@key', '@composeDirective', '@context', '@fromContext')} ${LINK}
        @composeDirective(name: "@access") @composeDirective(name: "@public") ${DEFINITIONS}
        type Query { person: Person @public }
        type Person @key(fields: "id") @public @context(name: "person") {
          id: ID! phone: String @access(permission: "patient:contact") visit: Visit
        }
        type Visit @key(fields: "id") @public { id: ID! call(to: String @fromContext(field: "$person { phone }")): String }`,
    },
  },
];
