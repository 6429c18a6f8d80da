import { enteredBy } from '../chart/chartLists.ts';
import type { Resolvers } from '../schema.generated.ts';
import { addToCareTeam, changeCareTeamMember, removeFromCareTeam } from './changeCareTeam.ts';

export const careTeamResolvers: Resolvers = {
  Mutation: {
    addToCareTeam: (_, { input }, context) => addToCareTeam(context, input),
    changeCareTeamMember: (_, { input }, context) => changeCareTeamMember(context, input),
    removeFromCareTeam: (_, args, context) => removeFromCareTeam(context, args),
  },
  Patient: { careTeam: ({ id }, _, { load }) => load.careTeam.load(id) },
  CareTeamMember: { recordedBy: enteredBy, practitioner: ({ practitionerId }) => ({ id: practitionerId }) },
};
