import type { Graph, StubData } from '../case.ts';

const NOTHING: StubData = { roots: {}, entities: {} };

/** Fields computed from guarded ones, their own rules forgotten. */
export const computed: Graph = {
  name: 'computed',
  subgraphs: {
    owner: {
      sdl: `
        type Query { person(id: ID!): Person @public }
        type Person @key(fields: "id") @public {
          id: ID!
          name: String
          phone: String @access(permission: "patient:contact")
          home: Home
          note: Note
        }
        type Home @public { street: String @access(permission: "patient:contact") city: String }
        interface Note @public { text: String }
        type Warning implements Note @access(permission: "encounter:read") { text: String level: Int }`,
      data: {
        roots: { Query: { person: { $byId: 'Person' } } },
        entities: {
          Person: {
            p1: {
              id: 'p1',
              name: 'name-p1',
              phone: 'phone-p1',
              home: { street: 'street-p1', city: 'city-p1' },
              note: { __typename: 'Warning', text: 'text-p1', level: 7 },
            },
          },
        },
      },
    },
    reach: {
      sdl: `
        type Person @key(fields: "id") @public {
          id: ID!
          phone: String @external
          home: Home @external
          reach: String @requires(fields: "phone")
          near: String @requires(fields: "home { street }")
          town: String @requires(fields: "home { city }")
        }
        type Home @public { street: String @external city: String @external }`,
      data: {
        ...NOTHING,
        entities: { Person: { p1: { reach: { $from: 'phone' }, near: { $from: 'home' }, town: { $from: 'home' } } } },
      },
    },
    mood: {
      sdl: `
        type Person @key(fields: "id") @public {
          id: ID!
          reach: String @external
          note: Note @external
          mood: String @requires(fields: "reach")
          alarm: String @requires(fields: "note { ... on Warning { level } }")
        }
        interface Note @public { text: String }
        type Warning implements Note @access(permission: "encounter:read") { text: String @external level: Int @external }`,
      data: { ...NOTHING, entities: { Person: { p1: { mood: { $from: 'reach' }, alarm: { $from: 'note' } } } } },
    },
  },
};

/** One field that two subgraphs resolve, each with a rule of its own. */
export const shared: Graph = {
  name: 'shared',
  subgraphs: {
    one: {
      sdl: `
        type Query { a: Card @public }
        type Card @public @shareable { title: String code: String @access(permission: "patient:read") }`,
      data: { roots: { Query: { a: { title: 'title-a', code: 'code-a' } } }, entities: {} },
    },
    two: {
      sdl: `
        type Query { b: Card @public }
        type Card @public @shareable { title: String code: String @access(permission: "schedule:read") }`,
      data: { roots: { Query: { b: { title: 'title-b', code: 'code-b' } } }, entities: {} },
    },
  },
};

/** A key that clients may not read, and joins that need it. */
export const keyed: Graph = {
  name: 'keyed',
  subgraphs: {
    records: {
      sdl: `
        type Query { record: Record @public }
        type Record @key(fields: "mrn") @public { mrn: ID! @access(permission: "patient:contact") title: String }`,
      data: {
        roots: { Query: { record: { $ref: 'Record:m1' } } },
        entities: { Record: { m1: { mrn: 'm1', title: 'title-m1' } } },
      },
    },
    images: {
      sdl: `
        type Record @key(fields: "mrn") @public {
          mrn: ID! @access(permission: "patient:contact")
          image: String
          scan: String @access(permission: "encounter:read")
        }`,
      data: { ...NOTHING, entities: { Record: { m1: { mrn: 'm1', image: 'image-m1', scan: 'scan-m1' } } } },
    },
  },
};

/** A field that one subgraph answers in passing for another's. */
export const provided: Graph = {
  name: 'provided',
  subgraphs: {
    people: {
      sdl: `
        type Query { person: Person @public }
        type Person @key(fields: "id") @public {
          id: ID!
          name: String @shareable
          phone: String @shareable @access(permission: "patient:contact")
        }`,
      data: {
        roots: { Query: { person: { $ref: 'Person:p1' } } },
        entities: { Person: { p1: { id: 'p1', name: 'name-p1', phone: 'phone-p1' } } },
      },
    },
    calls: {
      sdl: `
        type Query { caller: Person @public @provides(fields: "name phone") }
        type Person @key(fields: "id") @public {
          id: ID!
          name: String @external
          phone: String @external @access(permission: "patient:contact")
        }`,
      data: {
        roots: { Query: { caller: { $ref: 'Person:p1' } } },
        entities: { Person: { p1: { id: 'p1', name: 'name-p1', phone: 'phone-p1' } } },
      },
    },
  },
};

