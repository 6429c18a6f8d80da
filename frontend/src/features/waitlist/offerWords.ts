import { formatMoment } from '../../app/time/zone.ts';

import { t } from '../../language/t.ts';
import { knownFailure } from '../messaging/messages.ts';
import type { Entry, OfferMessage } from './waitlistQueries.ts';

type Message = OfferMessage | null | undefined;
type Did = NonNullable<Entry['log']>[number];

/** Whether the word of an offer has not left yet and still may. Pure. */
export const isOnItsWay = (message: Message): boolean => !message || message.status === 'QUEUED';

/** Whether the patient was told of an offer, in words. Pure. */
export function toldInWords(message: Message, zone: string): string {
  if (!message || message.status === 'QUEUED') return t('waitlist.told.onItsWay');
  if (message.status === 'SENT')
    return message.sentAt
      ? t('waitlist.told.byEmailAt', { time: formatMoment(message.sentAt, zone) })
      : t('waitlist.told.byEmail');
  return t(`messaging.notTold.${knownFailure(message.failure)}`);
}

/** Whether an offer stands of which the patient knows nothing by us, so that somebody should call. Pure. */
export const mustCall = (message: Message): boolean => message?.status === 'SUPPRESSED' || message?.status === 'FAILED';

const ANSWERS = ['ACCEPT', 'DECLINE', 'EXPIRE'] as const satisfies ReadonlyArray<Did['action']>;

/** What became of the latest offer, such as "Declined by link: Mon, Nov 23, 9:00 AM"; null: none has ended. Pure. */
export function lastAnswer(log: Entry['log'], zone: string): string | null {
  const isAnswer = (action: Did['action']) => ANSWERS.some(answer => answer === action);
  const last = log?.findLast(({ action }) => isAnswer(action));
  const given = ANSWERS.find(answer => answer === last?.action);
  if (!last || !given) return null;
  const own = t(`waitlist.answer.${given}`);
  const answer = last.byPatient ? t('waitlist.answer.byLink', { answer: own }) : own;
  return last.offer ? t('waitlist.answer.for', { answer, time: formatMoment(last.offer.startsAt, zone) }) : answer;
}
