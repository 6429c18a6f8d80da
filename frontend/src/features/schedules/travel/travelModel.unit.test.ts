import { farSite, positionProblem, positionsInput, positionTexts, sitesOf } from './travelModel.ts';
import type { TravelTime } from './travelQueries.ts';

const elmPark = { __typename: 'Clinic' as const, id: 'elm', name: 'Elm Park' };
const harbor = { __typename: 'Clinic' as const, id: 'harbor', name: 'Harbor Street' };
const time = (clinic: typeof elmPark, to: Partial<TravelTime['to']>): TravelTime => ({
  __typename: 'TravelTime',
  clinic,
  to: { __typename: 'Site', clinic: null, hospital: null, ...to },
  minutes: null,
  source: null,
});
const times = [
  time(harbor, { clinic: elmPark }),
  time(harbor, { hospital: 'Riverside' }),
  time(elmPark, { hospital: 'Riverside' }),
];

describe('travel times', () => {
  it('lead to every site once, by name', () => {
    expect(sitesOf(times).map(({ name }) => name)).toEqual(['Elm Park', 'Harbor Street', 'Riverside']);
    expect(times.map(each => farSite(each).input)).toEqual([
      { clinicId: 'elm' },
      { hospital: 'Riverside' },
      { hospital: 'Riverside' },
    ]);
  });

  it('are reckoned from positions that are complete, and from none that is empty', () => {
    const site = { __typename: 'Site' as const, clinic: null, hospital: 'Riverside' };
    const positions = [{ __typename: 'SitePosition' as const, site, latitude: 40.5, longitude: -73 }];
    const typed = positionTexts({ __typename: 'TravelReckoning', version: 1, speedKmh: 30, positions });
    expect(positionsInput(sitesOf(times), typed)).toEqual([{ hospital: 'Riverside', latitude: 40.5, longitude: -73 }]);
  });

  it('know degrees from what is none', () => {
    const problem = (latitude: string, longitude: string) => positionProblem({ latitude, longitude });
    expect([problem('', ''), problem('40.7', '-73.98'), problem('-90', '180')]).toEqual([null, null, null]);
    expect([problem('91', '0'), problem('north', '0')]).toEqual(Array(2).fill(expect.stringContaining('latitude')));
    expect([problem('40', ''), problem('40', '181')]).toEqual(Array(2).fill(expect.stringContaining('longitude')));
  });
});
