import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { SubgraphAnswer } from '../execution/runPlan.ts';

/**
 * For tests and benchmarks: four subgraphs of a shop, in the shape public gateway benchmarks use (users who review
 * products, nested), with an interface, a union, an enum, arguments and `@requires` on top.
 */
export type ShopSubgraph = 'accounts' | 'inventory' | 'products' | 'reviews';

export const SHOP_SUBGRAPHS: readonly ShopSubgraph[] = ['accounts', 'inventory', 'products', 'reviews'];

const FEDERATION = `@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@composeDirective", "@listSize"])`;

const ACCESS = `@link(url: "https://polyclinic.example/access/v1.0", import: ["@tenant", "@access", "@role", "@phi", "@public"])
  @composeDirective(name: "@tenant") @composeDirective(name: "@access") @composeDirective(name: "@role")
  @composeDirective(name: "@phi") @composeDirective(name: "@public")`;

const ACCESS_DIRECTIVES = `
directive @tenant(boundary: TenantBoundary!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | ENUM | SCALAR
directive @access(permission: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | ENUM | SCALAR
directive @role(anyOf: [String!]!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | ENUM | SCALAR
directive @phi(class: String!) repeatable on FIELD_DEFINITION | OBJECT
directive @public repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | ENUM | SCALAR
enum TenantBoundary { ORGANIZATION CLINIC SELF PLATFORM }
`;

const TYPES: Record<ShopSubgraph, string> = {
  accounts: `
    type Query {
      me: User @public
      user(id: ID!): User @public
      users: [User] @listSize(assumedSize: 6) @access(permission: "member:read")
      parties: [Party] @public
    }
    type Mutation {
      rename(id: ID!, name: String!): User @access(permission: "member:manage")
    }
    interface Party @public { id: ID! name: String }
    type User implements Party @key(fields: "id") @tenant(boundary: ORGANIZATION) {
      id: ID!
      name: String @access(permission: "member:read")
      username: String @shareable
      birthday: Int @phi(class: "DEMOGRAPHIC")
      level: Level
    }
    type Guest implements Party @public { id: ID! name: String invitedBy: User }
    enum Level @public { PLAIN GOLD }`,
  products: `
    type Query {
      topProducts(first: Int = 5): [Product] @listSize(assumedSize: 5, slicingArguments: ["first"]) @access(permission: "slot:read")
      product(upc: String!): Product @public
      shelf: [Item!] @public
    }
    union Item = Product | Voucher
    type Voucher @public { code: String! worth: Int! }
    type Product @key(fields: "upc") @tenant(boundary: ORGANIZATION) {
      upc: String!
      name: String
      weight: Int
      price(currency: String = "EUR"): Int @access(permission: "invoice:read")
    }`,
  inventory: `
    type Product @key(fields: "upc") @tenant(boundary: ORGANIZATION) {
      upc: String!
      weight: Int @external
      inStock: Boolean!
      shippingEstimate: Int @requires(fields: "weight")
    }`,
  reviews: `
    type Review @key(fields: "id") @tenant(boundary: ORGANIZATION) {
      id: ID!
      body(max: Int): String @access(permission: "patient:read")
      stars: Int!
      author: User @provides(fields: "username")
      product: Product
    }
    type User @key(fields: "id") @tenant(boundary: ORGANIZATION) {
      id: ID!
      username: String @external
      reviews(first: Int): [Review!] @listSize(assumedSize: 4, slicingArguments: ["first"])
    }
    type Product @key(fields: "upc") @tenant(boundary: ORGANIZATION) {
      upc: String!
      reviews(first: Int): [Review] @listSize(assumedSize: 3, slicingArguments: ["first"])
    }`,
};

/** The SDL of one subgraph, its access rules included. */
export const shopSdl = (name: ShopSubgraph): string =>
  `extend schema ${FEDERATION} ${ACCESS}\n${ACCESS_DIRECTIVES}\n${TYPES[name]}`;

/** The SDL of one subgraph for gateways that know nothing of access. */
export const plainShopSdl = (name: ShopSubgraph): string =>
  `extend schema ${FEDERATION}\n${TYPES[name].replaceAll(/@(tenant|access|role|phi|listSize)\([^)]*\)|@public/g, '')}`;

interface Review {
  id: string;
  body: string;
  stars: number;
  author: string;
  product: string;
}

