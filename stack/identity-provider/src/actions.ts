import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { type ActionApi, type ActionOutcome, recordActionCommands } from './actionApi.ts';

/** What Auth0 offers without declaring a dependency, as far as our Actions may use it. */
const ALLOWED_MODULES = ['crypto', 'node:crypto', 'util', 'node:util', 'url', 'node:url'];
const TIMEOUT_MS = 2_000;
/** Auth0's limit for all custom claims of a transaction. */
const MAX_CLAIMS_BYTES = 100 * 1024;

export type ActionTrigger = 'onExecutePostLogin' | 'onExecuteCredentialsExchange';

type Handler = (event: unknown, api: ActionApi) => unknown;

interface LoadedAction {
  modifiedAtMs: number;
  handlers: Partial<Record<string, Handler>>;
}

const loaded = new Map<string, LoadedAction>();

/**
 * Runs an Auth0 Action's source unchanged and returns what it asked for.
 * @param event shaped like Auth0's; the Action gets a frozen copy
 * @throws when the Action throws, takes longer than two seconds or sets more than 100 KB of claims
 */
export async function runAction(
  file: string,
  trigger: ActionTrigger,
  event: Record<string, unknown>,
  timeoutMs = TIMEOUT_MS,
): Promise<ActionOutcome> {
  const { api, outcome } = recordActionCommands();
  const handler = loadAction(file)[trigger];
  if (!handler) throw new Error(`${file} exports no ${trigger}.`);
  await withTimeout(handler(deepFreeze(structuredClone(event)), api), timeoutMs);
  if (Buffer.byteLength(JSON.stringify([outcome.accessToken, outcome.idToken])) > MAX_CLAIMS_BYTES) {
    throw new Error("Custom claims exceed Auth0's limit of 100 KB.");
  }
  return outcome;
}

/** The Action's exports; an edited file is read again. */
export function loadAction(file: string): LoadedAction['handlers'] {
  const modifiedAtMs = statSync(file).mtimeMs;
  const known = loaded.get(file);
  if (known?.modifiedAtMs === modifiedAtMs) return known.handlers;
  const handlers = evaluate(file);
  loaded.set(file, { modifiedAtMs, handlers });
  return handlers;
}

/** CommonJS, as Auth0 runs it. */
function evaluate(file: string): LoadedAction['handlers'] {
  const require = createRequire(file);
  const requireAllowed = (id: string): unknown => {
    if (!ALLOWED_MODULES.includes(id)) throw new Error(`The Action requires '${id}', which it may not.`);
    return require(id);
  };
  const module = { exports: {} as LoadedAction['handlers'] };
  const wrapper: unknown = vm.runInThisContext(
    `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`,
    { filename: file },
  );
  if (typeof wrapper !== 'function') throw new Error(`${file} is not an Action.`);
  (wrapper as (...given: unknown[]) => void)(module.exports, requireAllowed, module);
  return module.exports;
}

async function withTimeout(work: unknown, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The Action timed out after ${timeoutMs} ms.`)), timeoutMs);
  });
  try {
    await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
