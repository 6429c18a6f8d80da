import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { readTopics } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { codeResolvers } from './codes/codes.resolvers.ts';
import type { Context, Post } from './context.ts';
import { reactions } from './events.ts';
import { messageResolvers } from './messages/messages.resolvers.ts';
import { MessageTable } from './messages/messageTable.ts';
import { templateResolvers } from './templates/templates.resolvers.ts';
import { TemplateTable } from './templates/templateTable.ts';

const NAME = 'messaging';

/** Messaging: what patients are told, and the log of it. */
export const messaging: SubgraphDefinition<Context> = {
  name: NAME,
  folder: import.meta.dirname,
  tables: [OrganizationReferenceTable, ClinicReferenceTable, TemplateTable, MessageTable],
  resolvers: [templateResolvers, messageResolvers, codeResolvers],
  reactions,
  topics: readTopics(NAME),
  extend: context => ({ ...context, post: null }),
};

/** The same with a way out for what is sent at once. */
export const messagingWith = (post: Post): SubgraphDefinition<Context> => ({
  ...messaging,
  extend: context => ({ ...context, post }),
});
