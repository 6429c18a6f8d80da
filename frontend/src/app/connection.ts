import { create } from 'zustand';

interface Connection {
  /** Whether the browser believes it has a network. */
  online: boolean;
  /** Of the socket for live events; `idle` while nobody listens. */
  live: 'idle' | 'connecting' | 'open' | 'lost';
  /** Counts the times that the socket came back. */
  reconnects: number;
  /** The identity provider gives no more tokens: someone must sign in again. */
  sessionExpired: boolean;
}

/** State of the lines to the outside, read through the hooks below (FE-22). */
export const connection = create<Connection>()(() => ({
  online: typeof navigator === 'undefined' ? true : navigator.onLine,
  live: 'idle',
  reconnects: 0,
  sessionExpired: false,
}));

/** Starts following the browser's own view of the network. */
export function watchNetwork(): void {
  addEventListener('online', () => connection.setState({ online: true }));
  addEventListener('offline', () => connection.setState({ online: false }));
}

export const useOnline = () => connection(state => state.online);
export const useLiveState = () => connection(state => state.live);
export const useSessionExpired = () => connection(state => state.sessionExpired);
