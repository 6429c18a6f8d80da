import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { latestOfPatient } from '@polyclinic/subgraph/latestOfPatient.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { MessageTable } from './messageTable.ts';

export const messageResolvers: Resolvers = {
  Message: {
    __resolveReference: ({ id }, { load }) => load.message.load(id),
  },
  Patient: {
    __resolveReference: ({ id }) => ({ id }),
    messages: ({ id }, page, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        latestOfPatient(tx, { table: MessageTable, at: 'queued_at' }, id, page)
          .andWhere(`row.status <> 'WITHDRAWN'`)
          .getMany(),
      ),
  },
  Appointment: {
    __resolveReference: ({ id }) => ({ id }),
    messages: ({ id }, _, { load }) => load.messagesOfAppointment.load(id),
  },
  WaitlistOffer: {
    __resolveReference: ({ id }) => ({ id }),
    message: ({ id }, _, { load }) => load.messageOfOffer.load(id),
  },
};
