import { ChangeType, CriticalityLevel, diff, type Change as Difference } from '@graphql-inspector/core';
import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Change, Severity } from './change.ts';

const SEVERITIES: Record<CriticalityLevel, Severity> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
};

/**
 * What changes for clients.
 * @param used coordinates that recorded operations select: a deprecated field outside of them may go
 */
export async function apiChanges(
  before: GraphQLSchema,
  after: GraphQLSchema,
  used: ReadonlySet<string>,
): Promise<Change[]> {
  const differences = await diff(before, after);
  return withoutNoise(differences).map(difference => {
    const mayGo = isUnusedRemoval(difference, before, used);
    return {
      topic: 'api',
      coordinate: difference.path ?? 'schema',
      what: mayGo ? `${difference.message}; no recorded operation uses it` : difference.message,
      severity: mayGo ? 'safe' : SEVERITIES[difference.criticality.level],
    };
  });
}

/** Words, what a deprecation says twice, and what stands inside something that is new as a whole. */
function withoutNoise(differences: readonly Difference[]): Difference[] {
  const isNew = ({ type }: Difference): boolean => type === ChangeType.TypeAdded || type === ChangeType.FieldAdded;
  const added = new Set(differences.filter(isNew).map(({ path }) => path));
  return differences.filter(({ type, path = '', criticality }) => {
    if (/DESCRIPTION|^DIRECTIVE_USAGE/.test(String(type))) return false;
    if (criticality.level !== CriticalityLevel.NonBreaking) return true;
    return !path.split('.').some((_, depth, steps) => depth > 0 && added.has(steps.slice(0, depth).join('.')));
  });
}

function isUnusedRemoval({ type, path = '' }: Difference, before: GraphQLSchema, used: ReadonlySet<string>): boolean {
  if (type === ChangeType.FieldRemoved) return isDeprecated(before, path) && !used.has(path);
  if (type !== ChangeType.TypeRemoved || !isObjectType(before.getType(path))) return false;
  // A type goes with the last deprecated field that returned it.
  return fieldsReturning(before, path).every(field => isDeprecated(before, field) && !used.has(field));
}

function isDeprecated(schema: GraphQLSchema, coordinate: string): boolean {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return type.getFields()[fieldName]?.deprecationReason != null;
}

/** Coordinates of the fields that lead to a type from others, by name or through a union or interface. */
function fieldsReturning(schema: GraphQLSchema, name: string): string[] {
  const target = schema.getType(name);
  if (!isObjectType(target)) return [];
  return Object.values(schema.getTypeMap()).flatMap(type => {
    if (type === target || (!isObjectType(type) && !isInterfaceType(type))) return [];
    return Object.values(type.getFields())
      .filter(field => {
        const returned = getNamedType(field.type);
        if (returned === target) return true;
        return 'getTypes' in returned && returned.getTypes().includes(target);
      })
      .map(field => `${type.name}.${field.name}`);
  });
}
