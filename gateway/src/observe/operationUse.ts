import { hash } from 'node:crypto';
import { Kind, print, separateOperations, stripIgnoredCharacters, visit, type DocumentNode } from 'graphql';
import type { CheckedOperation } from '../graph/documents.ts';

/** How often a client sent an operation since it was last told. */
export interface Use {
  client: string;
  sha256: string;
  /** The operation with every literal value blanked, so that nothing a person entered is in it. */
  document: string;
  uses: number;
}

/** Different operations counted between two reports at most; further ones are not. */
const MAX_COUNTED = 2_000;
/** What the registry takes as a client's name. */
const CLIENT = /^[a-z][a-z0-9-]*$/;
const NAMELESS = 'nameless';

/** Counts which client uses which operation, for whoever changes the schema (PRT-11). */
export class OperationUse {
  readonly #counted = new Map<string, Use>();
  readonly #named = new WeakMap<CheckedOperation, Pick<Use, 'sha256' | 'document'>>();

  record(clientId: string | null, checked: CheckedOperation): void {
    if (!checked.planned) return;
    const client = clientId !== null && CLIENT.test(clientId) ? clientId : NAMELESS;
    const named = this.#named.get(checked) ?? blanked(checked);
    this.#named.set(checked, named);
    const key = `${client} ${named.sha256}`;
    const use = this.#counted.get(key);
    if (use) use.uses += 1;
    else if (this.#counted.size < MAX_COUNTED) this.#counted.set(key, { client, ...named, uses: 1 });
  }

  /** What was counted since the last call. */
  take(): Use[] {
    const uses = [...this.#counted.values()];
    this.#counted.clear();
    return uses;
  }

  /** Counts again what could not be told. */
  giveBack(uses: readonly Use[]): void {
    for (const use of uses) {
      const key = `${use.client} ${use.sha256}`;
      const counted = this.#counted.get(key);
      if (counted) counted.uses += use.uses;
      else if (this.#counted.size < MAX_COUNTED) this.#counted.set(key, use);
    }
  }
}

function blanked({ document, name }: CheckedOperation): Pick<Use, 'sha256' | 'document'> {
  const own = separateOperations(document)[name] ?? document;
  const text = stripIgnoredCharacters(print(withoutLiterals(own)));
  return { document: text, sha256: hash('sha256', text, 'hex') };
}

/** Keeps enum values, booleans and null, which name what is asked and not of whom. */
const withoutLiterals = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.STRING]: node => ({ ...node, value: '', block: false }),
    [Kind.INT]: node => ({ ...node, value: '0' }),
    [Kind.FLOAT]: node => ({ ...node, value: '0' }),
  });