/** The same rule under another name, and one left behind its namespace. */
export const renamed: Graph = {
  name: 'renamed',
  renamed: 'needs',
  subgraphs: {
    one: {
      sdl: `
        extend schema
          @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
          @link(url: "https://polyclinic.example/access/v1.0", import: [{ name: "@access", as: "@needs" }, "@public"])
          @composeDirective(name: "@needs") @composeDirective(name: "@public") @composeDirective(name: "@access__role")
        directive @needs(permission: String!) repeatable on FIELD_DEFINITION | OBJECT
        directive @access__role(anyOf: [String!]!) repeatable on FIELD_DEFINITION | OBJECT
        directive @public repeatable on FIELD_DEFINITION | OBJECT
        type Query {
          open: String @public
          secret: String @needs(permission: "audit:read")
          rounds: String @access__role(anyOf: ["NURSE"])
          file: File @public
        }
        type File @needs(permission: "audit:read") { text: String }`,
      data: {
        roots: {
          Query: { open: 'open', secret: 'secret-word', rounds: 'rounds-word', file: { text: 'file-text' } },
        },
        entities: {},
      },
    },
  },
};

/** Rules written on an interface. */
export const interfaces: Graph = {
  name: 'interfaces',
  subgraphs: {
    one: {
      sdl: `
        type Query { record: Record @public visit: Visit @public story: Story @public letter: Letter @public }
        interface Record @access(permission: "patient:read") { id: ID! }
        type Visit implements Record @access(permission: "patient:read") { id: ID! room: String }
        interface Story @public { text: String @access(permission: "encounter:read") }
        type Letter implements Story @public { text: String @access(permission: "encounter:read") to: String }`,
      data: {
        roots: {
          Query: {
            record: { __typename: 'Visit', id: 'v1', room: 'room-v1' },
            visit: { __typename: 'Visit', id: 'v1', room: 'room-v1' },
            story: { __typename: 'Letter', text: 'letter-text', to: 'somebody' },
            letter: { __typename: 'Letter', text: 'letter-text', to: 'somebody' },
          },
        },
        entities: {},
      },
    },
  },
};

/** Implementers whose interface's rules were forgotten on them: only a gateway that hands rules down guards these. */
export const bareImplementers: Graph = {
  name: 'bareImplementers',
  subgraphs: {
    one: {
      sdl: interfaces.subgraphs
        .one!.sdl.replace(
          'type Visit implements Record @access(permission: "patient:read")',
          'type Visit implements Record @public',
        )
        .replace(
          'Letter implements Story @public { text: String @access(permission: "encounter:read")',
          'Letter implements Story @public { text: String',
        ),
      data: interfaces.subgraphs.one!.data,
    },
  },
};

/** A rule of our specification that nobody knows yet. */
export const future: Graph = {
  name: 'future',
  subgraphs: {
    one: {
      sdl: `
        extend schema
          @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective"])
          @link(url: "https://polyclinic.example/access/v1.7", import: ["@public", "@quorum"])
          @composeDirective(name: "@public") @composeDirective(name: "@quorum")
        directive @public repeatable on FIELD_DEFINITION | OBJECT
        directive @quorum(of: Int!) repeatable on FIELD_DEFINITION | OBJECT
        type Query { open: String @public keys: String @quorum(of: 2) }`,
      data: { roots: { Query: { open: 'open', keys: 'keys-word' } }, entities: {} },
    },
  },
};

/** A part of the graph that is also a contract with partners. */
export const tagged: Graph = {
  name: 'tagged',
  subgraphs: {
    one: {
      sdl: `
        type Query {
          times: [Time] @access(permission: "slot:read") @tag(name: "partner")
          timesForAll: [Time] @public
          price: Int @access(permission: "invoice:read") @tag(name: "partner")
          secret: Secret @public
        }
        type Mutation { greet: String @public }
        type Time @public { startsAt: String @tag(name: "partner") doctor: String }
        type Secret @public { text: String }`,
      data: {
        roots: { Query: { times: [{ startsAt: 'nine', doctor: 'doctor-word' }], price: 7, secret: { text: 'x' } } },
        entities: {},
      },
    },
  },
};
