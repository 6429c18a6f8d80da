import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { failureAt, type Failure, UNAVAILABLE } from '../../app/graph/failure.ts';
import { useCan } from '../session/SessionContext.tsx';
import { holdsBack, inOneOrder, UNREAD } from './sources.ts';
import { type Group, PAGE, pageOf, RECORD_KINDS, type SourceName, SOURCES, type Sources } from './timelineItems.ts';
import { timelineQuery, type RecordKind } from './timelineQueries.ts';

const NOTHING_READ: Sources = { record: UNREAD, appointments: UNREAD, invoices: UNREAD, messages: UNREAD };
interface Reading {
  sources: Sources;
  loading: boolean;
  failure: Failure | null;
}
const BEGINNING: Reading = { sources: NOTHING_READ, loading: true, failure: null };

/**
 * A patient's timeline over all services that keep a part of it, read on page by page as it is scrolled.
 * @param groups what is shown; give the component another key with others
 */
export function useTimeline(id: string, groups: ReadonlySet<Group>) {
  const client = useApolloClient();
  const can = useCan();
  const asked: Record<SourceName, boolean> = {
    record: true,
    appointments: groups.has('VISITS') && can('appointment:read'),
    invoices: groups.has('BILLS') && can('invoice:read'),
    messages: groups.has('MESSAGES') && can('message:read'),
  };
  const withPharmacy = can('pharmacy:read');
  const names = SOURCES.filter(name => asked[name]).join();
  const kinds = [...groups].flatMap(group => RECORD_KINDS[group] ?? []).join();
  const [reading, setReading] = useState(BEGINNING);

  const read = useCallback(
    async (sources: Sources): Promise<Reading> => {
      const wanted = names.split(',') as SourceName[];
      const open = wanted.map(name => sources[name]);
      const behind = wanted.filter(name => holdsBack(sources[name], open));
      const { data, error } = await client.query({
        query: timelineQuery,
        variables: {
          id,
          first: PAGE,
          kinds: kinds.split(',').filter(Boolean) as RecordKind[],
          withRecord: behind.includes('record'),
          recordAfter: sources.record.cursor,
          withAppointments: behind.includes('appointments'),
          appointmentsAfter: sources.appointments.cursor,
          withInvoices: behind.includes('invoices'),
          invoicesAfter: sources.invoices.cursor,
          withMessages: behind.includes('messages'),
          messagesAfter: sources.messages.cursor,
          withPharmacy,
        },
        fetchPolicy: 'no-cache',
      });
      const next = { ...sources };
      let missing = false;
      for (const name of behind) {
        const page = data?.patient ? pageOf[name](data.patient) : null;
        if (page) next[name] = { ...page, items: [...sources[name].items, ...page.items] };
        else missing = true;
      }
      const failure = missing ? (failureAt(error, ['patient']) ?? UNAVAILABLE) : null;
      return { sources: next, loading: false, failure };
    },
    [client, id, kinds, names, withPharmacy],
  );

  useEffect(() => {
    let left = false;
    void read(NOTHING_READ).then(first => {
      if (!left) setReading(first);
    });
    return () => {
      left = true;
    };
  }, [read]);

  const open = (names.split(',') as SourceName[]).map(name => reading.sources[name]);
  return {
    ...reading,
    items: inOneOrder(open),
    complete: open.every(({ complete }) => complete),
    readOn: () => {
      setReading({ ...reading, loading: true, failure: null });
      void read(reading.sources).then(setReading);
    },
  };
}
