import { found } from '@polyclinic/subgraph/refuse.ts';
import { enteredBy } from '../chart/chartLists.ts';
import type { Resolvers } from '../schema.generated.ts';
import { openSharedPaper, sharedPaper } from './openPaper.ts';
import { paperShareNotice, shareLinkOf } from './paperShareNotice.ts';
import { endPaperShare, sharePrescription, shareVisit } from './sharePaper.ts';
import { shareStateOf } from './shareState.ts';

export const sharingResolvers: Resolvers = {
  Query: {
    sharedPaper: (_, args, context) => sharedPaper(context, args),
    paperShareNotice: (_, args, context) => paperShareNotice(context, args),
  },
  Mutation: {
    sharePrescription: (_, { input }, context) => sharePrescription(context, input),
    shareVisit: (_, { input }, context) => shareVisit(context, input),
    endPaperShare: (_, args, context) => endPaperShare(context, args),
    openSharedPaper: (_, args, context) => openSharedPaper(context, args),
  },
  Patient: { paperShares: async ({ id }, _, context) => context.load.paperShares.load(id) },
  PaperShare: {
    recordedBy: enteredBy,
    state: (share, _, context) => shareStateOf(share, context.now()),
    link: async (share, _, context) =>
      shareStateOf(share, context.now()) === 'OPEN' ? shareLinkOf(context, share) : null,
  },
  PaperShareNotice: {
    state: (share, _, context) => shareStateOf(share, context.now()),
    link: (share, _, context) => shareLinkOf(context, share),
    patient: async ({ patientId }, _, { load }) => found(await load.patient.load(patientId), 'PATIENT_NOT_FOUND'),
  },
};
