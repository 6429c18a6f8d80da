import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import { distinct, type Boundary, type Clause } from './clause.ts';
import { inheritedRules } from './inheritedRules.ts';
import { ACCESS, argumentsOf, LinkedNames } from './linkedNames.ts';

export interface RuleBook {
  /** Clauses written on a type, by type name. */
  types: ReadonlyMap<string, readonly Clause[]>;
  /** Clauses written on a field, by `Type.field`. */
  fields: ReadonlyMap<string, readonly Clause[]>;
  /** Clauses a field should carry because it is computed from fields that do, and does not, by `Type.field`. */
  inherited: ReadonlyMap<string, readonly Clause[]>;
  /** Coordinates (type or field) marked `@public`. */
  open: ReadonlySet<string>;
  /** PHI class by `Type.field`. */
  phi: ReadonlyMap<string, string>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function clauseOf(directive: ConstDirectiveNode, names: LinkedNames): Clause | null {
  const { boundary, permission, anyOf } = argumentsOf(directive);
  switch (names.of(directive.name.value)) {
    case 'tenant':
      return { kind: 'tenant', boundary: text(boundary) as Boundary };
    case 'access':
      return { kind: 'access', permission: text(permission) };
    case 'role':
      return { kind: 'role', anyOf: (Array.isArray(anyOf) ? anyOf : [anyOf]).map(text) };
    case 'phi':
    case 'public':
    case null:
      return null;
    default:
      return { kind: 'unknown', directive: directive.name.value };
  }
}

type Described = DefinitionNode & {
  name: { value: string };
  directives?: readonly ConstDirectiveNode[];
  fields?: readonly FieldDefinitionNode[];
};

const DESCRIBED = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_TYPE_EXTENSION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_EXTENSION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.UNION_TYPE_EXTENSION,
]);

/** Reads every access rule of an SDL: a subgraph's own, or the supergraph's. */
export function readRules(sdl: string | DocumentNode): RuleBook {
  const document = typeof sdl === 'string' ? parse(sdl) : sdl;
  const names = new LinkedNames(document, ACCESS);
  const types = new Map<string, Clause[]>();
  const fields = new Map<string, Clause[]>();
  const open = new Set<string>();
  const phi = new Map<string, string>();

  const read = (coordinate: string, directives: readonly ConstDirectiveNode[], into: Map<string, Clause[]>): void => {
    const clauses = directives.flatMap(directive => clauseOf(directive, names) ?? []);
    if (clauses.length > 0) into.set(coordinate, distinct([...(into.get(coordinate) ?? []), ...clauses]));
    for (const directive of directives) {
      const name = names.of(directive.name.value);
      if (name === 'public') open.add(coordinate);
      if (name === 'phi') phi.set(coordinate, text(argumentsOf(directive).class));
    }
  };

  for (const definition of document.definitions) {
    if (!DESCRIBED.has(definition.kind)) continue;
    const { name, directives, fields: own } = definition as Described;
    read(name.value, directives ?? [], types);
    for (const field of own ?? []) read(`${name.value}.${field.name.value}`, field.directives ?? [], fields);
  }
  const written = { types, fields, open, phi, inherited: new Map<string, Clause[]>() };
  return { ...written, inherited: inheritedRules(document, written) };
}
