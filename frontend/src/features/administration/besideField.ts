import type { Failure } from '../../app/graph/failure.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';

interface Form<Field extends string> {
  fields: readonly Field[];
  /** Which field a reason is about. */
  reasons?: Partial<Record<string, Field>>;
}

interface Placed<Field extends string> {
  errors: Partial<Record<Field, string>>;
  /** What concerns no field of the form; null when everything has its place. */
  rest: Failure | null;
}

/** Puts a refusal's sentence beside the field it is about. */
export function besideField<Field extends string>(
  failure: Failure | null,
  { fields, reasons = {} }: Form<Field>,
): Placed<Field> {
  const field = failure?.reason ? reasons[failure.reason] : undefined;
  if (failure && field) return { errors: { [field]: sentenceOf(failure) } as Placed<Field>['errors'], rest: null };
  const wrong = (failure?.fields ?? []).map(path => path.split('.')[0] ?? path);
  const shown = fields.filter(name => wrong.includes(name));
  const errors = Object.fromEntries(
    shown.map(name => [name, t('administration.notAccepted')]),
  ) as Placed<Field>['errors'];
  return { errors, rest: shown.length > 0 ? null : failure };
}
