import { useState } from 'react';
import {
  BookOwnVisitDocument,
  HoldOwnTimeDocument,
  ReleaseOwnTimeDocument,
  SendBookingCodeDocument,
  type OwnTimeFragment,
  type OwnVisitFragment,
} from '../../graphql/graphql.ts';
import { ask } from './ask.ts';
import { deadline, NOBODY, type Kept, type Person, type Slugs, type Wish } from './booking.ts';
import type { PatientChoice } from './CodeStep.tsx';
import type { Taken } from './Nearest.tsx';

export interface BookedVisit {
  visit: OwnVisitFragment;
  link: string;
}

/** Chosen anew for each thing that is to happen once. */
const newKey = (): string => crypto.randomUUID();

/** A visitor's booking as far as it has come, and what is asked of the clinic for it. Kept in memory alone. */
export function useBooking(slugs: Slugs) {
  const [wish, setWish] = useState<Wish>({ doctorId: null, visitTypeId: null });
  const [kept, setKept] = useState<Kept | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [person, setPerson] = useState<Person>(NOBODY);
  const [codesLeft, setCodesLeft] = useState(0);
  const [choices, setChoices] = useState<PatientChoice[] | null>(null);
  const [booked, setBooked] = useState<BookedVisit | null>(null);

  const forget = (reason: Taken | null) => {
    setKept(null);
    setTaken(reason);
    setChoices(null);
  };

  /** @returns Whether the time is kept */
  const keep = async ({ practitionerId, startsAt }: OwnTimeFragment): Promise<boolean> => {
    const input = { ...slugs, practitionerId, startsAt, visitTypeId: wish.visitTypeId, insteadOf: kept?.token };
    const { holdOwnTime } = await ask(HoldOwnTimeDocument, { input: { ...input, idempotencyKey: newKey() } });
    if (holdOwnTime?.__typename === 'OwnTimeHeld') {
      forget(null);
      const { secondsLeft, ...hold } = holdOwnTime;
      setKept({ ...hold, practitionerId, keptUntil: deadline(secondsLeft) });
      return true;
    }
    forget(holdOwnTime ?? null);
    return false;
  };

  /** Whoever begins anew needs it no longer; when that is not heard, it ends by itself. */
  const giveBack = (): void => {
    if (kept) void ask(ReleaseOwnTimeDocument, { input: { ...slugs, hold: kept.token } }).catch(() => undefined);
    forget(null);
  };

  const sendCode = async (): Promise<void> => {
    const input = { ...slugs, hold: kept?.token ?? '', email: person.email.trim() };
    const { sendBookingCode } = await ask(SendBookingCodeDocument, { input });
    if (!sendBookingCode) return;
    setChoices(null);
    setCodesLeft(sendBookingCode.codesLeft);
    const keptUntil = deadline(sendBookingCode.secondsLeft);
    setKept(before => before && { ...before, keptUntil });
  };

  /** @returns What came of it; `which`: the clinic asks whose visit it is */
  const book = async (code: string, patient: string | null): Promise<'booked' | 'which' | 'taken'> => {
    const input = { ...slugs, hold: kept?.token ?? '', code, patient, ...person, email: person.email.trim() };
    const { bookOwnVisit } = await ask(BookOwnVisitDocument, { input });
    if (bookOwnVisit?.__typename === 'OwnVisitBooked') {
      setBooked(bookOwnVisit);
      return 'booked';
    }
    if (bookOwnVisit?.__typename === 'WhichPatient') {
      setChoices(bookOwnVisit.choices);
      return 'which';
    }
    forget(bookOwnVisit ?? null);
    return 'taken';
  };

  return { wish, setWish, kept, taken, person, setPerson, codesLeft, choices, booked, keep, giveBack, sendCode, book };
}
