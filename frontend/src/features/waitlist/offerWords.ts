import { formatMoment } from '../../app/time/zone.ts';
import { FAILURES } from '../messaging/MessageList.tsx';
import type { Entry, OfferMessage } from './waitlistQueries.ts';

type Message = OfferMessage | null | undefined;
type Did = NonNullable<Entry['log']>[number];

/** Whether the word of an offer has not left yet and still may. Pure. */
export const isOnItsWay = (message: Message): boolean => !message || message.status === 'QUEUED';

/** Whether the patient was told of an offer, in words. Pure. */
export function toldInWords(message: Message, zone: string): string {
  if (!message || message.status === 'QUEUED') return 'Message on its way';
  if (message.status === 'SENT')
    return `Told by e-mail${message.sentAt ? `, ${formatMoment(message.sentAt, zone)}` : ''}`;
  const why = message.failure && FAILURES[message.failure];
  return `Not told by e-mail: ${why ? why.charAt(0).toLowerCase() + why.slice(1) : 'it could not be delivered'}`;
}

/** Whether an offer stands of which the patient knows nothing by us, so that somebody should call. Pure. */
export const mustCall = (message: Message): boolean => message?.status === 'SUPPRESSED' || message?.status === 'FAILED';

const ANSWERS: Partial<Record<Did['action'], string>> = {
  ACCEPT: 'Accepted',
  DECLINE: 'Declined',
  EXPIRE: 'Did not answer',
};

/** What became of the latest offer, such as "Declined by link: Mon, Nov 23, 9:00 AM"; null: none has ended. Pure. */
export function lastAnswer(log: Entry['log'], zone: string): string | null {
  const last = log?.findLast(({ action }) => action in ANSWERS);
  if (!last) return null;
  const time = last.offer ? `: ${formatMoment(last.offer.startsAt, zone)}` : '';
  return `${ANSWERS[last.action]}${answeredBy(last)}${time}`;
}

/** Who answered, where that is not the clinic's own people. Pure. */
const answeredBy = ({ byPatient }: Pick<Did, 'byPatient'>): string => (byPatient ? ' by link' : '');
