import { isEnumType, type GraphQLLeafType } from 'graphql';
import { quote } from './quote.ts';
import { ANOMALY, type Write } from './writing.ts';

/** Writes values of a scalar or enum. @throws ANOMALY for what is none */
export function leafWriter(type: GraphQLLeafType): Write {
  switch (type.name) {
    case 'Int':
      return value => {
        if (typeof value !== 'number' || (value | 0) !== value) throw ANOMALY;
        return String(value);
      };
    case 'Float':
      return value => {
        if (typeof value !== 'number' || !Number.isFinite(value)) throw ANOMALY;
        return String(value);
      };
    case 'Boolean':
      return value => {
        if (typeof value !== 'boolean') throw ANOMALY;
        return value ? 'true' : 'false';
      };
    case 'String':
    case 'ID':
      return value => {
        if (typeof value !== 'string') throw ANOMALY;
        return quote(value);
      };
  }
  if (!isEnumType(type)) return value => JSON.stringify(value);
  const values = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
  return value => {
    const text = values.get(value as string);
    if (text === undefined) throw ANOMALY;
    return text;
  };
}
