import { brokenLaws } from './laws.ts';

const LINK = `extend schema @link(url: "https://polyclinic.example/access/v1.0", import: ["@tenant", "@access", "@role", "@phi", "@public"])`;

/** What is wrong when these subgraphs become this supergraph. */
const judge = (supergraph: string, ...subgraphs: string[]): string[] =>
  brokenLaws(
    subgraphs.map((sdl, index) => ({ name: `s${index + 1}`, sdl: sdl.includes('schema') ? sdl : `${LINK}\n${sdl}` })),
    `${LINK}\n${supergraph}`,
  );

const OPEN = 'type Query { ok: String @public }';
const RULED = 'type Query { ok: String @access(permission: "patient:read") }';

describe('the laws of access', () => {
  it('are kept by a composition that carries every rule', () => {
    expect(judge(RULED, RULED)).toEqual([]);
    expect(judge(OPEN, OPEN)).toEqual([]);
  });

  it('are broken by a directive that is used without being linked', () => {
    const unlinked = 'schema { query: Query } type Query { ok: String @access(permission: "patient:read") }';
    expect(judge(RULED, unlinked)).toContain('s1: uses access directives without linking them');
  });

  it('are broken by a rule that composition dropped', () => {
    expect(judge(OPEN, RULED)).toContain('s1: access:patient:read on Query.ok is not in the supergraph');
    expect(judge(RULED, OPEN)).toContain('s1: @public on Query.ok is not in the supergraph');
    const typed = 'type Query { a: A @public } type A @tenant(boundary: CLINIC) { x: Int }';
    const stripped = 'type Query { a: A @public } type A @public { x: Int }';
    expect(judge(stripped, typed)).toContain('s1: tenant:CLINIC on A is not in the supergraph');
  });

  it('are broken by two subgraphs that say different things of one field', () => {
    const other = 'type Query { ok: String @access(permission: "patient:update") }';
    const both = 'type Query { ok: String @access(permission: "patient:read") @access(permission: "patient:update") }';
    expect(judge(both, RULED, other)).toContain('Query.ok: s1 says access:patient:read, s2 says access:patient:update');
  });

  it('are broken by a field without a rule', () => {
    const bare = 'type Query { ok: String @public a: A @public } type A { x: Int y: Int @public }';
    expect(judge(bare, bare)).toEqual(['A.x has no access rule']);
  });

  it('are broken by a root field that counts on its type’s rule', () => {
    const bare = 'type Query @access(permission: "patient:read") { ok: String }';
    expect(judge(bare, bare)).toContain('Query.ok has no access rule');
  });

  it('are broken by an implementer without its interface’s rule', () => {
    const sdl = `type Query { ok: String @public }
      interface Record @access(permission: "patient:read") { id: ID }
      type Visit implements Record @public { id: ID }`;
    expect(judge(sdl, sdl)).toEqual(['Visit implements Record without its rule access:patient:read']);
  });

  it('are broken by a field that is computed from a protected one without its rule', () => {
    const sdl = `type Query { ok: String @public }
      type Patient @public { phone: String @access(permission: "patient:contact") reach: String @public @requires(fields: "phone") }`;
    expect(judge(sdl, sdl)).toEqual(['s1: Patient.reach requires phone without its rule access:patient:contact']);
    const kept = sdl.replace('@public @requires', '@access(permission: "patient:contact") @requires');
    expect(judge(kept, kept)).toEqual([]);
  });

  it('bind a directive under another name too', () => {
    const renamed = `extend schema @link(url: "https://polyclinic.example/access/v1.0", import: [{ name: "@access", as: "@may" }])
      type Query { ok: String @may(permission: "patient:read") }`;
    expect(judge(RULED, renamed)).toEqual([]);
    expect(judge(OPEN, renamed)).toContain('s1: access:patient:read on Query.ok is not in the supergraph');
  });

  it('are not satisfied by a directive of somebody else’s specification', () => {
    const foreign = `extend schema @link(url: "https://elsewhere.example/access/v1.0", import: ["@access"])
      type Query { ok: String @access(permission: "patient:read") }`;
    expect(brokenLaws([{ name: 's1', sdl: foreign }], foreign)).toContain('Query.ok has no access rule');
  });
});
