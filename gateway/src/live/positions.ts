/**
 * How far somebody has heard: the last offset of each partition, by `topic:partition`. Offsets are the cluster's, so that
 * every gateway understands what another one said.
 */
export type Positions = Readonly<Record<string, number>>;

export const partitionKey = (topic: string, partition: number): string => `${topic}:${partition}`;

export const topicOf = (key: string): string => key.slice(0, key.lastIndexOf(':'));

/** The part that concerns these topics. */
export const within = (positions: Positions, topics: ReadonlySet<string>): Positions =>
  Object.fromEntries(Object.entries(positions).filter(([key]) => topics.has(topicOf(key))));

/** Of each partition the later of two places. */
export const furthest = (one: Positions, other: Positions): Positions =>
  Object.fromEntries(Object.keys({ ...one, ...other }).map(key => [key, Math.max(one[key] ?? -1, other[key] ?? -1)]));
