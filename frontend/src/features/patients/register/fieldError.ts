/** The first message of a field, from the form's rules or from the server. */
export function fieldError(errors: readonly unknown[], fromServer?: string): string | undefined {
  const first = errors.find(Boolean);
  if (typeof first === 'string') return first;
  if (typeof first === 'object' && first && 'message' in first && typeof first.message === 'string')
    return first.message;
  return fromServer;
}
