import type { Transporter } from 'nodemailer';
import type { SubgraphContext } from '@polyclinic/subgraph/context.ts';

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
}
