import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { badRequest, type RequestRefused } from '../front/requestRefused.ts';

/** What one operation may hold at most (GW-17). */
export interface Limits {
  /** Lexical tokens of the text. */
  tokens: number;
  /** Fields below each other, fragments followed. */
  depth: number;
  /** Fields under another name than their own. */
  aliases: number;
  directives: number;
  rootFields: number;
  /** Fields with every fragment written out, so that fragments within fragments cannot grow without end. */
  fields: number;
  /** Static cost, see `operationCost.ts`. */
  cost: number;
  /** Elements of one page. */
  page: number;
}

export const LIMITS: Limits = {
  tokens: 3_000,
  depth: 20,
  aliases: 60,
  directives: 50,
  rootFields: 30,
  fields: 2_000,
  cost: 100_000,
  page: 200,
};

interface Size {
  depth: number;
  fields: number;
}

/** @throws RequestRefused OPERATION_TOO_LARGE naming the limit. Linear in the document, whatever it would grow to. */
export function refuseTooLarge(document: DocumentNode, limits: Limits): void {
  const fragments = new Map(
    document.definitions.flatMap(definition =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const measure = new DocumentMeasure(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, fields } = measure.sizeOf(definition.selectionSet);
    refuseOver('depth', depth, limits);
    refuseOver('fields', fields, limits);
    refuseOver('rootFields', measure.rootFieldsOf(definition.selectionSet), limits);
  }
  refuseOver('aliases', measure.aliases, limits);
  refuseOver('directives', measure.directives, limits);
}

function refuseOver(limit: keyof Limits, asked: number, limits: Limits): void {
  if (asked > limits[limit]) throw tooLarge(limit, limits);
}

export function tooLarge(limit: keyof Limits, limits: Limits): RequestRefused {
  return badRequest('OPERATION_TOO_LARGE', {
    message: `The operation's ${limit} may be ${limits[limit]} at most.`,
    details: { limit, allowed: limits[limit] },
  });
}

class DocumentMeasure {
  aliases = 0;
  directives = 0;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Size>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  sizeOf(set: SelectionSetNode): Size {
    let depth = 0;
    let fields = 0;
    for (const selection of set.selections) {
      this.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias && selection.alias.value !== selection.name.value) this.aliases += 1;
        const below = selection.selectionSet ? this.sizeOf(selection.selectionSet) : { depth: 0, fields: 0 };
        depth = Math.max(depth, 1 + below.depth);
        fields += 1 + below.fields;
        continue;
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? this.sizeOf(selection.selectionSet)
          : this.#sizeOfFragment(selection.name.value);
      depth = Math.max(depth, inner.depth);
      fields += inner.fields;
    }
    return { depth, fields };
  }

  /** Fields at the root; a named fragment counts as all of its own. */
  rootFieldsOf(set: SelectionSetNode): number {
    return set.selections.reduce((count, selection) => {
      if (selection.kind === Kind.FIELD) return count + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return count + this.rootFieldsOf(selection.selectionSet);
      return count + (this.#fragments.get(selection.name.value)?.selectionSet.selections.length ?? 0);
    }, 0);
  }

  /** A fragment that spreads itself is invalid, which validation says; here it ends. */
  #sizeOfFragment(name: string): Size {
    const known = this.#measured.get(name);
    if (known) return known;
    this.#measured.set(name, { depth: 0, fields: 0 });
    const fragment = this.#fragments.get(name);
    const size = fragment ? this.sizeOf(fragment.selectionSet) : { depth: 0, fields: 0 };
    this.#measured.set(name, size);
    return size;
  }
}
