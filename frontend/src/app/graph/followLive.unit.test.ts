import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { connection } from '../connection.ts';
import { followLive } from './followLive.ts';
import { resumingLink } from './resumingLink.ts';

interface Data {
  changed: { id: string } | null;
}

const QUERY = parse('subscription changed { changed { id } }') as TypedDocumentNode<Data, Record<string, never>>;

/** A client whose streams are fed by the test. */
function stage() {
  const streams: Array<{
    extensions: Record<string, unknown>;
    observer: { next(answer: object): void; complete(): void };
  }> = [];
  const wire = new ApolloLink(
    ({ extensions }) => new Observable(observer => void streams.push({ extensions, observer: observer as never })),
  );
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([resumingLink(), wire]),
    defaultOptions: {
      watchQuery: { errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
      mutate: { errorPolicy: 'all' },
    },
  });
  const heard: string[] = [];
  const following = {
    query: QUERY,
    variables: {},
    onData: ({ changed }: Data) => heard.push(changed?.id ?? 'nothing'),
    onMissed: () => heard.push('missed'),
  };
  const attempts: number[] = [];
  const stop = followLive(client, following, attempt => {
    attempts.push(attempt);
    return 0;
  });
  const tell = (id: string, extensions: object) =>
    streams.at(-1)?.observer.next({ data: { changed: { __typename: 'Change', id } }, extensions });
  return { streams, heard, attempts, stop, tell, end: () => streams.at(-1)?.observer.complete() };
}

const aMoment = () => new Promise(resolve => setTimeout(resolve, 5));
const comeBack = () => connection.setState(({ reconnects }) => ({ reconnects: reconnects + 1 }));

describe('a live field that is followed', () => {
  it('is begun again after its last event when the server ends it', async () => {
    const { streams, heard, stop, tell, end } = stage();
    tell('a', { eventId: 'e1' });
    tell('b', { eventId: 'e2' });
    end();
    await aMoment();
    expect(streams.map(({ extensions }) => extensions)).toEqual([{ lastEventId: 'e2' }, { lastEventId: 'e2' }]);
    tell('c', { eventId: 'e3' });
    expect(heard).toEqual(['a', 'b', 'c']);
    stop();
  });

  it('has its socket say the last event when that comes back, and asks for nothing', () => {
    const { streams, heard, stop, tell } = stage();
    tell('a', { eventId: 'e1' });
    comeBack();
    expect([streams[0]?.extensions, heard]).toEqual([{ lastEventId: 'e1' }, ['a']]);
    stop();
  });

  it('asks again for what is shown when it is told that events were lost', () => {
    const { heard, stop, tell } = stage();
    tell('a', { eventId: 'e5', resync: true });
    expect(heard).toEqual(['missed']);
    stop();
  });

  it('asks again when it was cut before it had been told anything', async () => {
    const { heard, stop, end } = stage();
    comeBack();
    end();
    await aMoment();
    expect(heard).toEqual(['missed', 'missed']);
    stop();
  });

  it('waits longer each time it is refused, and no longer than at first once it was told something', async () => {
    const { streams, attempts, stop, tell, end } = stage();
    for (let time = 0; time < 2; time++) {
      streams.at(-1)?.observer.next({ data: null, errors: [{ message: 'FORBIDDEN' }] });
      end();
      await aMoment();
    }
    tell('a', { eventId: 'e1' });
    end();
    expect(attempts).toEqual([0, 1, 0]);
    stop();
  });

  it('is left alone once it is no longer followed', async () => {
    const { streams, heard, stop, end } = stage();
    end();
    stop();
    await aMoment();
    comeBack();
    expect([streams.length, heard]).toEqual([1, []]);
  });
});
