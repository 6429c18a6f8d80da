import { Kind, OperationTypeNode, type GraphQLError, type SelectionSetNode } from 'graphql';
import { innerOf, type Filtered } from './filtered.ts';
import { forbidden } from './forbidden.ts';
import { askedOf, type Part, type Variables } from './selected.ts';

/** Nobody reads more; an operation can have far more paths than words. */
const MAX_ERRORS = 100;

/**
 * Why nothing of an operation may run: every denied field by its response names, lists without indices, since there is
 * no answer to count in. In `filter` mode these are denied root fields of a mutation, in `reject` all.
 * @returns Empty when it may run: it is not refused, or `@skip` and `@include` leave out what is denied.
 */
export function refusalsOf(filtered: Filtered, variables: Variables): GraphQLError[] {
  const deep = filtered.mode === 'reject';
  if (!deep && filtered.operation.operation !== OperationTypeNode.MUTATION) return [];
  const errors: GraphQLError[] = [];
  const holdsDenied = denialFinder(filtered);
  const walk = (parts: readonly Part[], path: readonly string[]): void => {
    for (const [key, asked] of askedOf(filtered, variables, parts, () => true)) {
      if (errors.length >= MAX_ERRORS) return;
      if (!asked.allowed) errors.push(forbidden([...path, key]));
      else if (deep && asked.parts.some(({ set, denied }) => denied || holdsDenied(set)))
        walk(asked.parts, [...path, key]);
    }
  };
  walk([{ set: filtered.operation.selectionSet, denied: false }], []);
  return errors;
}

/** Whether anything below a selection set was taken out; each set and fragment is looked through once. */
function denialFinder({ denied, fragments }: Filtered): (set: SelectionSetNode) => boolean {
  const known = new Map<SelectionSetNode, boolean>();
  const holds = (set: SelectionSetNode): boolean => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const found = set.selections.some(selection => {
      if (denied.has(selection)) return true;
      const inner = selection.kind === Kind.FIELD ? selection.selectionSet : innerOf(selection, fragments).selectionSet;
      return inner !== undefined && holds(inner);
    });
    known.set(set, found);
    return found;
  };
  return holds;
}
