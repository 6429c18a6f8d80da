import type { Transporter } from 'nodemailer';
import DataLoader from 'dataloader';
import { In, Not } from 'typeorm';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { MessageTable, type Message } from './messages/messageTable.ts';

/** The way out for what is sent at once. */
export interface Post {
  mail: Transporter;
  /** From. */
  sender: string;
}

/** What messaging's resolvers may use. */
export interface Context extends SubgraphContext {
  /** Null where no mail server is given, as for commands. */
  post: Post | null;
  load: {
    message: DataLoader<string, Message | null>;
    /** Those that told or tell of a visit, newest first. */
    messagesOfAppointment: DataLoader<string, Message[]>;
    /** By which a patient is told of an offered time. */
    messageOfOffer: DataLoader<string, Message | null>;
  };
}

export const extendContext = (context: SubgraphContext, post: Post | null): Context => ({
  ...context,
  post,
  load: {
    message: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(MessageTable, { id: In(ids) }))),
    messagesOfAppointment: new DataLoader<string, Message[]>(async ids => {
      const where = { appointmentId: In([...ids]), status: Not('WITHDRAWN' as const) };
      const messages = await inTenant(context.db, scopeOf(context), tx =>
        tx.find(MessageTable, { where, order: { queuedAt: 'desc' } }),
      );
      const byAppointment = Map.groupBy(messages, ({ appointmentId }) => appointmentId);
      return ids.map(id => byAppointment.get(id) ?? []);
    }),
    messageOfOffer: new DataLoader<string, Message | null>(async ids => {
      const where = { offerId: In([...ids]) };
      const messages = await inTenant(context.db, scopeOf(context), tx => tx.findBy(MessageTable, where));
      const byOffer = new Map(messages.map(message => [message.offerId, message]));
      return ids.map(id => byOffer.get(id) ?? null);
    }),
  },
});
