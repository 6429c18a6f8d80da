import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import type { ClinicPolicy } from '../scheduleQueries.ts';
import { PolicyDialog } from './PolicyDialog.tsx';

interface PolicyCardProps {
  policy: ClinicPolicy;
  mayChange: boolean;
}

/** By which rules the clinic books. */
export function PolicyCard({ policy, mayChange }: PolicyCardProps) {
  const [changing, setChanging] = useState(false);
  return (
    <Card
      title="Booking rules"
      aside={
        mayChange ? (
          <Button variant="outline" size="sm" aria-label="Change booking rules" onClick={() => setChanging(true)}>
            Change
          </Button>
        ) : null
      }
    >
      <ul className="flex list-disc flex-col gap-1 pl-4 text-sm">
        {linesOf(policy).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {changing ? <PolicyDialog policy={policy} onClose={() => setChanging(false)} /> : null}
    </Card>
  );
}

function linesOf(policy: ClinicPolicy): string[] {
  const { noticeMinutes, horizonDays, visitsPerDay, cancelWindowMinutes, noShowAfterMinutes, holdMinutes } = policy;
  return [
    policy.selfBooking ? 'Patients book by themselves.' : 'Patients do not book by themselves.',
    noticeMinutes === 0
      ? `Patients book up to ${horizonDays} days ahead, at any notice.`
      : `Patients book from ${duration(noticeMinutes)} to ${horizonDays} days ahead.`,
    cancelWindowMinutes === 0
      ? 'Patients cancel and move until the visit begins.'
      : `Patients cancel and move until ${duration(cancelWindowMinutes)} before the visit.`,
    visitsPerDay === null
      ? 'A doctor has any number of visits a day.'
      : `A doctor has at most ${visitsPerDay} visits a day.`,
    overbookingLine(policy),
    noShowAfterMinutes === null
      ? 'No-shows are marked by hand.'
      : `Who has not come ${duration(noShowAfterMinutes)} after the beginning is a no-show.`,
    `A chosen time is kept for ${duration(holdMinutes)}.`,
  ];
}

const overbookingLine = ({ overbooking, overbookLimit }: ClinicPolicy): string =>
  overbooking === 'NONE'
    ? 'Nobody is booked beyond the places there are.'
    : `Up to ${overbookLimit}${overbooking === 'PERCENT' ? ' percent' : ''} more visits a day than there are places.`;

const duration = (minutes: number): string =>
  minutes % 60 === 0 && minutes > 0 ? `${minutes / 60} h` : `${minutes} min`;
