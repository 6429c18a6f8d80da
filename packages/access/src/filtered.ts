import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

export const MODES = ['filter', 'reject', 'dry-run'] as const;

/**
 * What a denial does. `filter`: the denied field is null, the rest answers, but a mutation with a denied root field does
 * not run. `reject`: any denial refuses the whole operation before anything runs. `dry-run`: everything answers, what
 * would have been denied is reported.
 */
export type Mode = (typeof MODES)[number];

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What is left of an operation for callers of equal rights. */
export interface Filtered {
  mode: Mode;
  /** The operation without denied fields; null when nothing is left to ask. */
  document: DocumentNode | null;
  /** Differs whenever the document does: whatever caches by document must take it into its key. */
  rights: string;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  denied: ReadonlySet<SelectionNode>;
  /** Object types the caller may not have at all, where the operation can meet them behind an interface or union. */
  deniedTypes: ReadonlySet<string>;
  /** Internal alias of `__typename` in the document; no response name of the client's. */
  typenameKey: string;
  /** Schema coordinates of what was taken out. */
  coordinates: readonly string[];
  /** Nothing of it may run, whatever its variables. False also when they decide: `refusalsOf` is always right. */
  refused: boolean;
}

type Inner = Pick<FragmentDefinitionNode, 'selectionSet'> & { typeCondition?: FragmentDefinitionNode['typeCondition'] };

/** What a fragment holds, written inline or by name. */
export function innerOf(selection: Exclude<SelectionNode, FieldNode>, fragments: Fragments): Inner {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const fragment = fragments.get(selection.name.value);
  if (!fragment) throw new GraphQLError('Unknown fragment.', { extensions: { code: 'BAD_USER_INPUT' } });
  return fragment;
}
