import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

const isSwitch = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

/** The variables that `@skip` and `@include` of an operation and its fragments ask for, with their defaults. */
export function switchesOf(
  operation: OperationDefinitionNode,
  fragments: Iterable<FragmentDefinitionNode>,
): Map<string, boolean> {
  const names = new Set<string>();
  for (const definition of [operation, ...fragments])
    visit(definition, {
      Directive: directive => {
        const value = directive.arguments?.[0]?.value;
        if (isSwitch(directive) && value?.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.BOOLEAN && defaultValue.value,
    ]),
  );
  return new Map([...names].sort().map(name => [name, defaults.get(name) ?? false]));
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
