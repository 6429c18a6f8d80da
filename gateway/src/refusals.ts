import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import ts from 'typescript';

/** For tests: what each mutation of an SDL says it refuses with, by its name. */
export function promisedRefusals(sdl: string): Map<string, string[]> {
  const promised = new Map<string, string[]>();
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    if (definition.name.value !== 'Mutation') continue;
    for (const { name, description } of definition.fields ?? []) {
      const line = /Refuses with: ([A-Z_,\s]+)\./.exec(description?.value ?? '')?.[1] ?? '';
      promised.set(
        name.value,
        line
          .split(/[,\s]+/)
          .filter(Boolean)
          .sort(),
      );
    }
  }
  return promised;
}

interface Declaration {
  /** Reasons it throws itself. */
  reasons: string[];
  /** Every name it mentions. */
  mentions: string[];
}

/** For tests: the reasons a function of a subgraph can throw, by itself or by what it calls there. */
export class Refusals {
  readonly #declarations = new Map<string, Declaration>();

  constructor(folder: string) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    // A subgraph's definition names everything in it, and nothing calls it.
    for (const file of files.filter(
      name => name.endsWith('.ts') && !/\.test\.ts$|generated|\.resolvers\.ts$|^subgraph\.ts$/.test(name),
    ))
      this.#read(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest));
  }

  /** @throws Error when the subgraph has no such function: a mutation and its use case share one name. */
  of(name: string): string[] {
    if (!this.#declarations.has(name)) throw new Error(`There is no function ${name}.`);
    const seen = new Set<string>();
    const reasons = new Set<string>();
    const visit = (known: string): void => {
      const declaration = this.#declarations.get(known);
      if (!declaration || seen.has(known)) return;
      seen.add(known);
      for (const reason of declaration.reasons) reasons.add(reason);
      for (const mention of declaration.mentions) visit(mention);
    };
    visit(name);
    return [...reasons].sort();
  }

  #read(source: ts.SourceFile): void {
    for (const statement of source.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name) this.#note(statement.name.text, statement);
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) this.#note(name.text, initializer);
    }
  }

  #note(name: string, body: ts.Node): void {
    const own = this.#declarations.get(name) ?? { reasons: [], mentions: [] };
    this.#declarations.set(name, own);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) own.mentions.push(node.text);
      if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
        const reason = node.arguments?.[1];
        const throws = ts.isIdentifier(node.expression) && ['Refusal', 'found'].includes(node.expression.text);
        if (throws && reason && ts.isStringLiteral(reason)) own.reasons.push(reason.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(body);
  }
}
