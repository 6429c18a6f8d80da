import { pino, type Logger } from 'pino';

/** Paths that could hold secrets or PHI; what stands there never reaches the log (AUD-12). */
const REDACTED = [
  'authorization',
  'password',
  'token',
  'variables',
  'input',
  'name',
  'email',
  'phone',
  'value',
  'text',
  'headers.authorization',
  'req.headers',
].flatMap(path => [path, `*.${path}`]);

/** A service's log: one JSON object a line, ids and codes only. */
export const openLog = (service: string, level: string): Logger =>
  pino({
    level,
    base: { service },
    redact: { paths: REDACTED, censor: '[protected]' },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
