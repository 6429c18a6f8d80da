import { isForVisitors, visitorPlace } from './visitorPlace.ts';

describe('an address for people without an account', () => {
  it('is a clinic’s booking page, a visit or an offered time, and no clinic of the dashboard', () => {
    const paths = ['/book/northside/elm-park', '/visit', '/book', '/bookings/calendar', '/elm-park/calendar', '/'];
    expect(paths.map(isForVisitors)).toEqual([true, true, true, false, false, false]);
  });

  it('names organization and clinic', () => {
    const slugs = { organizationSlug: 'northside', clinicSlug: 'elm-park' };
    expect(visitorPlace('/book/northside/elm-park')).toEqual({ kind: 'book', slugs });
    expect(visitorPlace('/book/northside/elm-park/')).toEqual({ kind: 'book', slugs });
    expect(visitorPlace('/visit')).toEqual({ kind: 'visit' });
    expect(['/visit/offer', '/visit/offer/'].map(visitorPlace)).toEqual([{ kind: 'offer' }, { kind: 'offer' }]);
    expect(['/visit/paper', '/visit/paper/'].map(visitorPlace)).toEqual([{ kind: 'paper' }, { kind: 'paper' }]);
    expect(['/book/northside', '/book', '/book/a/b/c', '/visit/x'].map(visitorPlace)).toEqual([null, null, null, null]);
  });
});
