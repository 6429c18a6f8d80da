import {
  PreparedOperation,
  type Answer,
  type Planning,
  type Variables,
  type Wanted,
} from '../execution/preparedOperation.ts';
import type { Data } from '../execution/mergeData.ts';
import type { Ask } from '../execution/runPlan.ts';
import { decideSwitches, switchesOf } from './decideSwitches.ts';

/** Combinations of `@skip` and `@include` kept per operation; a client uses a few of them. */
const MAX_KEPT = 64;

/**
 * An operation planned once per combination of its switches. Planned with its switches undecided, a switched field that
 * requires another would share a fetch with its neighbours, which then cannot be made when it is off: the neighbours
 * would be null without an error.
 */
export class SwitchedOperation {
  readonly #planning: Planning;
  readonly #wanted: Wanted;
  /** Variables that `@skip` and `@include` ask for, with their defaults. */
  readonly #switches: ReadonlyMap<string, boolean>;
  readonly #prepared = new Map<string, PreparedOperation>();

  constructor(planning: Planning, wanted: Wanted) {
    this.#planning = planning;
    this.#wanted = wanted;
    this.#switches = switchesOf(wanted.operation, wanted.fragments.values());
  }

  /** @param data For a subscription, the event: what its root field would have fetched. */
  run(variables: Variables, ask: Ask, data?: Data): Promise<Answer> {
    return this.decided(variables).run(variables, ask, data);
  }

  /** The operation as these variables switch it, planned when it is first asked for. */
  decided(variables: Variables): PreparedOperation {
    const isOn = (name: string): boolean => Boolean(variables[name] ?? this.#switches.get(name));
    const key = [...this.#switches.keys()].map(name => (isOn(name) ? '1' : '0')).join('');
    const known = this.#prepared.get(key);
    if (known) return known;
    const { document } = this.#wanted;
    const decided = document && decideSwitches(document, isOn);
    const switches = Object.fromEntries([...this.#switches.keys()].map(name => [name, isOn(name)]));
    const prepared = new PreparedOperation(this.#planning, { ...this.#wanted, document: decided }, switches);
    if (this.#prepared.size >= MAX_KEPT) this.#prepared.clear();
    this.#prepared.set(key, prepared);
    return prepared;
  }
}
