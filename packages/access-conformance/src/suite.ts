import type { Case, Graph, RefusalCase } from './case.ts';
import { DERIVED_CASES } from './cases/derived.ts';
import { FIELD_CASES } from './cases/fields.ts';
import { MODE_CASES } from './cases/modes.ts';
import { REFUSAL_CASES } from './cases/refusals.ts';
import { REQUEST_CASES } from './cases/requests.ts';
import { SHAPE_CASES } from './cases/shapes.ts';
import { VISIBILITY_CASES } from './cases/visibility.ts';
import { clinic } from './graphs/clinic.ts';
import {
  bareImplementers,
  computed,
  future,
  interfaces,
  keyed,
  provided,
  renamed,
  shared,
  tagged,
} from './graphs/others.ts';

/** Every graph that is served, each started once. */
export const GRAPHS: readonly Graph[] = [
  clinic,
  { ...clinic, name: 'clinic-reject', mode: 'reject' },
  { ...clinic, name: 'clinic-dry-run', mode: 'dry-run' },
  computed,
  provided,
  shared,
  keyed,
  renamed,
  interfaces,
  bareImplementers,
  future,
  tagged,
];

/** Everything a gateway must do with requests. */
export const CASES: readonly Case[] = [
  ...FIELD_CASES,
  ...SHAPE_CASES,
  ...DERIVED_CASES,
  ...REQUEST_CASES,
  ...MODE_CASES,
  ...VISIBILITY_CASES,
];

/** Everything it must not serve. */
export const REFUSALS: readonly RefusalCase[] = REFUSAL_CASES;
