import { type Client, createClient } from 'graphql-ws';
import { accessToken } from '../signIn/authClient.ts';
import { connection } from '../connection.ts';
import { activeClinicId } from './activeClinic.ts';
import { backOffMs } from './backOff.ts';

/** The socket for live events. It opens with the first subscription and comes back by itself when it was cut. */
export function createLiveSocket(url: string): Client {
  return createClient({
    url,
    lazy: true,
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: attempt => new Promise(resolve => setTimeout(resolve, backOffMs(attempt))),
    connectionParams: async () => ({ authorization: `Bearer ${await accessToken()}`, clinicId: activeClinicId() }),
    on: {
      connecting: () => connection.setState({ live: 'connecting' }),
      connected: (_socket, _payload, isRetry) =>
        connection.setState(state => ({ live: 'open', reconnects: state.reconnects + (isRetry ? 1 : 0) })),
      closed: event => connection.setState({ live: isNormal(event) ? 'idle' : 'lost' }),
    },
  });
}

const isNormal = (event: unknown) => event instanceof CloseEvent && event.code === 1000;
