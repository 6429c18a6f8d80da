import { failureOf, type Failure, UNAVAILABLE } from './failure.ts';

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

interface MutationAnswer<TData> {
  data?: TData | null | undefined;
  error?: unknown;
}

/**
 * Whether a command was carried out. A field refused inside the answer does not make it fail; a missing answer does.
 * @param pick the mutation's own field
 */
export async function outcomeOf<TData, T>(
  running: Promise<MutationAnswer<TData>>,
  pick: (data: TData) => T | null | undefined,
): Promise<Outcome<T>> {
  const { data, error } = await running.catch((thrown: unknown): MutationAnswer<TData> => ({ error: thrown }));
  const value = data ? pick(data) : undefined;
  if (value !== null && value !== undefined) return { ok: true, value };
  return { ok: false, failure: failureOf(error) ?? UNAVAILABLE };
}