const USERS = ['ada', 'bela', 'cleo', 'dario', 'edda', 'fritz'].map((username, index) => ({
  id: String(index + 1),
  name: `${username[0]?.toUpperCase()}${username.slice(1)} Example`,
  username,
  birthday: 1970 + index,
  level: index % 2 ? 'GOLD' : 'PLAIN',
}));
const PRODUCTS = Array.from({ length: 9 }, (_, index) => ({
  upc: `p${index + 1}`,
  name: `Thing number ${index + 1}`,
  price: 100 * (index + 1),
  weight: 50 * (index + 3),
}));
const REVIEWS: Review[] = Array.from({ length: 24 }, (_, index) => ({
  id: `r${index + 1}`,
  body: `What is there to say of it? Review ${index + 1} says it in a sentence of "usual" length.`,
  stars: (index % 5) + 1,
  author: String((index % USERS.length) + 1),
  product: `p${((index * 2) % PRODUCTS.length) + 1}`,
}));

const user = (id: string) => USERS.find(known => known.id === id) ?? null;
const product = (upc: string) => PRODUCTS.find(known => known.upc === upc) ?? null;
const some = <T>(values: readonly T[], first: number | null | undefined): T[] => values.slice(0, first ?? undefined);

type Args = Record<string, never> & { first?: number; max?: number; id: string; upc: string; name: string };

const RESOLVERS: Record<ShopSubgraph, object> = {
  accounts: {
    Query: {
      me: () => USERS[0],
      user: (_: unknown, { id }: Args) => user(id),
      users: () => USERS,
      parties: () => [
        { __typename: 'User', ...USERS[1] },
        { __typename: 'Guest', id: 'g1', name: 'Gast', invitedBy: USERS[2] },
      ],
    },
    Mutation: { rename: (_: unknown, { id, name }: Args) => ({ ...user(id), name }) },
    User: { __resolveReference: ({ id }: Args) => user(id) },
  },
  products: {
    Query: {
      topProducts: (_: unknown, { first }: Args) => some(PRODUCTS, first),
      product: (_: unknown, { upc }: Args) => product(upc),
      shelf: () => [
        { __typename: 'Product', ...PRODUCTS[0] },
        { __typename: 'Voucher', code: 'SPRING', worth: 5 },
        { __typename: 'Product', ...PRODUCTS[3] },
      ],
    },
    Product: {
      __resolveReference: ({ upc }: Args) => product(upc),
      price: ({ price }: { price: number }, { currency }: { currency?: string }) =>
        currency === 'EUR' ? price : price * 2,
    },
  },
  inventory: {
    Product: {
      __resolveReference: (reference: object) => reference,
      inStock: ({ upc }: Args) => upc !== 'p4',
      shippingEstimate: ({ weight }: { weight?: number }) => (weight === undefined ? null : Math.ceil(weight / 2)),
    },
  },
  reviews: {
    User: {
      __resolveReference: (reference: object) => reference,
      username: ({ id }: Args) => user(id)?.username,
      reviews: ({ id }: Args, { first }: Args) =>
        some(
          REVIEWS.filter(({ author }) => author === id),
          first,
        ),
    },
    Product: {
      __resolveReference: (reference: object) => reference,
      reviews: ({ upc }: Args, { first }: Args) =>
        some(
          REVIEWS.filter(review => review.product === upc),
          first,
        ),
    },
    Review: {
      __resolveReference: ({ id }: Args) => REVIEWS.find(review => review.id === id),
      body: ({ body }: Review, { max }: Args) => body.slice(0, max ?? undefined),
      author: ({ author }: Review) => ({ id: author }),
      product: ({ product: upc }: Review) => ({ upc }),
    },
  },
};

/** Executable schemas of the four subgraphs. */
export const shopSchemas = (): Record<ShopSubgraph, GraphQLSchema> =>
  Object.fromEntries(
    SHOP_SUBGRAPHS.map(name => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(plainShopSdl(name)), resolvers: RESOLVERS[name] as never }]),
    ]),
  ) as Record<ShopSubgraph, GraphQLSchema>;

export interface ShopQuestion {
  query: string;
  variables?: Record<string, unknown>;
}

/** Answers as one subgraph would over HTTP: plain JSON values. */
export async function answerShop(
  schema: GraphQLSchema,
  { query, variables = {} }: ShopQuestion,
): Promise<SubgraphAnswer> {
  const result = await execute({ schema, document: parse(query), variableValues: variables });
  return JSON.parse(JSON.stringify(result)) as SubgraphAnswer;
}

/** The nested query of all four subgraphs that gateways are measured with. */
export const SHOP_QUERY = `query Shop {
  users { ...Person reviews { ...Opinion product { ...Thing reviews { ...Opinion author { ...Person reviews { ...Opinion product { ...Thing } } } } } } }
  topProducts { ...Thing reviews { ...Opinion author { ...Person reviews { ...Opinion product { ...Thing } } } } }
}
fragment Person on User { id username name }
fragment Opinion on Review { id body }
fragment Thing on Product { inStock name price shippingEstimate upc weight }`;
