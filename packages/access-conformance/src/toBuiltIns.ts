import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NamedTypeNode,
} from 'graphql';
import type { Clause } from '@polyclinic/access/clause.ts';
import { ACCESS, LinkedNames } from '@polyclinic/access/linkedNames.ts';
import { readRules } from '@polyclinic/access/ruleBook.ts';

const IMPORTED = ['key', 'external', 'requires', 'provides', 'shareable', 'inaccessible', 'tag', 'policy'];

type Described = DefinitionNode & {
  name: { value: string };
  directives?: readonly ConstDirectiveNode[];
  fields?: readonly FieldDefinitionNode[];
  interfaces?: readonly NamedTypeNode[];
};

/**
 * The same rules in Apollo's built-in directives, for gateways that know only those: permissions become
 * `@requiresScopes`, places and roles `@policy`, and rules of an interface, where built-ins may not stand, go to its
 * implementers.
 * @param renamed Name that `@requiresScopes` is imported as.
 */
export function toBuiltIns(sdl: string, renamed = 'requiresScopes'): string {
  const document = parse(sdl);
  const names = new LinkedNames(document, ACCESS);
  const { types, fields } = readRules(document);
  const translated = document.definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.SCHEMA_DEFINITION) return [];
    if (definition.kind === Kind.DIRECTIVE_DEFINITION && names.of(definition.name.value) !== null) return [];
    if (!('name' in definition)) return [definition];
    const { name, interfaces = [], fields: own, directives } = definition as Described;
    const isInterface = definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    const from = isInterface ? [] : [name.value, ...interfaces.map(({ name: { value } }) => value)];
    const ruled = {
      directives: [
        ...(directives ?? []),
        ...builtIns(
          from.flatMap(type => types.get(type) ?? []),
          renamed,
        ),
      ],
    };
    if (!own) return [{ ...definition, ...ruled }];
    const ruledFields = own.map(field => {
      const clauses = from.flatMap(type => fields.get(`${type}.${field.name.value}`) ?? []);
      return { ...field, directives: [...(field.directives ?? []), ...builtIns(clauses, renamed)] };
    });
    return [{ ...definition, ...ruled, fields: ruledFields } as DefinitionNode];
  });
  const stripped = visit({ kind: Kind.DOCUMENT, definitions: translated } satisfies DocumentNode, {
    Directive: ({ name }) => (names.of(name.value) === null ? undefined : null),
  });
  const imports = [...IMPORTED.map(name => `"@${name}"`), `{ name: "@requiresScopes", as: "@${renamed}" }`];
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports.join(', ')}])
${print(stripped)}`;
}

function builtIns(clauses: readonly Clause[], requiresScopes: string): ConstDirectiveNode[] {
  const scopes = clauses.flatMap(clause => (clause.kind === 'access' ? [clause.permission] : []));
  // Clauses are ANDed and the alternatives of each ORed; the built-in wants one list of alternatives.
  const policies = clauses.reduce<string[][]>(
    (all, clause) => all.flatMap(policy => alternatives(clause).map(other => [...policy, ...other])),
    [[]],
  );
  return [
    ...(scopes.length > 0 ? [directive(`@${requiresScopes}(scopes: [${JSON.stringify(scopes)}])`)] : []),
    ...(policies.some(policy => policy.length > 0)
      ? [directive(`@policy(policies: ${JSON.stringify(policies)})`)]
      : []),
  ];
}

/** One entry per way to meet a clause, in policies; a permission is none of theirs. */
function alternatives(clause: Clause): string[][] {
  if (clause.kind === 'tenant') return [[`tenant:${clause.boundary}`]];
  if (clause.kind === 'role') return clause.anyOf.map(role => [`role:${role}`]);
  return clause.kind === 'access' ? [[]] : [[`unknown:${clause.directive}`]];
}

function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar X ${text}`).definitions;
  return (definition as Described).directives![0]!;
}
