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
