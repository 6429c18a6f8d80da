import { useLive } from '../../../app/graph/useLive.ts';
import { type Visit, appointmentChanged } from './calendarQuery.ts';

/**
 * Calls for every appointment of the day that someone books or cancels.
 * @param onChange gets null when something changed that must be asked for
 */
export function useLiveDay(clinicId: string, date: string, onChange: (visit: Visit | null) => void): void {
  useLive({
    query: appointmentChanged,
    variables: { clinicId, date },
    onData: data => onChange(data.appointmentChanged?.appointment ?? null),
    onMissed: () => onChange(null),
  });
}
