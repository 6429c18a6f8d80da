import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible';

export interface Limit {
  /** Unlike that of any other limiter. */
  keyPrefix: string;
  points: number;
  /** Until they are given again, seconds. */
  duration: number;
}

/**
 * Counts points per key, in Redis where several gateways share them, else in this process; while Redis is away each
 * gateway counts by itself.
 * @param redis A connected client of `@redis/client`; null for one gateway alone
 */
export function limiterOf(limit: Limit, redis: object | null): RateLimiterAbstract {
  const inMemory = new RateLimiterMemory(limit);
  if (redis === null) return inMemory;
  return new RateLimiterRedis({ ...limit, storeClient: redis, useRedisPackage: true, insuranceLimiter: inMemory });
}
