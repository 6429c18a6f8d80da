/**
 * Reads doctor-months from standard input, finds their free times by Cal.com's functions as its slots service calls them,
 * and writes the instants found and the processor's time. Runs with TZ=UTC, as its servers do.
 */
import { text } from 'node:stream/consumers';
import { buildDateRanges, dayjs, getSlots, subtract } from './functions.mjs';

const { months, rounds } = JSON.parse(await text(process.stdin));
const MINUTE = 60_000;

const timeOf = local => new Date(`1970-01-01T${local ?? '00:00'}:00Z`);

/** The same facts in the shapes Cal.com reads from its database; made before anything is measured. */
const prepared = months.map(({ diary, wanted }) => {
  const byHours = Map.groupBy(diary.weekly, ({ startsAtLocal, endsAtLocal }) => `${startsAtLocal} ${endsAtLocal}`);
  const weekly = [...byHours.values()].map(rows => ({
    days: rows.map(({ weekday }) => weekday % 7),
    startTime: timeOf(rows[0].startsAtLocal),
    endTime: timeOf(rows[0].endsAtLocal),
  }));
  const dated = diary.dated.map(({ onDate, startsAtLocal, endsAtLocal }) => ({
    date: new Date(`${onDate}T00:00:00Z`),
    startTime: timeOf(startsAtLocal),
    endTime: timeOf(endsAtLocal),
  }));
  return {
    zone: diary.zone,
    availability: [...weekly, ...dated],
    from: dayjs.tz(`${wanted.from}T00:00`, diary.zone),
    to: dayjs.tz(`${wanted.to}T00:00`, diary.zone).add(1, 'day').startOf('day'),
    // With the buffers added, as its callers do; and in the practitioner's zone, for it rounds times after a visit to the
    // hours of the zone the visit is told in: told in UTC they leave the grid where an offset is no whole hour.
    busy: diary.visits.map(({ start, end }) => ({
      start: dayjs.utc(start - wanted.visit.afterMinutes * MINUTE).tz(diary.zone),
      end: dayjs.utc(end + wanted.visit.beforeMinutes * MINUTE).tz(diary.zone),
    })),
    minutes: wanted.visit.minutes,
  };
});

function find({ zone, availability, from, to, busy, minutes }) {
  const { dateRanges } = buildDateRanges({
    availability,
    timeZone: zone,
    dateFrom: from,
    dateTo: to,
    travelSchedules: [],
  });
  return getSlots({
    inviteeDate: from,
    frequency: minutes,
    eventLength: minutes,
    minimumBookingNotice: 0,
    dateRanges: subtract(dateRanges, busy),
  });
}

const found = prepared.map(month => find(month).map(({ time }) => time.valueOf()));
const microseconds = Array.from({ length: rounds }, () => {
  const before = process.cpuUsage();
  for (const month of prepared) find(month);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / prepared.length;
});
process.stdout.write(JSON.stringify({ found, microseconds }));
