import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';

export type Boundary = 'ORGANIZATION' | 'CLINIC' | 'SELF' | 'PLATFORM';

/** One condition a caller must meet. Several on one thing are ANDed. */
export type Clause =
  | { kind: 'tenant'; boundary: Boundary }
  | { kind: 'access'; permission: string }
  | { kind: 'role'; anyOf: readonly string[] };

export interface RuleBook {
  /** Clauses written on a type, by type name. */
  types: ReadonlyMap<string, readonly Clause[]>;
  /** Clauses written on a field, by `Type.field`. */
  fields: ReadonlyMap<string, readonly Clause[]>;
  /** Coordinates (type or field) marked `@public`. */
  open: ReadonlySet<string>;
  /** PHI class by `Type.field`. */
  phi: ReadonlyMap<string, string>;
}

export const ACCESS_SPEC = 'https://polyclinic.example/access/';
const DIRECTIVES = ['tenant', 'access', 'role', 'phi', 'public'] as const;
type DirectiveName = (typeof DIRECTIVES)[number];

/** A stable text for a clause: equal clauses have equal keys. */
export function clauseKey(clause: Clause): string {
  if (clause.kind === 'tenant') return `tenant:${clause.boundary}`;
  if (clause.kind === 'access') return `access:${clause.permission}`;
  return `role:${[...clause.anyOf].sort().join('|')}`;
}

const argumentsOf = (directive: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

/** The names our directives go by in this document, after `@link(import: [{ name, as }])` or a namespace prefix. */
export function directiveNames(document: DocumentNode): Map<string, DirectiveName> {
  const names = new Map<string, DirectiveName>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const link of (definition.directives ?? []).filter(({ name }) => name.value === 'link')) {
      const { url, as, import: imports } = argumentsOf(link);
      if (typeof url !== 'string' || !url.startsWith(ACCESS_SPEC)) continue;
      const prefix = typeof as === 'string' ? as : 'access';
      for (const name of DIRECTIVES) names.set(`${prefix}__${name}`, name);
      for (const entry of (imports ?? []) as Array<string | { name: string; as?: string }>) {
        const [name, local] = typeof entry === 'string' ? [entry, entry] : [entry.name, entry.as ?? entry.name];
        const known = DIRECTIVES.find(directive => `@${directive}` === name);
        if (known) names.set(local.slice(1), known);
      }
    }
  }
  return names;
}

function clausesOf(directives: readonly ConstDirectiveNode[], names: Map<string, DirectiveName>): Clause[] {
  return directives.flatMap((directive): Clause[] => {
    const values = argumentsOf(directive);
    switch (names.get(directive.name.value)) {
      case 'tenant':
        return [{ kind: 'tenant', boundary: values.boundary as Boundary }];
      case 'access':
        return [{ kind: 'access', permission: String(values.permission) }];
      case 'role':
        return [{ kind: 'role', anyOf: (values.anyOf as string[]).map(String) }];
      default:
        return [];
    }
  });
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
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);

const append = <V>(map: Map<string, V[]>, key: string, values: V[]): void => {
  if (values.length > 0) map.set(key, [...(map.get(key) ?? []), ...values]);
};

/** Reads every access rule of an SDL: a subgraph's own, or the supergraph's. */
export function readRules(sdl: string | DocumentNode): RuleBook {
  const document = typeof sdl === 'string' ? parse(sdl) : sdl;
  const names = directiveNames(document);
  const types = new Map<string, Clause[]>();
  const fields = new Map<string, Clause[]>();
  const open = new Set<string>();
  const phi = new Map<string, string>();

  const read = (coordinate: string, directives: readonly ConstDirectiveNode[], into: Map<string, Clause[]>): void => {
    append(into, coordinate, clausesOf(directives, names));
    for (const directive of directives) {
      const name = names.get(directive.name.value);
      if (name === 'public') open.add(coordinate);
      if (name === 'phi') phi.set(coordinate, String(argumentsOf(directive).class));
    }
  };

  for (const definition of document.definitions) {
    if (!DESCRIBED.has(definition.kind)) continue;
    const { name, directives, fields: own } = definition as Described;
    read(name.value, directives ?? [], types);
    for (const field of own ?? []) read(`${name.value}.${field.name.value}`, field.directives ?? [], fields);
  }
  return { types, fields, open, phi };
}
