import { graphql } from '../../../graphql/gql.ts';
import type { TravelQuery } from '../../../graphql/graphql.ts';

export const travelQuery = graphql(`
  query travel {
    travelTimes {
      clinic {
        id
        name
      }
      to {
        clinic {
          id
          name
        }
        hospital
      }
      minutes
      source
    }
    travelReckoning {
      version
      speedKmh
      positions {
        site {
          clinic {
            id
          }
          hospital
        }
        latitude
        longitude
      }
    }
  }
`);

export const setTravelTime = graphql(`
  mutation setTravelTime($input: SetTravelTimeInput!) {
    setTravelTime(input: $input) {
      travelTime {
        minutes
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const reckonTravelTimes = graphql(`
  mutation reckonTravelTimes($input: ReckonTravelTimesInput!) {
    reckonTravelTimes(input: $input) {
      reckoning {
        version
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const sharesBusyTimesQuery = graphql(`
  query sharesBusyTimes {
    sharesBusyTimes
  }
`);

export const shareBusyTimes = graphql(`
  mutation shareBusyTimes($share: Boolean!) {
    shareBusyTimes(share: $share)
  }
`);

export type TravelTime = NonNullable<TravelQuery['travelTimes']>[number];
export type TravelReckoning = NonNullable<TravelQuery['travelReckoning']>;
