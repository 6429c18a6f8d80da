import { ACCESS_SDL, judgeComposed } from './composeExample.ts';
import { brokenLaws } from './laws.ts';

const OPEN = 'type Query { ok: String @public }';
const RULED = 'type Query { ok: String @access(permission: "patient:read") }';
/** A patient whose telephone number is guarded, and who wrote it. */
const OWNER = `type Query { patient: Patient @public }
  type Patient @key(fields: "id") @public {
    id: ID!
    phone: String @access(permission: "patient:contact")
    address: Address @public
    notes(kind: String): [Note] @public
  }
  type Address @access(permission: "patient:read") { street: String city: String @access(permission: "audit:read") }
  interface Note @public { text: String @public }
  type Warning implements Note @public { text: String level: Int @access(permission: "encounter:read") }`;
const stub = (fields: string): string => `type Patient @key(fields: "id") @public { id: ID! ${fields} }`;

describe('the laws of access', () => {
  it('are kept by a composition that carries every rule', () => {
    expect(judgeComposed({ one: RULED })).toEqual([]);
    expect(judgeComposed({ one: OPEN })).toEqual([]);
    expect(judgeComposed({ one: OWNER })).toEqual([]);
  });

  it('are broken by two subgraphs that say different things of one field', () => {
    const shared = (permission: string, root: string) =>
      `type Query { ${root}: T @public } type T @public @shareable { x: Int @access(permission: "${permission}") }`;
    expect(judgeComposed({ one: shared('patient:read', 'a'), two: shared('patient:update', 'b') })).toContain(
      'T.x: one says access:patient:read, two says access:patient:update',
    );
    expect(judgeComposed({ one: shared('patient:read', 'a'), two: shared('patient:read', 'b') })).toEqual([]);
  });

  it('are broken by a field without a rule', () => {
    const bare = 'type Query { ok: String @public a: A @public } type A { x: Int y: Int @public }';
    expect(judgeComposed({ one: bare })).toEqual(['A.x has no access rule']);
  });

  it('are broken by a root field that counts on its type’s rule', () => {
    const bare = 'type Query @access(permission: "patient:read") { ok: String }';
    expect(judgeComposed({ one: bare })).toContain('Query.ok has no access rule');
  });

  it('are broken by rules of Apollo’s own, which nobody here enforces', () => {
    const sdl = `${ACCESS_SDL.replace('"@key"', '"@key", "@requiresScopes"')}
      type Query { ok: String @public @requiresScopes(scopes: [["a"]]) }`;
    expect(judgeComposed({ one: sdl })).toContainEqual(expect.stringMatching(/^one: uses @requiresScopes:/));
  });
});

