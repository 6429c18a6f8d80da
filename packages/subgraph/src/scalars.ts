import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Temporal } from 'temporal-polyfill';

const wrong = (what: string): GraphQLError =>
  new GraphQLError(`Not a ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } });

function parseInstant(value: unknown): Date {
  if (typeof value !== 'string') throw wrong('date and time with offset, such as 2026-11-21T09:30:00Z');
  try {
    return new Date(Temporal.Instant.from(value).epochMilliseconds);
  } catch {
    throw wrong('date and time with offset, such as 2026-11-21T09:30:00Z');
  }
}

function parseLocalDate(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw wrong('calendar date such as 2026-11-21');
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
  } catch {
    throw wrong('calendar date such as 2026-11-21');
  }
}

/** DateTime is a JavaScript Date inside and a UTC ISO 8601 text outside; LocalDate is `YYYY-MM-DD` on both sides. */
export const SCALARS = {
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: value => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parseInstant,
    parseLiteral: node => parseInstant(node.kind === Kind.STRING ? node.value : null),
  }),
  LocalDate: new GraphQLScalarType<string, string>({
    name: 'LocalDate',
    serialize: String,
    parseValue: parseLocalDate,
    parseLiteral: node => parseLocalDate(node.kind === Kind.STRING ? node.value : null),
  }),
};
