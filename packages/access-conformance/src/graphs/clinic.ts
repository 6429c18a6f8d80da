import type { Graph } from '../case.ts';

const patients = `
type Query {
  patient(id: ID!): Patient @public
  patients: [Patient] @public
  strictPatients: [Patient!] @public
  team: [Person] @public
  strictTeam: [Person!] @public
  person: Person @public
  found(word: String): [Found] @public
  firmFound: [Found!] @public
  strict: Strict @public
  price: Money @public
  prices: [Money] @public
  mood: Mood @public
  hello(name: String): String @public
  ofOrganization: String @tenant(boundary: ORGANIZATION)
  ofClinic: String @tenant(boundary: CLINIC)
  ofSelf: String @tenant(boundary: SELF)
  ofPlatform: String @tenant(boundary: PLATFORM)
  rounds: String @role(anyOf: ["NURSE", "PRACTITIONER"])
  twoRights: String @access(permission: "patient:read") @access(permission: "schedule:read")
  threeKinds: String @tenant(boundary: CLINIC) @access(permission: "patient:read") @role(anyOf: ["NURSE"])
  publicAndRuled: String @public @access(permission: "audit:read")
}

type Mutation {
  greet(name: String): String @public
  rename(id: ID!, name: String): Patient @access(permission: "patient:update")
  touch(id: ID!): Patient @public
}

type Patient @key(fields: "id") @access(permission: "patient:read") {
  id: ID!
  name: String
  phone(kind: String): String @access(permission: "patient:contact")
  chart: String! @access(permission: "encounter:read")
  notes: [Note] @public
  friend: Patient @public
}

type Note @access(permission: "encounter:read") { text: String level: Int }

type Strict @public {
  open: String
  secret: String! @access(permission: "audit:read")
  inner: Strict!
  list: [Strict!]
  holes: [Strict]
}

interface Person @public { id: ID! email: String badge: Badge }
type Nurse implements Person @public { id: ID! email: String badge: Badge shift: String }
type Guest implements Person @public {
  id: ID!
  email: String @access(permission: "patient:contact")
  badge: Badge @access(permission: "audit:read")
  host: String
}
type Ghost implements Person @access(permission: "audit:read") { id: ID! email: String badge: Badge fear: String }
type Badge @public { number: Int colour: String }

union Found = Nurse | Note | Place
type Place @public { name: String }

scalar Money @access(permission: "invoice:read")
enum Mood @access(permission: "encounter:read") { CALM TENSE }
`;

const visits = `
type Query { visits: [Visit] @public }
type Visit @key(fields: "id") @public { id: ID! room: String patient: Patient }
type Patient @key(fields: "id") @access(permission: "patient:read") {
  id: ID!
  visits: [Visit] @access(permission: "schedule:read")
}
`;

const nurse = {
  __typename: 'Nurse',
  id: 'n1',
  email: 'nurse-email',
  badge: { number: 1, colour: 'red' },
  shift: 'night',
};
const guest = { __typename: 'Guest', id: 'g1', email: 'guest-email', badge: { number: 2, colour: 'blue' }, host: 'n1' };
const ghost = {
  __typename: 'Ghost',
  id: 'x1',
  email: 'ghost-email',
  badge: { number: 3, colour: 'grey' },
  fear: 'light',
};
const note = { __typename: 'Note', text: 'note-text', level: 3 };
const place = { __typename: 'Place', name: 'garden' };
const strict = {
  open: 'yes',
  secret: 'strict-secret',
  inner: { open: 'inner', secret: 'strict-secret' },
  list: [{ open: 'a', secret: 'strict-secret' }],
  holes: [{ open: 'h', secret: 'strict-secret' }],
};

const patient = (id: string, friend: string | null) => ({
  id,
  name: `name-${id}`,
  phone: `phone-${id}`,
  chart: `chart-${id}`,
  notes: [note],
  friend: friend === null ? null : { $ref: `Patient:${friend}` },
});

/** One place for every kind of rule: fields, types, scalars, enums, interfaces, unions, two subgraphs. */
export const clinic: Graph = {
  name: 'clinic',
  subgraphs: {
    patients: {
      sdl: patients,
      data: {
        roots: {
          Query: {
            patient: { $byId: 'Patient' },
            patients: [{ $ref: 'Patient:p1' }, { $ref: 'Patient:p2' }],
            strictPatients: [{ $ref: 'Patient:p1' }],
            team: [nurse, guest],
            strictTeam: [nurse, ghost],
            person: ghost,
            found: [nurse, note, place],
            firmFound: [nurse, note],
            strict,
            price: 1200,
            prices: [1200, 40],
            mood: 'TENSE',
            hello: 'hello',
            ofOrganization: 'organization-word',
            ofClinic: 'clinic-word',
            ofSelf: 'self-word',
            ofPlatform: 'platform-word',
            rounds: 'rounds-word',
            twoRights: 'rights-word',
            threeKinds: 'kinds-word',
            publicAndRuled: 'ruled-word',
          },
          Mutation: { greet: 'greeted', rename: { $byId: 'Patient' }, touch: { $byId: 'Patient' } },
        },
        entities: { Patient: { p1: patient('p1', 'p2'), p2: patient('p2', null) } },
      },
    },
    visits: {
      sdl: visits,
      data: {
        roots: { Query: { visits: [{ $ref: 'Visit:v1' }] } },
        entities: {
          Visit: { v1: { id: 'v1', room: 'room-one', patient: { $ref: 'Patient:p1' } } },
          Patient: { p1: { id: 'p1', visits: [{ $ref: 'Visit:v1' }] }, p2: { id: 'p2', visits: [] } },
        },
      },
    },
  },
};
