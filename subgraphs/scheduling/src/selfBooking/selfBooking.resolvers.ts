import type { Resolvers } from '../schema.generated.ts';
import { bookOwnVisit } from './bookOwnVisit.ts';
import { cancelOwnVisit } from './cancelOwnVisit.ts';
import { holdOwnTime } from './holdOwnTime.ts';
import { moveOwnVisit } from './moveOwnVisit.ts';
import { selfBookingTimes } from './ownTimes.ts';
import { ownVisit, ownVisitTimes } from './ownVisit.ts';
import { releaseOwnTime } from './releaseOwnTime.ts';
import { selfBookingClinic } from './selfBookingClinic.ts';
import { sendBookingCode } from './sendBookingCode.ts';
import { revokeVisitLinks, visitLinkOf } from './visitLink.ts';

/** Whole seconds, never below zero. */
const secondsUntil = (at: Date, now: Date): number => Math.max(0, Math.floor((at.getTime() - now.getTime()) / 1_000));

export const selfBookingResolvers: Resolvers = {
  Query: {
    selfBookingClinic: (_, args, context) => selfBookingClinic(context, args),
    selfBookingTimes: (_, { input }, context) => selfBookingTimes(context, input),
    ownVisit: (_, args, context) => ownVisit(context, args),
    ownVisitTimes: (_, { input }, context) => ownVisitTimes(context, input),
  },
  Mutation: {
    holdOwnTime: (_, { input }, context) => holdOwnTime(context, input),
    releaseOwnTime: (_, { input }, context) => releaseOwnTime(context, input),
    sendBookingCode: (_, { input }, context) => sendBookingCode(context, input),
    bookOwnVisit: (_, { input }, context) => bookOwnVisit(context, input),
    moveOwnVisit: (_, { input }, context) => moveOwnVisit(context, input),
    cancelOwnVisit: (_, { input }, context) => cancelOwnVisit(context, input),
    revokeVisitLinks: (_, args, context) => revokeVisitLinks(context, args),
  },
  HoldOwnTimeResult: {
    __resolveType: ({ kind }) => (kind === 'HELD' ? 'OwnTimeHeld' : 'OwnTimeTaken'),
  },
  BookOwnVisitResult: {
    __resolveType: ({ kind }) =>
      kind === 'BOOKED' ? 'OwnVisitBooked' : kind === 'WHICH_PATIENT' ? 'WhichPatient' : 'OwnTimeTaken',
  },
  MoveOwnVisitResult: {
    __resolveType: ({ kind }) => (kind === 'MOVED' ? 'OwnVisitMoved' : 'OwnTimeTaken'),
  },
  OwnTimeHeld: {
    startsAt: ({ hold }) => hold.startsAt,
    endsAt: ({ hold }) => hold.endsAt,
    secondsLeft: ({ hold }, _, { now }) => secondsUntil(hold.heldUntil, now()),
  },
  BookingCodeSent: {
    secondsLeft: ({ heldUntil }, _, { now }) => secondsUntil(heldUntil, now()),
  },
  SelfBookingClinic: {
    face: clinic => clinic,
  },
  Appointment: {
    visitLink: (visit, _, context) => visitLinkOf(context, visit),
  },
};