describe('a directive that is not composed', () => {
  const other = 'type Query { other: String @public }';

  it('is found when it is not even linked', () => {
    const unlinked = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      directive @access(permission: String!) repeatable on FIELD_DEFINITION
      type Query { ok: String @access(permission: "patient:read") }`;
    const broken = judgeComposed({ one: unlinked, two: other });
    expect(broken).toContain('one: uses @access without linking it');
    expect(broken).toContain('Query.ok has no access rule');
  });

  it('is found when it is linked and not composed, with the rule it lost', () => {
    const forgotten = `${ACCESS_SDL.replace('@composeDirective(name: "@access")', '')} ${RULED}`;
    const broken = judgeComposed({ one: forgotten, two: other });
    expect(broken).toContain('one: uses @access without composing it');
    expect(broken).toContain('one: access:patient:read on Query.ok is not in the supergraph');
  });

  it('is found on a type, as @public, and as @phi too', () => {
    const stripped = (directive: string) => ACCESS_SDL.replace(`@composeDirective(name: "@${directive}")`, '');
    const typed = 'type Query { a: A @public } type A @tenant(boundary: CLINIC) { x: Int }';
    expect(judgeComposed({ one: `${stripped('tenant')} ${typed}`, two: other })).toContain(
      'one: tenant:CLINIC on A is not in the supergraph',
    );
    expect(judgeComposed({ one: `${stripped('public')} ${OPEN}`, two: other })).toContain(
      'one: @public on Query.ok is not in the supergraph',
    );
    const phi = 'type Query { ok: String @public @phi(class: "NAME") }';
    expect(judgeComposed({ one: `${stripped('phi')} ${phi}`, two: other })).toContain(
      'one: @phi on Query.ok is not in the supergraph',
    );
  });

  it('is found under another name too', () => {
    const renamed = ACCESS_SDL.replace(
      'import: ["@tenant", "@access"',
      'import: ["@tenant", {name: "@access", as: "@may"}',
    )
      .replace('@composeDirective(name: "@access")', '')
      .replace('directive @access', 'directive @may');
    const broken = judgeComposed({ one: `${renamed} type Query { ok: String @may(permission: "a") }`, two: other });
    expect(broken).toContain('one: uses @may without composing it');
    expect(broken).toContain('one: access:a on Query.ok is not in the supergraph');
  });

  it('is found when it belongs to somebody else’s specification', () => {
    const foreign = ACCESS_SDL.replace('polyclinic.example/access', 'elsewhere.example/access');
    const broken = judgeComposed({ one: `${foreign} ${RULED}` });
    expect(broken).toContain('one: uses @access without linking it');
    expect(broken).toContain('Query.ok has no access rule');
  });

  it('is not the one that stands alone under its namespace', () => {
    const sdl = `extend schema @link(url: "https://polyclinic.example/access/v1.0", as: "may")
        @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective"])
        @composeDirective(name: "@may") @composeDirective(name: "@may__role")
      directive @may(permission: String!) repeatable on FIELD_DEFINITION
      directive @may__role(anyOf: [String!]!) repeatable on FIELD_DEFINITION
      type Query { ok: String @may(permission: "patient:read") well: String @may__role(anyOf: "NURSE") }`;
    expect(judgeComposed({ one: sdl })).toEqual([]);
  });
});

describe('a directive that is not repeatable', () => {
  const single = ACCESS_SDL.replaceAll(' repeatable', '');
  const shared = (permission: string, root: string) =>
    `${single} type Query { ${root}: T @public } type T @public @shareable { x: Int @access(permission: "${permission}") }`;

  it('breaks the laws by itself, and by the hint that one of two rules has lost', () => {
    const broken = judgeComposed({ one: shared('patient:read', 'a'), two: shared('patient:update', 'b') });
    expect(broken).toContain('one: defines @access without repeatable');
    expect(broken).toContainEqual(expect.stringMatching(/^INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS: .*@access/));
    expect(broken).toContain('two: access:patient:update on T.x is not in the supergraph');
  });

  it('breaks nothing by hints about other things', () => {
    const hint = { definition: { code: 'INCONSISTENT_DESCRIPTION' }, message: 'T has two descriptions' };
    expect(brokenLaws([], 'type Query { ok: Int }', [hint])).toEqual(['Query.ok has no access rule']);
  });
});

describe('an implementer', () => {
  it('without the rule of its interface’s type breaks the laws', () => {
    const sdl = `type Query { ok: String @public }
      interface Record @access(permission: "patient:read") { id: ID }
      type Visit implements Record @public { id: ID }`;
    expect(judgeComposed({ one: sdl })).toEqual(['Visit implements Record without its rule access:patient:read']);
    expect(
      judgeComposed({
        one: sdl.replace(
          'Visit implements Record @public',
          'Visit implements Record @access(permission: "patient:read")',
        ),
      }),
    ).toEqual([]);
  });

  it('without the rule of its interface’s field breaks the laws', () => {
    const sdl = `type Query { ok: String @public }
      interface Record @public { id: ID @access(permission: "patient:read") }
      type Visit implements Record @public { id: ID }`;
    expect(judgeComposed({ one: sdl })).toEqual(['Visit.id implements Record.id without its rule access:patient:read']);
    expect(judgeComposed({ one: sdl.replace('{ id: ID }', '{ id: ID @access(permission: "patient:read") }') })).toEqual(
      [],
    );
  });
});

describe('a field that requires protected ones', () => {
  const judge = (fields: string) => judgeComposed({ owner: OWNER, other: stub(fields) });
  const leak = (field: string, rule: string) =>
    `Patient.${field} is computed from what ${rule} guards, without that rule`;

  it('breaks the laws without their rule and keeps them with it', () => {
    expect(judge('phone: String @external reach: String @requires(fields: "phone")')).toEqual([
      leak('reach', 'access:patient:contact'),
    ]);
    expect(
      judge('phone: String @external reach: String @requires(fields: "phone") @access(permission: "patient:contact")'),
    ).toEqual([]);
  });

  it('breaks them by what is nested, and by the object types on the way', () => {
    const needs = (set: string, fields: string) =>
      judgeComposed({
        owner: OWNER,
        other: `${stub(`address: Address @external near: Int @requires(fields: "address { ${set} }")`)}
          type Address @access(permission: "patient:read") { ${fields} }`,
      });
    expect(needs('street', 'street: String @external')).toEqual([leak('near', 'access:patient:read')]);
    expect(needs('city', 'city: String @external')).toEqual([
      leak('near', 'access:patient:read'),
      leak('near', 'access:audit:read'),
    ]);
  });

  it('breaks them by what stands in an inline fragment', () => {
    const other = `${stub('notes(kind: String): [Note] @external loud: Int @requires(fields: "notes { ... on Warning { level } }")')}
      interface Note @public { text: String @public }
      type Warning implements Note @public { text: String @external level: Int @external }`;
    expect(judgeComposed({ owner: OWNER, other })).toEqual([leak('loud', 'access:encounter:read')]);
  });

  it('breaks them over a chain, at every link that lacks the rule', () => {
    const chain = {
      owner: OWNER,
      other: stub('phone: String @external reach: String @requires(fields: "phone")'),
      third: stub('reach: String @external mood: String @requires(fields: "reach")'),
    };
    expect(judgeComposed(chain)).toEqual([
      leak('reach', 'access:patient:contact'),
      leak('mood', 'access:patient:contact'),
    ]);
  });

  it('is found under whatever name @requires is imported', () => {
    const other = `${ACCESS_SDL.replace('"@requires"', '{ name: "@requires", as: "@wants" }')}
      ${stub('phone: String @external reach: String @wants(fields: "phone")')}`;
    expect(judgeComposed({ owner: OWNER, other })).toEqual([leak('reach', 'access:patient:contact')]);
  });
});

describe('a field that provides protected ones', () => {
  it('breaks the laws where its subgraph does not state their rule', () => {
    const owner = OWNER.replace('phone: String', 'phone: String @shareable');
    const provider = (rule: string) =>
      `type Query { first: Patient @public @provides(fields: "phone") } ${stub(`phone: String @external ${rule}`)}`;
    expect(judgeComposed({ owner, other: provider('') })).toEqual([
      'other: Query.first provides Patient.phone without its rule access:patient:contact',
    ]);
    expect(judgeComposed({ owner, other: provider('@access(permission: "patient:contact")') })).toEqual([]);
  });
});

describe('two fields that require one with different arguments', () => {
  it('break the laws, because the planner asks once for both', () => {
    const other = (second: string) =>
      `${stub(`notes(kind: String): [Note] @external
        first: Int @requires(fields: "notes(kind: \\"a\\") { text }")
        second: Int @requires(fields: "notes(kind: \\"${second}\\") { text }")`)}
      interface Note @public { text: String @public }`;
    expect(judgeComposed({ owner: OWNER, other: other('b') })).toEqual([
      'Patient: first requires notes(kind: "a"), second (kind: "b")',
    ]);
    expect(judgeComposed({ owner: OWNER, other: other('a') })).toEqual([]);
  });
});

describe('what hands data past its rules', () => {
  it('is refused: an interface object', () => {
    const header = ACCESS_SDL.replace('"@key"', '"@key", "@interfaceObject"');
    const sdl = {
      one: `type Query { media: Media @public } interface Media @key(fields: "id") @public { id: ID! }
        type Book implements Media @key(fields: "id") @public { id: ID! }`,
      two: `${header} type Media @interfaceObject @key(fields: "id") @public { id: ID! reviews: Int @public }`,
    };
    expect(judgeComposed(sdl)).toContainEqual(expect.stringMatching(/^two: uses @interfaceObject:/));
  });

  it('is refused: a context', () => {
    const header = ACCESS_SDL.replace('"@key"', '"@key", "@context", "@fromContext"');
    const sdl = `${header}
      type Query { patient: Patient @public }
      type Patient @key(fields: "id") @public @context(name: "patient") {
        id: ID! phone: String @access(permission: "patient:contact") visit: Visit @public
      }
      type Visit @key(fields: "id") @public { id: ID! call(to: String @fromContext(field: "$patient { phone }")): String }`;
    const broken = judgeComposed({ one: sdl });
    expect(broken).toContainEqual(expect.stringMatching(/^one: uses @context:/));
    expect(broken).toContainEqual(expect.stringMatching(/^one: uses @fromContext:/));
  });
});
