import { graphql } from '../../../graphql/gql.ts';
import type { CalendarLinkFragment } from '../../../graphql/graphql.ts';

export const calendarLink = graphql(`
  fragment CalendarLink on CalendarFeed {
    id
    name
    own
    createdAt
    lastUsedAt
    clinic {
      id
      name
    }
  }
`);

export const calendarFeedsQuery = graphql(`
  query calendarFeeds {
    calendarFeeds {
      ...CalendarLink
    }
  }
`);

export const makeOwnCalendarFeed = graphql(`
  mutation makeOwnCalendarFeed($input: MakeOwnCalendarFeedInput!) {
    makeOwnCalendarFeed(input: $input) {
      path
      feed {
        ...CalendarLink
      }
    }
  }
`);

export const makeClinicCalendarFeed = graphql(`
  mutation makeClinicCalendarFeed($input: MakeClinicCalendarFeedInput!) {
    makeClinicCalendarFeed(input: $input) {
      path
      feed {
        ...CalendarLink
      }
    }
  }
`);

export const revokeCalendarFeed = graphql(`
  mutation revokeCalendarFeed($id: ID!) {
    revokeCalendarFeed(id: $id) {
      id
      revokedAt
    }
  }
`);

export type CalendarLink = CalendarLinkFragment;
