import { graphql } from '../../../graphql/gql.ts';
import type { WaitingRoomBoardQuery } from '../../../graphql/graphql.ts';

export const boardQuery = graphql(`
  query waitingRoomBoard($clinicId: ID!) {
    waitingRoomBoard(clinicId: $clinicId) {
      timezone
      columns {
        practitioner {
          id
          name
        }
        nowServing {
          token
          room
          patient {
            id
            initials
          }
        }
        waiting {
          token
          patient {
            id
            initials
          }
        }
        more
        lateUntil
      }
    }
  }
`);

export type BoardColumn = NonNullable<WaitingRoomBoardQuery['waitingRoomBoard']>['columns'][number];
