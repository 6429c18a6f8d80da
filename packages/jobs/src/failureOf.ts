/**
 * What an attempt failed with, as a code: a refusal's reason, an SQLSTATE or a system's code, else the error's name. Never
 * its message, which can hold what a person entered. Pure.
 */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { extensions, driverError, code } = error as {
    extensions?: { reason?: unknown };
    driverError?: { code?: unknown };
    code?: unknown;
  };
  const word = [extensions?.reason, driverError?.code, code, error.name].find(said => typeof said === 'string');
  return (
    String(word)
      .replaceAll(/[^A-Za-z0-9_.-]/g, '_')
      .slice(0, 80) || 'unknown'
  );
}
