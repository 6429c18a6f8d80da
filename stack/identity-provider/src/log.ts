/** Writes one line of JSON. Of an error only name, code and message: the driver's details hold column values. */
export function logError(event: string, error: unknown): void {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
  const [, where] = error instanceof Error ? (error.stack?.match(/\n\s+at (.+)/) ?? []) : [];
  const line = { level: 'error', service: 'identity-provider', event, name, code, message, where };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Writes one line of JSON. */
export function logInfo(event: string, fields: Record<string, string | number | boolean> = {}): void {
  process.stdout.write(`${JSON.stringify({ level: 'info', service: 'identity-provider', event, ...fields })}\n`);
}
