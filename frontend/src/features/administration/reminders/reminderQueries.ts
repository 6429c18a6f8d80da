import { graphql } from '../../../graphql/gql.ts';
import type { ReminderRuleFragment } from '../../../graphql/graphql.ts';

export const reminderRule = graphql(`
  fragment ReminderRule on ReminderRule {
    id
    channel
    side
    amount
    unit
    active
    version
  }
`);

export const remindersQuery = graphql(`
  query reminders($clinicId: ID!, $startsAt: DateTime!) {
    reminderRules(clinicId: $clinicId) {
      ...ReminderRule
    }
    reminderPreview(clinicId: $clinicId, startsAt: $startsAt) {
      dueAt
      rule {
        id
        side
        amount
        unit
      }
    }
  }
`);

export const addReminderRule = graphql(`
  mutation addReminderRule($input: AddReminderRuleInput!) {
    addReminderRule(input: $input) {
      ...ReminderRule
    }
  }
`);

export const changeReminderRule = graphql(`
  mutation changeReminderRule($input: ChangeReminderRuleInput!) {
    changeReminderRule(input: $input) {
      ...ReminderRule
    }
  }
`);

export type ReminderRule = ReminderRuleFragment;
