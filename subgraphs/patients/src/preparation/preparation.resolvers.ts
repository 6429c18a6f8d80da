import type { Resolvers } from '../schema.generated.ts';
import {
  completePreparation,
  reopenPreparation,
  setPreparationItem,
  writePreparationNotes,
} from './changePreparation.ts';
import { knownSince } from './knownSince.ts';
import { notesPlace, POINTS, whyPlace } from './preparationTables.ts';

const user = (id: string | null | undefined): { id: string } | null => (id ? { id } : null);

export const preparationResolvers: Resolvers = {
  Mutation: {
    setPreparationItem: (_, { input }, context) => setPreparationItem(context, input),
    writePreparationNotes: (_, { input }, context) => writePreparationNotes(context, input),
    completePreparation: (_, { appointmentId }, context) => completePreparation(context, appointmentId),
    reopenPreparation: (_, { appointmentId }, context) => reopenPreparation(context, appointmentId),
  },
  Appointment: {
    __resolveReference: ({ id }) => ({ id }),
    preparation: ({ id }, _, { load }) => load.preparation.load(id),
  },
  VisitPreparation: {
    items: preparation =>
      POINTS.map(item => ({ preparation, item, row: preparation.items.find(row => row.item === item) ?? null })),
    notes: async ({ id, patientId, row }, _, context) => {
      context.reads.note(patientId, 'NOTE');
      return row?.notes ? (await context.sealingNow()).cipher.open(notesPlace(id), row.notes) : null;
    },
    notesBy: ({ row }) => user(row?.notesBy),
    notesAt: ({ row }) => row?.notesAt ?? null,
    completedBy: ({ row }) => user(row?.completedBy),
    completedAt: ({ row }) => row?.completedAt ?? null,
  },
  PreparationItem: {
    state: ({ row }) => row?.state ?? 'OPEN',
    why: async ({ preparation: { patientId }, row }, _, context) => {
      if (!row?.why) return null;
      context.reads.note(patientId, 'NOTE');
      return (await context.sealingNow()).cipher.open(whyPlace(row.id), row.why);
    },
    changedBy: ({ row }) => user(row?.changedBy),
    changedAt: ({ row }) => row?.changedAt ?? null,
    knownSince: (item, _, context) => knownSince(item, context),
    version: ({ row }) => row?.version ?? 0,
  },
};
