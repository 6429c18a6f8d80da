import { kilometresBetween, reckonedMinutes } from './reckoning.ts';
import { pairOf, pairsOf, siteKey, siteOf } from './sites.ts';

const empireState = { latitude: 40.7484, longitude: -73.9857 };
const statueOfLiberty = { latitude: 40.6892, longitude: -74.0445 };

describe('travel by distance', () => {
  it('knows the straight line, also across the date line and between the poles', () => {
    expect(kilometresBetween(empireState, statueOfLiberty)).toBeCloseTo(8.24, 1);
    expect(kilometresBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(
      111.2,
      1,
    );
    expect(kilometresBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 77 })).toBeCloseTo(20015, 0);
  });

  it('is a third longer by road, in whole minutes rounded up, and ends at eight hours', () => {
    expect(reckonedMinutes(empireState, statueOfLiberty, 30)).toBe(22);
    expect(reckonedMinutes(empireState, empireState, 30)).toBe(0);
    expect(reckonedMinutes(empireState, { latitude: -33.86, longitude: 151.21 }, 200)).toBe(480);
  });
});

describe('pairs of sites', () => {
  const [one, other] = ['01HZZZZZZZZZZZZZZZZZZZZZZA', '01HZZZZZZZZZZZZZZZZZZZZZZB'];

  it('are the same whichever site comes first, and never of two hospitals', () => {
    const hospitals = ['Riverside', 'Éloi'].map(hospital => siteKey({ clinicId: null, hospital }));
    expect(pairOf(hospitals[0]!, one)).toEqual({ clinicId: one, site: 'hospital/Riverside' });
    expect(pairOf(other, one)).toEqual(pairOf(one, other));
    expect(pairsOf([...hospitals, other, one, one])).toHaveLength(5);
    expect(siteOf(hospitals[1]!)).toEqual({ clinicId: null, hospital: 'Éloi' });
  });
});
