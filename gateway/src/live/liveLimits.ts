/** What streams may take up, all in one place (docs/api.md names them for clients). */
export interface LiveLimits {
  /** Sockets and event streams of one caller at one gateway. */
  connectionsPerCaller: number;
  /** Subscriptions of one socket; an event stream holds one. */
  subscriptionsPerConnection: number;
  /** Events that wait for one slow reader; past that all of them go, and the reader is told to ask again. */
  queuedEvents: number;
  /** Events kept to be told again to whoever was cut off, over all topics. */
  keptEvents: number;
  /** Events of each partition that a starting gateway reads back, so that it too can tell again. */
  readBackEvents: number;
  /** Between two signs of life. */
  heartbeatMilliseconds: number;
  /** A reader that takes nothing of what lies ready for this long is cut off. */
  stalledMilliseconds: number;
  /** Of one message of a client. */
  messageBytes: number;
}

export const LIVE_LIMITS: LiveLimits = {
  connectionsPerCaller: 20,
  subscriptionsPerConnection: 20,
  queuedEvents: 100,
  keptEvents: 10_000,
  readBackEvents: 500,
  heartbeatMilliseconds: 12_000,
  stalledMilliseconds: 30_000,
  messageBytes: 65_536,
};
