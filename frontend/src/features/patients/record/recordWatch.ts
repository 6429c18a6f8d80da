import type { RecordEditedSubscription } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';

type Edit = NonNullable<RecordEditedSubscription['recordEdited']>;

/** What a reader of a record is shown of the others. */
export interface Watch {
  /** Names of the others who have it open, in order. */
  others: readonly string[];
  /** What was changed and by whom, until it is looked at; null while nothing was. */
  changed: { what: Noticed; by: string | null } | null;
}

export const UNWATCHED: Watch = { others: [], changed: null };

const NOTICED = ['RECORD', 'NOTE', 'APPOINTMENT'] as const;
/** What is worth a notice. */
export type Noticed = (typeof NOTICED)[number];

/** The others' doings after one more event; one's own are no news. Pure. */
export function afterEdit(watch: Watch, { kind, viewers, changedBy }: Edit, ownId: string): Watch {
  const others = viewers
    .flatMap(viewer => (viewer && viewer.id !== ownId ? [viewer.name] : []))
    .sort((one, other) => one.localeCompare(other));
  const what = NOTICED.find(noticed => noticed === kind);
  if (what === undefined || changedBy?.id === ownId) return { ...watch, others };
  return { others, changed: { what, by: changedBy?.name ?? null } };
}

/** Whether an event is worth a notice. A booking says not by whom: one's own would be told as another's. */
export const isBooking = ({ kind, changedBy }: Edit): boolean => kind === 'APPOINTMENT' && !changedBy;

/** “Ada is viewing …”, “Ada and Bela are …”, “Ada, Bela and 2 others are …”; one name at least. */
export function whoIsViewing(names: readonly string[]): string {
  const [first = '', second, ...rest] = names;
  if (second === undefined) return t('patients.watch.one', { first });
  if (rest.length === 0) return t('patients.watch.two', { first, second });
  return t('patients.watch.many', { first, second, others: rest.length });
}

/** Such as “This record was changed by Ada just now”. */
export const noticeOf = ({ what, by }: { what: Noticed; by: string | null }): string =>
  by === null ? t(`patients.watch.${what}`) : t(`patients.watch.${what}_BY`, { by });
