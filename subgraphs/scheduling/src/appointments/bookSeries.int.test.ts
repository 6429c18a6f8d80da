import { newId } from '@polyclinic/tenancy/id.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { MONDAY_NINE, openDesk, type Desk } from '../bookingDesk.ts';

const SERIES = `mutation BookSeries($input: BookSeriesInput!) {
  bookSeries(input: $input) {
    __typename
    ... on SeriesBooked { seriesId appointments { startsAt } exceptions { startsAt reason } }
    ... on SeriesTaken { exceptions { startsAt reason } }
  }
}`;

interface SeriesAnswer {
  bookSeries: {
    __typename: string;
    seriesId?: string;
    appointments?: Array<{ startsAt: string }>;
    exceptions: Array<{ startsAt: string; reason: string }>;
  } | null;
}

describe('bookSeries', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.subgraph.stop());
  beforeEach(async () => {
    desk = await openDesk(desk.subgraph);
  });
  const book = (changes: object = {}) =>
    desk.subgraph.ask<SeriesAnswer>(desk.receptionist, SERIES, {
      input: { ...desk.wanted(), everyDays: 7, visits: 4, ...changes },
    });
  const visits = () =>
    desk.subgraph.rows('select from appointment where tenant_id = $1 and series_id is not null', [desk.world.tenantId]);
  const takeThirdWeek = async () => {
    const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
    await desk.book({ patientId, startsAt: '2026-12-07T14:00:00Z', endsAt: '2026-12-07T14:30:00Z' });
  };

  it('books visits at the same local time, and once for one key', async () => {
    const idempotencyKey = newId();
    const [first, again] = [await book({ idempotencyKey }), await book({ idempotencyKey })];
    expect(first.data.bookSeries).toMatchObject({
      __typename: 'SeriesBooked',
      appointments: ['11-23', '11-30', '12-07', '12-14'].map(day => ({ startsAt: `2026-${day}T14:00:00.000Z` })),
      exceptions: [],
    });
    expect(again).toEqual(first);
    expect(await visits()).toHaveLength(4);
  });

  it('keeps the local time across a clock change', async () => {
    const { data } = await book({ everyDays: 56, visits: 3 });
    expect(data.bookSeries?.appointments?.map(({ startsAt }) => startsAt)).toEqual([
      MONDAY_NINE,
      '2027-01-18T14:00:00.000Z',
      '2027-03-15T13:00:00.000Z',
    ]);
  });

  it('books none when one is taken, and says which', async () => {
    await takeThirdWeek();
    expect((await book()).data.bookSeries).toEqual({
      __typename: 'SeriesTaken',
      exceptions: [{ startsAt: '2026-12-07T14:00:00.000Z', reason: 'PRACTITIONER' }],
    });
    expect(await visits()).toEqual([]);
    const told = await desk.subgraph.rows(
      `select from outbox where tenant_id = $1 and type = 'appointment.booked.v1'`,
      [desk.world.tenantId],
    );
    expect(told).toHaveLength(1);
  });

  it('books the others with the exceptions listed where that is allowed', async () => {
    await takeThirdWeek();
    const { data } = await book({ allowExceptions: true, everyDays: 7, visits: 3 });
    expect(data.bookSeries).toMatchObject({
      __typename: 'SeriesBooked',
      exceptions: [{ startsAt: '2026-12-07T14:00:00.000Z', reason: 'PRACTITIONER' }],
    });
    expect(await visits()).toHaveLength(2);
  });

  it('says which visits lie outside the working hours', async () => {
    const { data } = await book({ everyDays: 1, visits: 2, allowExceptions: true });
    expect(data.bookSeries?.exceptions).toEqual([
      { startsAt: '2026-11-24T14:00:00.000Z', reason: 'OUTSIDE_WORKING_HOURS' },
    ]);
  });

  it.each([{ everyDays: 0 }, { visits: 1 }, { visits: 53 }])('refuses %o', async changes => {
    expect((await book(changes)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
