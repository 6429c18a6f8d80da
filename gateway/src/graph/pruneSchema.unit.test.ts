import { buildSchema, parse, print, printSchema } from 'graphql';
import { contractOf } from './contractSchema.ts';
import { pruneSchema } from './pruneSchema.ts';

const canonical = (sdl: string): ReturnType<typeof parse> => parse(printSchema(buildSchema(sdl)));
const without = (sdl: string, ...hidden: string[]): string =>
  print(
    pruneSchema(canonical(sdl), {
      type: name => !hidden.includes(name),
      field: (type, field) => !hidden.includes(`${type}.${field}`),
    }),
  ).replaceAll(/\s+/g, ' ');

describe('pruning a schema', () => {
  it('takes a hidden type, the fields that return it, and types left without fields', () => {
    const sdl = 'type Query { a: A b: B } type A { b: B } type B { x: Int }';
    expect(without(sdl, 'B')).toBe('type Query');
    expect(without(sdl, 'B.x')).toBe('type Query');
    expect(without(sdl, 'A')).toBe('type Query { b: B } type B { x: Int }');
  });

  it('takes arguments whose type is hidden, and the field when one must be given', () => {
    const sdl = 'type Query { a(e: E, n: Int): Int b(e: E!): Int c(i: I): Int } enum E { X } input I { e: E! }';
    expect(without(sdl, 'E')).toBe('type Query { a(n: Int): Int c: Int }');
  });

  it('keeps an input with a hidden part that may be left out, and defaults count as given', () => {
    const sdl = 'type Query { a(i: I!): Int } enum E { X } input I { e: E! = X n: Int }';
    expect(without(sdl, 'E')).toBe('type Query { a(i: I!): Int } input I { n: Int }');
  });

  it('takes members of unions and implementers of interfaces, and with the last one the whole', () => {
    const sdl = `type Query { u: U i: I } union U = A | B interface I { x: Int }
      type A implements I { x: Int } type B implements I { x: Int y: Int }`;
    expect(without(sdl, 'A')).toBe(
      'type Query { u: U i: I } union U = B interface I { x: Int } type B implements I { x: Int y: Int }',
    );
    expect(without(sdl, 'A', 'B')).toBe('type Query { i: I } interface I { x: Int }');
    expect(without(sdl, 'I')).toBe('type Query { u: U } union U = A | B type A { x: Int } type B { x: Int y: Int }');
  });

  it('takes a field of an interface that an implementer lost', () => {
    const sdl = 'type Query { i: I } interface I { x: Int y: Int } type A implements I { x: Int y: Int }';
    expect(without(sdl, 'A.x')).toBe('type Query { i: I } interface I { y: Int } type A implements I { y: Int }');
  });

  it('takes what nothing leads to, circles too', () => {
    const sdl = 'type Query { ok: Int gone: A } type A { b: B } type B { a: A e: E } enum E { X }';
    expect(without(sdl, 'Query.gone')).toBe('type Query { ok: Int }');
  });
});

describe('a contract', () => {
  const TAGGED = `schema @link(url: "https://specs.apollo.dev/tag/v0.3", import: [{ name: "@tag", as: "@label" }]) { query: Query }`;
  const contract = (sdl: string): string =>
    print(
      contractOf(canonical(sdl.replaceAll(/@label\(name: "\w+"\)/g, '')), parse(`${TAGGED} ${sdl}`), 'partner'),
    ).replaceAll(/\s+/g, ' ');

  it('is what carries its tag, by whatever name the tag is imported', () => {
    expect(
      contract(`type Query { a: A @label(name: "partner") b: Int c: Int @label(name: "other") }
        type A @label(name: "partner") { x: Int e: E } enum E { X }`),
    ).toBe('type Query { a: A } type A { x: Int e: E } enum E { X }');
  });

  it('shows a union or interface only when all its members are in it: whose data could be any of them', () => {
    const sdl = `type Query { u: U @label(name: "partner") ok: Int @label(name: "partner") }
      union U @label(name: "partner") = A | B type A @label(name: "partner") { x: Int }`;
    expect(contract(`${sdl} type B { x: Int }`)).toBe('type Query { ok: Int }');
    expect(contract(`${sdl} type B @label(name: "partner") { x: Int }`)).toContain('union U = A | B');
  });

  it('is empty where nothing carries the tag', () => {
    expect(contract('type Query { a: Int }')).toBe('type Query');
  });
});
