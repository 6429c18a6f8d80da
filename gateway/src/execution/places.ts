import type { Data } from './mergeData.ts';

/** A place in a plan's data, linked upwards; `step` is a response name, or `@` for every element of a list. */
export interface PlanPlace {
  above: PlanPlace | null;
  step: string;
}

/** The places of one plan, each once, so that what stands there is found once for all who ask. */
export class PlanPlaces {
  readonly #below = new Map<PlanPlace | null, Map<string, PlanPlace>>();

  /** @returns Null for the root */
  at(path: ReadonlyArray<string | number>): PlanPlace | null {
    let place: PlanPlace | null = null;
    for (const step of path) place = this.#step(place, String(step));
    return place;
  }

  #step(above: PlanPlace | null, step: string): PlanPlace {
    const below = this.#below.get(above) ?? new Map<string, PlanPlace>();
    this.#below.set(above, below);
    const place = below.get(step) ?? { above, step };
    below.set(step, place);
    return place;
  }
}

/** Objects of one place, and for each which of the asked entities it is; -1 for none. */
export interface Places {
  objects: readonly Data[];
  entities: Int32Array;
}

/** What stands at the places of one run's data, remembered until the data change. */
export class PlacedObjects {
  /** Whether one object may stand in several places: then each is given once. */
  shared = false;
  /** Objects that took the place of equal ones, each in one place of the plan; null while there are none. */
  united: Set<unknown> | null = null;
  readonly #root: readonly [Data];
  readonly #known = new Map<PlanPlace, readonly unknown[]>();

  constructor(root: Data) {
    this.#root = [root];
  }

  /** The objects at a place, in the order of the data; nulls are left out. */
  at(place: PlanPlace | null): readonly Data[] {
    return (place ? this.#find(place) : this.#root) as readonly Data[];
  }

  /**
   * Puts one object in the place of all that stand for the same entity, so that what is fetched next is merged and
   * written once. Not where objects are shared already: there each is given once.
   * @param place With its objects as `at` gave them
   */
  unite(place: PlanPlace, { objects, entities }: Places): Places {
    const first = new Map<number, Data>();
    for (let index = 0; index < objects.length; index++)
      if (!first.has(entities[index]!)) first.set(entities[index]!, objects[index]!);
    if (this.shared || first.size === objects.length) return { objects, entities };
    let index = 0;
    const next = (): Data => first.get(entities[index++]!)!;
    for (const holder of place.above ? this.#find(place.above) : this.#root) {
      if (place.step === '@') replaceElements(holder, next);
      else if (isThere((holder as Data)[place.step])) (holder as Data)[place.step] = next();
    }
    const united = { objects: [...first.values()], entities: Int32Array.from(first.keys()) };
    this.#known.set(place, united.objects);
    this.united ??= new Set();
    for (const object of united.objects) this.united.add(object);
    return united;
  }

  /** To be called after every merge, with the places merged into: new objects may stand below them. */
  changed(places: readonly PlanPlace[]): void {
    // An object that stands in several places changed in all of them; and below the root lies everything.
    if (this.shared || places.length === 0) return this.#known.clear();
    for (const known of this.#known.keys()) if (liesBelow(known, places)) this.#known.delete(known);
  }

  #find(place: PlanPlace): readonly unknown[] {
    const known = this.#known.get(place);
    if (known) return known;
    const above = place.above ? this.#find(place.above) : this.#root;
    const found = place.step === '@' ? elementsOf(above) : this.#valuesOf(above, place.step);
    this.#known.set(place, found);
    return found;
  }

  #valuesOf(objects: readonly unknown[], step: string): unknown[] {
    const found: unknown[] = [];
    for (const object of objects) {
      const value = (object as Data)[step];
      if (isThere(value)) found.push(value);
    }
    return this.shared ? [...new Set(found)] : found;
  }
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;

function replaceElements(list: unknown, next: () => Data): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) if (isThere(list[index])) list[index] = next();
}

function liesBelow({ above }: PlanPlace, places: readonly PlanPlace[]): boolean {
  for (let at = above; at; at = at.above) if (places.includes(at)) return true;
  return false;
}

function elementsOf(lists: readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const list of lists) {
    if (!Array.isArray(list)) continue;
    for (const element of list) if (isThere(element)) found.push(element);
  }
  return found;
}

export type ResponsePath = Array<string | number>;

/** Calls back for every place that holds one of these objects, with its response path. */
export function eachPlace(
  root: Data,
  place: PlanPlace | null,
  found: (object: unknown, at: ResponsePath) => void,
): void {
  const steps: string[] = [];
  for (let at = place; at; at = at.above) steps.unshift(at.step);
  const walk = (value: unknown, depth: number, at: ResponsePath): void => {
    if (value === null || value === undefined) return;
    const step = steps[depth];
    if (step === undefined) found(value, at);
    else if (step !== '@') walk((value as Data)[step], depth + 1, [...at, step]);
    else if (Array.isArray(value)) value.forEach((element, index) => walk(element, depth + 1, [...at, index]));
  };
  walk(root, 0, []);
}
