import { buildASTSchema, isInterfaceType, isObjectType, Kind, type DocumentNode } from 'graphql';
import { clauseKey, type Clause } from './clause.ts';
import { EffectiveRules } from './effectiveRules.ts';
import { fieldsOf, joinedBy, type NamedField } from './fieldSet.ts';
import type { RuleBook } from './ruleBook.ts';

interface Computed {
  type: string;
  field: string;
  from: NamedField[];
}

/**
 * The clauses that fields of a supergraph lack although they are computed, by `@requires`, from fields that carry them
 * (GHSA-m8jr-fxqx-8xx6). A law forbids such fields; this closes them should one come through.
 * @param written The rules as they stand in the same document.
 */
export function inheritedRules(document: DocumentNode, written: RuleBook): Map<string, Clause[]> {
  const inherited = new Map<string, Clause[]>();
  const computed = computedFields(document);
  if (computed.length === 0) return inherited;
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  // A chain of fields hands its clauses on step by step, so until nothing changes.
  for (let before = -1, after = 0; before !== after;) {
    before = after;
    const rules = new EffectiveRules(schema, { ...written, inherited });
    for (const { type, field, from } of computed) {
      const parent = schema.getType(type);
      if (!isObjectType(parent) && !isInterfaceType(parent)) continue;
      const has = new Set(rules.ofField(parent, field).map(clauseKey));
      const lacking = from
        .flatMap(named => rules.ofField(named.parent, named.name))
        .filter(clause => !has.has(clauseKey(clause)));
      const coordinate = `${type}.${field}`;
      const all = new Map(
        [...(inherited.get(coordinate) ?? []), ...lacking].map(clause => [clauseKey(clause), clause]),
      );
      if (all.size > 0) inherited.set(coordinate, [...all.values()]);
    }
    after = [...inherited.values()].reduce((sum, clauses) => sum + clauses.length, 0);
  }
  return inherited;
}

function computedFields(document: DocumentNode): Computed[] {
  const found: Array<{ type: string; field: string; sets: string[] }> = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const sets = joinedBy(field, 'requires').map(({ text }) => text);
      if (sets.length > 0) found.push({ type: definition.name.value, field: field.name.value, sets });
    }
  }
  if (found.length === 0) return [];
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  return found.map(({ type, field, sets }) => {
    const parent = schema.getType(type);
    const from = isObjectType(parent) ? sets.flatMap(set => fieldsOf(schema, parent, set)) : [];
    return { type, field, from };
  });
}
