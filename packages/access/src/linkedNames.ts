import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** A specification that documents link to, such as ours or Apollo's federation. */
export interface Specification {
  /** Where its addresses begin; the version follows. */
  url: string;
  name: string;
}

export const ACCESS: Specification = { url: 'https://polyclinic.example/access/', name: 'access' };
export const FEDERATION: Specification = { url: 'https://specs.apollo.dev/federation/', name: 'federation' };

export const argumentsOf = (directive: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

/** What a document says on its schema, `@link` and `@composeDirective` for instance. */
export const schemaDirectives = (document: DocumentNode): ConstDirectiveNode[] =>
  document.definitions.flatMap(definition =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? [...(definition.directives ?? [])]
      : [],
  );

/**
 * The names a specification's directives go by in one document: `@link` may import them under another name, or leave
 * them behind a namespace (GHSA-g8jh-vg5j-4h3f: a rule that is looked for by its usual name is lost by renaming it).
 */
export class LinkedNames {
  readonly #specification: Specification;
  readonly #byLocalName = new Map<string, string>();
  readonly #namespaces = new Set<string>();

  constructor(document: DocumentNode, specification: Specification) {
    this.#specification = specification;
    // Whatever the link directive itself is called, it is the one on the schema that names the address.
    for (const directive of schemaDirectives(document)) this.#readLink(argumentsOf(directive));
  }

  /** Whether the document links the specification at all. */
  get linked(): boolean {
    return this.#namespaces.size > 0;
  }

  /** The specification's own name, without `@`, for a directive of the document; null for a stranger. */
  of(localName: string): string | null {
    const imported = this.#byLocalName.get(localName);
    if (imported !== undefined) return imported;
    for (const namespace of this.#namespaces)
      if (localName.startsWith(`${namespace}__`)) return localName.slice(namespace.length + 2);
    return null;
  }

  #readLink({ url, as, import: imports }: Record<string, unknown>): void {
    const { url: address, name: own } = this.#specification;
    if (typeof url !== 'string' || !url.startsWith(address)) return;
    const namespace = typeof as === 'string' ? as : own;
    this.#namespaces.add(namespace);
    const imported = importedNames(imports);
    for (const [name, local] of imported) this.#byLocalName.set(local, name);
    // A specification's directive of its own name goes by the namespace alone (link/v1.0).
    if (!imported.has(own) && !this.#byLocalName.has(namespace)) this.#byLocalName.set(namespace, own);
  }
}

/** Local name by own name, both without `@`. */
function importedNames(imports: unknown): Map<string, string> {
  const imported = new Map<string, string>();
  for (const entry of (Array.isArray(imports) ? imports : [imports]) as unknown[]) {
    const { name, as } = (typeof entry === 'string' ? { name: entry } : (entry ?? {})) as {
      name?: string;
      as?: string;
    };
    if (name?.startsWith('@')) imported.set(name.slice(1), (as ?? name).slice(1));
  }
  return imported;
}
