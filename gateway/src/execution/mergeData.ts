/** An object as a subgraph sent it. */
export type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Adds everything of `source` to `target`, list by list and object by object; what is already there stays. */
export function mergeData(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const added = source[key];
    const present = target[key];
    if (isData(present) && isData(added)) mergeData(present, added);
    else if (Array.isArray(present) && Array.isArray(added) && present.length === added.length)
      mergeLists(present, added);
    else if (added !== undefined) target[key] = added;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((added, index) => {
    const present = target[index];
    if (isData(present) && isData(added)) mergeData(present, added);
    else if (Array.isArray(present) && Array.isArray(added) && present.length === added.length)
      mergeLists(present, added);
    else target[index] = added;
  });
}

/** A copy that shares nothing with the original. */
export function copyData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyData);
  if (value === null || typeof value !== 'object') return value;
  const copy: Data = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = copyData(inner);
  return copy;
}

/** A plan's path: response names, and `@` for every element of a list. */
export type PlanPath = readonly string[];

/**
 * The objects at a path, in the order of the data; nulls are left out.
 * @param shared Whether one object may stand in several places: then each is given once.
 */
export function objectsAt(root: Data, path: PlanPath, shared: boolean): Data[] {
  let found: unknown[] = [root];
  for (const step of path) {
    const next: unknown[] = [];
    const visited = shared ? new Set() : null;
    for (const value of found) {
      if (visited) {
        if (visited.has(value)) continue;
        visited.add(value);
      }
      if (step !== '@') {
        const inner = (value as Data)[step];
        if (inner !== null && inner !== undefined) next.push(inner);
      } else if (Array.isArray(value)) {
        for (const element of value) if (element !== null && element !== undefined) next.push(element);
      }
    }
    if (next.length === 0) return [];
    found = next;
  }
  return (shared ? [...new Set(found)] : found) as Data[];
}

export type ResponsePath = Array<string | number>;

/** Calls back for every place of a path that holds one of these objects, with its response path. */
export function eachPlace(
  value: unknown,
  path: PlanPath,
  at: ResponsePath,
  found: (object: unknown, at: ResponsePath) => void,
): void {
  if (value === null || value === undefined) return;
  const [step, ...rest] = path;
  if (step === undefined) return found(value, at);
  if (step !== '@') return eachPlace((value as Data)[step], rest, [...at, step], found);
  if (Array.isArray(value)) value.forEach((element, index) => eachPlace(element, rest, [...at, index], found));
}
