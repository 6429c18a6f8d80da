import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { readTopics } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { codeResolvers } from './codes/codes.resolvers.ts';
import { extendContext, type Context, type Post } from './context.ts';
import { reactions } from './events.ts';
import { messageResolvers } from './messages/messages.resolvers.ts';
import { MessageTable } from './messages/messageTable.ts';
import { reminderResolvers } from './reminders/reminders.resolvers.ts';
import { ReminderRuleTable } from './reminders/ruleTable.ts';
import { templateResolvers } from './templates/templates.resolvers.ts';
import { TemplateTable } from './templates/templateTable.ts';
import { VisitTable } from './visits/visitTable.ts';

const NAME = 'messaging';

/** Messaging: what patients are told, and the log of it. */
export const messaging: SubgraphDefinition<Context> = {
  name: NAME,
  folder: import.meta.dirname,
  tables: [
    OrganizationReferenceTable,
    ClinicReferenceTable,
    TemplateTable,
    MessageTable,
    VisitTable,
    ReminderRuleTable,
  ],
  resolvers: [templateResolvers, messageResolvers, codeResolvers, reminderResolvers],
  reactions,
  topics: readTopics(NAME),
  extend: context => extendContext(context, null),
};

/** The same with a way out for what is sent at once. */
export const messagingWith = (post: Post): SubgraphDefinition<Context> => ({
  ...messaging,
  extend: context => extendContext(context, post),
});
