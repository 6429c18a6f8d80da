import type { z } from 'zod';
import { Refusal } from './refuse.ts';

/**
 * Checks an input before any database work (GW-23).
 * @throws Refusal BAD_USER_INPUT INVALID_INPUT with `fields`: each wrong field's path and what is wrong, never its value.
 */
export function validate<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), problem: message }));
  throw new Refusal('BAD_USER_INPUT', 'INVALID_INPUT', { fields });
}
