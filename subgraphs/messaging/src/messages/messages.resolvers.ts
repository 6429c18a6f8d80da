import { Not } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { MessageTable, type Message } from './messageTable.ts';

const latest = (context: Context, where: Partial<Pick<Message, 'patientId' | 'appointmentId'>>): Promise<Message[]> =>
  inTenant(context.db, scopeOf(context), tx =>
    tx.find(MessageTable, { where: { ...where, status: Not('WITHDRAWN') }, order: { queuedAt: 'desc' }, take: 50 }),
  );

export const messageResolvers: Resolvers = {
  Message: {
    __resolveReference: ({ id }, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(MessageTable, { id })),
  },
  Patient: {
    __resolveReference: ({ id }) => ({ id }),
    messages: ({ id: patientId }, _, context) => latest(context, { patientId }),
  },
  Appointment: {
    __resolveReference: ({ id }) => ({ id }),
    messages: ({ id: appointmentId }, _, context) => latest(context, { appointmentId }),
  },
  WaitlistOffer: {
    __resolveReference: ({ id }) => ({ id }),
    message: ({ id }, _, { load }) => load.messageOfOffer.load(id),
  },
};
