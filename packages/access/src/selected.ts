import { Kind, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { innerOf, type Filtered } from './filtered.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** An operation with what of it was denied. */
export type Selection = Pick<Filtered, 'operation' | 'fragments' | 'denied'>;

/** A selection set, and whether all of it was taken out together with what it stands in. */
export interface Part {
  set: SelectionSetNode;
  denied: boolean;
}

/** One response name of an object: where it was asked for, and whether any of that was allowed. */
export interface Asked {
  /** Where it was asked for first; all of its places name the same field with the same arguments. */
  field: FieldNode;
  name: string;
  allowed: boolean;
  parts: Part[];
}

/**
 * The response names that selection sets ask of an object, in the client's order, `@skip` and `@include` decided
 * (GraphQL, section 6.3.2).
 * @param applies Whether a fragment about this type is about the object.
 */
export function askedOf(
  selected: Selection,
  variables: Variables,
  parts: readonly Part[],
  applies: (condition: string | undefined) => boolean,
): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  const spread = new Set<string>();
  const collect = ({ set, denied: within }: Part): void => {
    for (const selection of set.selections) {
      if (isSkipped(selection, selected, variables)) continue;
      const denied = within || selected.denied.has(selection);
      if (selection.kind === Kind.FIELD) {
        note(asked, selection, denied);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${selection.name.value} ${denied}`;
        if (spread.has(key)) continue;
        spread.add(key);
      }
      const inner = innerOf(selection, selected.fragments);
      if (applies(inner.typeCondition?.name.value)) collect({ set: inner.selectionSet, denied });
    }
  };
  for (const part of parts) collect(part);
  return asked;
}

function note(asked: Map<string, Asked>, field: FieldNode, denied: boolean): void {
  const key = field.alias?.value ?? field.name.value;
  const before = asked.get(key) ?? { field, name: field.name.value, allowed: false, parts: [] };
  asked.set(key, before);
  before.allowed ||= !denied;
  if (field.selectionSet) before.parts.push({ set: field.selectionSet, denied });
}

function isSkipped(selection: SelectionNode, selected: Selection, variables: Variables): boolean {
  return (selection.directives ?? []).some(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const value = given?.[0]?.value;
    const truth =
      value?.kind === Kind.VARIABLE
        ? variable(value.name.value, selected, variables)
        : value?.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? Boolean(truth) : !truth;
  });
}

function variable(name: string, { operation }: Selection, variables: Variables): unknown {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (given !== undefined && given !== null) return given;
  const definition = operation.variableDefinitions?.find(({ variable: { name: own } }) => own.value === name);
  return definition?.defaultValue?.kind === Kind.BOOLEAN && definition.defaultValue.value;
}
