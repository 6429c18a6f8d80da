/**
 * Cal.com's published date ranges and slots functions, run as they are published and never copied. `@calcom/
 * platform-libraries` publishes no licence of its own and its source is AGPL-3.0 with commercial parts, so it is installed
 * here alone, on demand, and no product code may import it.
 *
 * The slots function is private to its module: a loader appends its export while it is read, and gives the modules whose
 * packages nobody installs, which these two functions never call, as empty.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const DIST = pathToFileURL(join(import.meta.dirname, 'node_modules/@calcom/platform-libraries/dist/')).href;
/** Modules these functions run; `index-rbwdGzy0` sets up dayjs, `index-sMkzixNw` tells a date's zone. */
const RUN = ['slots.js', 'date-ranges-79rc7oZX.js', 'index-rbwdGzy0.js', 'index-sMkzixNw.js'];
/** Callable, constructible, extensible, and nothing. */
const EMPTY = `const nothing = new Proxy(function () {}, { get: (target, key) => key === 'prototype' ? target.prototype : nothing, apply: () => nothing });`;

const namesImported = (source, specifier) =>
  [...source.matchAll(/^(?:import|export) \{([^}]*)\} from "([^"]+)"/gm)]
    .filter(match => match[2] === specifier)
    .flatMap(match => match[1].split(',').map(name => name.trim().split(' as ')[0]));

/** What each empty module must export. */
const wanted = new Map();

registerHooks({
  resolve(specifier, context, next) {
    if (!context.parentURL?.startsWith(DIST) || specifier.startsWith('dayjs')) return next(specifier, context);
    const file = specifier.replace('./', '');
    if (RUN.includes(file)) return next(specifier, context);
    return { url: `empty:${specifier}`, shortCircuit: true };
  },
  load(url, context, next) {
    if (url.startsWith('empty:')) {
      const names = [...(wanted.get(url.slice('empty:'.length)) ?? [])];
      const source = `${EMPTY} export { ${names.map(name => `nothing as ${name}`).join(', ')} }; ${names.includes('default') ? '' : 'export default nothing;'}`;
      return { format: 'module', source, shortCircuit: true };
    }
    const loaded = next(url, context);
    if (!url.startsWith(DIST)) return loaded;
    const source = String(loaded.source);
    for (const [, specifier] of source.matchAll(/ from "([^"]+)"/g)) {
      const names = wanted.get(specifier) ?? new Set();
      for (const name of namesImported(source, specifier)) names.add(name);
      wanted.set(specifier, names);
    }
    return { ...loaded, source: url.endsWith('/slots.js') ? `${source}\nexport { getSlots };` : source };
  },
});

export const { b: buildDateRanges, s: subtract } = await import(`${DIST}date-ranges-79rc7oZX.js`);
export const { getSlots } = await import(`${DIST}slots.js`);
export const { default: dayjs } = await import('dayjs');
