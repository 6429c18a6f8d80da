import type { Resolvers } from '../schema.generated.ts';
import { dailyReport } from './dailyReport.ts';
import { monthlyReport } from './monthlyReport.ts';

export const reportResolvers: Resolvers = {
  Query: {
    dailyReport: (_, args, context) => dailyReport(context, args),
    monthlyReport: (_, args, context) => monthlyReport(context, args),
  },
  DailyFacts: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  },
  MonthlyFacts: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  },
};
