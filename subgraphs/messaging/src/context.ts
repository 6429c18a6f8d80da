import type { Transporter } from 'nodemailer';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
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
    /** By which a patient is told of an offered time. */
    messageOfOffer: DataLoader<string, Message | null>;
  };
}

export const extendContext = (context: SubgraphContext, post: Post | null): Context => ({
  ...context,
  post,
  load: {
    messageOfOffer: new DataLoader<string, Message | null>(async ids => {
      const where = { offerId: In([...ids]) };
      const messages = await inTenant(context.db, scopeOf(context), tx => tx.findBy(MessageTable, where));
      const byOffer = new Map(messages.map(message => [message.offerId, message]));
      return ids.map(id => byOffer.get(id) ?? null);
    }),
  },
});
