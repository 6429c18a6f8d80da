import { buildSchema, execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Filtered } from './filtered.ts';
import { OperationFilter } from './filterOperation.ts';
import { nullDenied } from './nullDenied.ts';
import type { Permission } from './permissions.ts';
import type { Principal } from './principal.ts';
import { readRules } from './ruleBook.ts';

/** For tests: a small graph with every kind of place a rule can stand. */
export const EXAMPLE_SDL = `
extend schema @link(url: "https://polyclinic.example/access/v1.0", import: ["@tenant", "@access", "@role", "@public"])

directive @link(url: String!, import: [String!]) repeatable on SCHEMA
directive @tenant(boundary: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE
directive @access(permission: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE
directive @role(anyOf: [String!]!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE
directive @public repeatable on FIELD_DEFINITION | OBJECT | INTERFACE

type Query {
  patient(id: ID): Patient @access(permission: "patient:read")
  patients: [Patient!] @access(permission: "patient:read")
  strict: Strict @public
  entries: [Entry] @public
  records: [Record!] @public
  maybe: [Record] @public
  hello: String @public
}

type Mutation {
  first(text: String): String @public
  second(text: String): String @access(permission: "patient:update")
}

type Patient @access(permission: "patient:read") {
  id: ID!
  name: String!
  phone(kind: String): String @access(permission: "patient:contact")
  notes: [Note!] @access(permission: "encounter:read")
  friend: Patient
}

type Note @access(permission: "encounter:read") {
  text: String!
}

type Strict @public {
  open: String
  secret: String! @access(permission: "audit:read")
  inner: Strict!
  list: [Strict!]
}

union Entry = Note | Visit

interface Record @public {
  id: ID!
}

type Visit implements Record @public {
  id: ID!
  room: String
}

type Bill implements Record @access(permission: "invoice:read") {
  id: ID!
  amount: Int
}
`;

const note = { __typename: 'Note', text: 'a note' };
const visit = { __typename: 'Visit', id: 'v1', room: 'one' };
const bill = { __typename: 'Bill', id: 'b1', amount: 5 };
const strict: Record<string, unknown> = { open: 'yes', secret: 'no' };
strict['inner'] = { open: 'inner', secret: 'no' };
strict['list'] = [
  { open: 'a', secret: 'no' },
  { open: 'b', secret: 'no' },
];
const patient = (id: string, friend: object | null = null) => ({
  id,
  name: `name of ${id}`,
  phone: '+1',
  notes: [note],
  friend,
});

export const EXAMPLE_DATA = {
  patient: patient('p1', patient('p2')),
  patients: [patient('p1'), patient('p2')],
  strict,
  entries: [note, visit],
  records: [visit, bill],
  maybe: [visit, bill],
  hello: 'hello',
  first: 'done',
  second: 'done',
};

export const exampleSchema: GraphQLSchema = buildSchema(EXAMPLE_SDL);
export const exampleFilter = new OperationFilter(exampleSchema, readRules(EXAMPLE_SDL));

/** For tests: somebody who may do this and nothing else. */
export const somebody = (...permissions: Permission[]): Principal => ({
  kind: 'USER',
  subject: 'auth0|somebody',
  userId: 'u',
  tenantId: 't',
  clinicIds: ['c'],
  roles: [],
  permissions: new Set(permissions),
  traceId: '',
  ipAddress: null,
});

export interface Told {
  data: unknown;
  /** Paths of the errors, dotted. */
  denied: string[];
  /** What was left of the operation; null when the caller may have all of it. */
  filtered: Filtered | null;
}

/** For tests: what a caller is told, by way of filtering, executing what is left, and nulling what is not. */
export function ask(text: string, who: Principal, variables: Record<string, unknown> = {}): Told {
  const document = parse(text);
  return askDocument(document, who, variables);
}

export function askDocument(document: DocumentNode, who: Principal, variables: Record<string, unknown> = {}): Told {
  const run = (left: DocumentNode) => {
    const problems = validate(exampleSchema, left);
    if (problems[0]) throw problems[0];
    const result = execute({
      schema: exampleSchema,
      document: left,
      rootValue: EXAMPLE_DATA,
      variableValues: variables,
    });
    return plain(result) as { data: Record<string, unknown> | null };
  };
  const filtered = exampleFilter.filter(document, undefined, who);
  if (!filtered) return { data: run(document).data, denied: [], filtered };
  const data = filtered.document ? run(filtered.document).data : {};
  const completed = nullDenied(exampleSchema, filtered, data, variables);
  return {
    data: plain(completed.data),
    denied: completed.errors.map(({ path }) => (path ?? []).join('.')),
    filtered,
  };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
