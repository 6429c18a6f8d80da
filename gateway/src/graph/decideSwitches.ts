import { Kind, visit, type ASTNode, type DirectiveNode, type DocumentNode, type SelectionNode } from 'graphql';

const isSwitch = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

/** Names of the variables that `@skip` and `@include` ask for; null when there is no such directive at all. */
export function switchesOf(node: ASTNode): string[] | null {
  const names = new Set<string>();
  let any = false;
  visit(node, {
    Directive: directive => {
      if (!isSwitch(directive)) return;
      any = true;
      const value = directive.arguments?.[0]?.value;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return any ? [...names].sort() : null;
}

/** Stands in a selection set of which everything is off. */
export const NOTHING_LEFT: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The document with every `@skip` and `@include` decided; where nothing is left of an object, its type name is. */
export function decideSwitches(document: DocumentNode, isOn: (variable: string) => boolean): DocumentNode {
  const holds = ({ name, arguments: given }: DirectiveNode): boolean => {
    const value = given?.[0]?.value;
    const truth = value?.kind === Kind.VARIABLE ? isOn(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? !truth : truth;
  };
  const decide = <Node extends SelectionNode>(node: Node): Node | null | undefined => {
    const switches = (node.directives ?? []).filter(isSwitch);
    if (switches.length === 0) return undefined;
    if (!switches.every(holds)) return null;
    return { ...node, directives: (node.directives ?? []).filter(directive => !isSwitch(directive)) };
  };
  return visit(document, {
    Field: { enter: decide },
    InlineFragment: { enter: decide },
    FragmentSpread: { enter: decide },
    SelectionSet: { leave: set => (set.selections.length > 0 ? undefined : { ...set, selections: [NOTHING_LEFT] }) },
  });
}
