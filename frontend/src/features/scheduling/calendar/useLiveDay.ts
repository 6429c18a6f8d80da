import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { backOffMs } from '../../../app/graph/liveSocket.ts';
import { type Visit, appointmentChanged } from './calendarQuery.ts';

/**
 * Calls for every appointment of the day that someone books or cancels. A stream that the server ends, as it does when
 * a token or a role runs out, is begun again.
 * @param onChange gets null when something changed that must be asked for
 */
export function useLiveDay(clinicId: string, date: string, onChange: (visit: Visit | null) => void): void {
  const client = useApolloClient();
  const report = useEffectEvent(onChange);
  useEffect(() => {
    let attempt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: { unsubscribe: () => void } | undefined;
    const again = () => {
      timer = setTimeout(() => {
        begin();
        report(null);
      }, backOffMs(attempt));
      attempt += 1;
    };
    const begin = () => {
      stream = client.subscribe({ query: appointmentChanged, variables: { clinicId, date } }).subscribe({
        next: ({ data }) => {
          attempt = 0;
          report(data?.appointmentChanged?.appointment ?? null);
        },
        error: again,
        complete: again,
      });
    };
    begin();
    return () => {
      clearTimeout(timer);
      stream?.unsubscribe();
    };
  }, [client, clinicId, date]);
}
