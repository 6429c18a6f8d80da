import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

const DEPTH = 3;

export interface Operation {
  /** Such as `mutation bookAppointment`. */
  title: string;
  field: string;
  kind: 'query' | 'mutation';
  text: string;
  variables: Record<string, unknown>;
}

/** Gives an argument its value. @param place the names on the way to it, such as `bookAppointment`, `input`, `clinicId` */
export type Fill = (place: readonly string[], type: string) => unknown;

/**
 * Every query and mutation of a schema, each asking for all there is three levels deep: once with every argument given,
 * and once, where that differs, with the required ones alone.
 */
export function operationsOf(schema: GraphQLSchema, fill: Fill): Operation[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).flatMap(field => {
      const whole = field.args;
      const required = whole.filter(({ type }) => isNonNullType(type));
      const variants = kind === 'query' && required.length < whole.length ? [whole, required] : [whole];
      return variants.map(args => operationOf(schema, { kind, field, args }, fill));
    }),
  );
}

interface Asked {
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  args: readonly GraphQLArgument[];
}

function operationOf(schema: GraphQLSchema, { kind, field, args }: Asked, fill: Fill): Operation {
  const variables = Object.fromEntries(args.map(arg => [arg.name, valueOf(arg, [field.name, arg.name], fill)]));
  const definitions = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(schema, field.type, DEPTH);
  const text = `${kind} Isolation${definitions && `(${definitions})`} { ${field.name}${given && `(${given})`} ${selection} }`;
  return {
    title: `${kind} ${field.name}${args.length < field.args.length ? ' bare' : ''}`,
    kind,
    field: field.name,
    text,
    variables,
  };
}

function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const members = schema
      .getPossibleTypes(named)
      .map(member => `... on ${member.name} ${selectionOf(schema, member, depth)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter(field => field.args.every(({ type: of }) => !isNonNullType(of)))
    .filter(field => depth > 1 || isLeafType(getNamedType(field.type)))
    .map(field => `${field.name} ${selectionOf(schema, field.type, depth - 1)}`);
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

type Place = Pick<GraphQLArgument | GraphQLInputField, 'type'>;

function valueOf({ type }: Place, place: readonly string[], fill: Fill): unknown {
  const bare: GraphQLInputType = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return [valueOf({ type: bare.ofType }, place, fill)];
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    return Object.fromEntries(fields.map(field => [field.name, valueOf(field, [...place, field.name], fill)]));
  }
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  return fill(place, getNamedType(bare).name);
}
