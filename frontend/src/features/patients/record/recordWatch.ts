import type { RecordEditedSubscription } from '../../../graphql/graphql.ts';

type Edit = NonNullable<RecordEditedSubscription['recordEdited']>;

/** What a reader of a record is shown of the others. */
export interface Watch {
  /** Names of the others who have it open, in order. */
  others: readonly string[];
  /** What was changed and by whom, until it is looked at; null while nothing was. */
  changed: { what: string; by: string | null } | null;
}

export const UNWATCHED: Watch = { others: [], changed: null };

const WHAT: Partial<Record<Edit['kind'], string>> = {
  RECORD: 'This record was changed',
  NOTE: 'A note was signed',
  APPOINTMENT: 'An appointment was changed',
};

/** The others' doings after one more event; one's own are no news. Pure. */
export function afterEdit(watch: Watch, { kind, viewers, changedBy }: Edit, ownId: string): Watch {
  const others = viewers
    .flatMap(viewer => (viewer && viewer.id !== ownId ? [viewer.name] : []))
    .sort((one, other) => one.localeCompare(other));
  const what = WHAT[kind];
  if (what === undefined || changedBy?.id === ownId) return { ...watch, others };
  return { others, changed: { what, by: changedBy?.name ?? null } };
}

/** Whether an event is worth a notice. A booking says not by whom: one's own would be told as another's. */
export const isBooking = ({ kind, changedBy }: Edit): boolean => kind === 'APPOINTMENT' && !changedBy;

/** “Ada is”, “Ada and Bela are”, “Ada, Bela and 2 others are”. */
export function whoIs(names: readonly string[]): string {
  const [first, second, ...rest] = names;
  if (second === undefined) return `${first ?? 'Nobody'} is`;
  if (rest.length === 0) return `${first ?? ''} and ${second} are`;
  return `${first ?? ''}, ${second} and ${rest.length} ${rest.length === 1 ? 'other' : 'others'} are`;
}
