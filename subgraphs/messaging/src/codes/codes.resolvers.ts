import type { Resolvers } from '../schema.generated.ts';
import { sendOneTimeCode } from './sendOneTimeCode.ts';

export const codeResolvers: Resolvers = {
  Mutation: {
    sendOneTimeCode: (_, { input }, context) => sendOneTimeCode(context, input),
  },
};
