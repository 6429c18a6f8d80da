import { IncomingMessage } from 'node:http';

const MAX_BYTES = 16 * 1024;

export class RequestTooLarge extends Error {
  constructor() {
    super(`The request's body exceeds ${MAX_BYTES} bytes.`);
  }
}

/**
 * The fields of a form, or of a JSON object of strings.
 * @returns null for anything else, also when a value holds NUL, which PostgreSQL cannot store
 * @throws RequestTooLarge
 */
export async function readFields(request: IncomingMessage): Promise<Record<string, string> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const part = chunk as Buffer;
    size += part.length;
    if (size > MAX_BYTES) throw new RequestTooLarge();
    chunks.push(part);
  }
  const text = Buffer.concat(chunks).toString();
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
  const fields = isJson ? jsonFields(text) : Object.fromEntries(new URLSearchParams(text));
  return fields && Object.values(fields).every(value => !value.includes('\0')) ? fields : null;
}

/** The same request with a form as its body, unread, and without credentials in its headers. */
export function withFields(request: IncomingMessage, fields: Record<string, string>): IncomingMessage {
  const body = new URLSearchParams(fields).toString();
  const { authorization: _moved, 'transfer-encoding': _known, ...headers } = request.headers;
  const copy = new IncomingMessage(request.socket);
  copy.method = request.method ?? 'POST';
  copy.url = request.url ?? '/';
  copy.httpVersion = request.httpVersion;
  copy.headers = {
    ...headers,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
  };
  // Else Node takes the end of the copy for an aborted request and closes the connection.
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}

function jsonFields(text: string): Record<string, string> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== 'string') return null;
    fields[name] = value;
  }
  return fields;
}
