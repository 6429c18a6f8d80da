import { VISITOR } from '@polyclinic/access/principal.ts';
import { daysLater } from '../kernel/localDay.ts';
import type { Resolvers } from '../schema.generated.ts';
import { addToWaitlist } from './addToWaitlist.ts';
import { acceptWaitlistOffer, declineWaitlistOffer } from './answerOffer.ts';
import { acceptOwnOffer, declineOwnOffer } from './answerOwnOffer.ts';
import { closeWaitlistEntry, prioritizeOnWaitlist } from './changeEntry.ts';
import { offerNotice } from './offerNotice.ts';
import { offerWaitlistTime } from './offerWaitlistTime.ts';
import { ownOffer } from './ownOffer.ts';
import { readWaitlist } from './readWaitlist.ts';

export const waitlistResolvers: Resolvers = {
  Query: {
    waitlist: (_, args, context) => readWaitlist(context, args),
    offerNotice: (_, args, context) => offerNotice(context, args),
    ownOffer: (_, args, context) => ownOffer(context, args),
  },
  Mutation: {
    addToWaitlist: (_, { input }, context) => addToWaitlist(context, input),
    prioritizeOnWaitlist: (_, args, context) => prioritizeOnWaitlist(context, args),
    closeWaitlistEntry: (_, args, context) => closeWaitlistEntry(context, args),
    offerWaitlistTime: (_, args, context) => offerWaitlistTime(context, args),
    acceptWaitlistOffer: (_, args, context) => acceptWaitlistOffer(context, args),
    declineWaitlistOffer: (_, args, context) => declineWaitlistOffer(context, args),
    acceptOwnOffer: (_, args, context) => acceptOwnOffer(context, args),
    declineOwnOffer: (_, args, context) => declineOwnOffer(context, args),
  },
  WaitlistEntry: {
    patient: ({ patientId }) => ({ id: patientId }),
    practitioner: ({ practitionerId: id }) => (id === null ? null : { id }),
    visitType: ({ visitTypeId: id }, _, { load }) => (id === null ? null : load.visitType.load(id)),
    from: ({ fromDate }) => fromDate,
    to: ({ untilDate }) => daysLater(untilDate, -1),
    startsAtLocal: ({ startsAtLocal }) => startsAtLocal?.slice(0, 5) ?? null,
    endsAtLocal: ({ endsAtLocal }) => endsAtLocal?.slice(0, 5) ?? null,
    place: ({ place }) => place ?? null,
    appointment: ({ appointmentId: id }, _, { load }) => (id === null ? null : load.appointment.load(id)),
    offer: async ({ id }, _, { load }) =>
      (await load.waitlistOffers.load(id)).find(({ state }) => state === 'OFFERED') ?? null,
    log: ({ id }, _, { load }) => load.waitlistLog.load(id),
  },
  WaitlistOffer: {
    practitioner: ({ practitionerId: id }) => ({ id }),
  },
  OfferNotice: {
    clinic: ({ clinicId: id }) => ({ id }),
    practitioner: ({ practitionerId: id }) => ({ id }),
    patient: ({ patientId: id }) => ({ id }),
  },
  WaitlistLogEntry: {
    changedBy: ({ changedByUserId: id }) => (id === null ? null : { id }),
    byPatient: ({ changedBy }) => changedBy === VISITOR.subject,
    offer: async ({ entryId, offerId }, _, { load }) =>
      (await load.waitlistOffers.load(entryId)).find(({ id }) => id === offerId) ?? null,
  },
};
