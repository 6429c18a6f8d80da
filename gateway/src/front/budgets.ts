import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { GatewayContext } from '../context.ts';
import { networkOf } from '@polyclinic/subgraph/networkOf.ts';
import { limiterOf } from './limiter.ts';
import { RequestRefused } from './requestRefused.ts';

/** Points of cost that may be spent in a window (GW-08). */
export interface BudgetPoints {
  tenant: number;
  /** A person, a client or an API key. */
  caller: number;
  address: number;
  /** Visitors of one network, who have no session. */
  visitor: number;
  windowSeconds: number;
}

type Purse = 'tenant' | 'caller' | 'address' | 'visitor';
const PURSES: readonly Purse[] = ['tenant', 'caller', 'address', 'visitor'];

export interface Taken {
  /** What is left of the tightest budget, points. */
  remaining: number;
  /** Until it is full again. */
  resetSeconds: number;
}

/**
 * Budgets of cost per organization, caller and address, and for visitors per network. Kept in Redis where several gateways share them, else in this
 * process; while Redis is away each gateway counts by itself.
 */
export class Budgets {
  readonly #limiters: ReadonlyMap<Purse, RateLimiterAbstract>;

  /** @param redis A connected client of `@redis/client`; null for one gateway alone */
  constructor(points: BudgetPoints, redis: object | null) {
    this.#limiters = new Map(
      PURSES.map(purse => {
        const limit = { keyPrefix: `budget-${purse}`, points: points[purse], duration: points.windowSeconds };
        return [purse, limiterOf(limit, redis)];
      }),
    );
  }

  /** Spends an operation's static cost. @throws RequestRefused 429 BUDGET_SPENT, with the seconds to wait */
  async take(context: GatewayContext, cost: number): Promise<Taken> {
    const results = await Promise.all(
      this.#purses(context).map(async ([purse, key]): Promise<Consumed> => {
        const consumed = this.#limiters.get(purse)!.consume(key, cost);
        return consumed.then(result => ({ ...pick(result), spent: false }), asSpent);
      }),
    );
    const tightest = results.reduce((one, other) => (other.remainingPoints < one.remainingPoints ? other : one));
    const taken = { remaining: tightest.remainingPoints, resetSeconds: Math.ceil(tightest.msBeforeNext / 1_000) };
    if (!results.some(({ spent }) => spent)) return taken;
    const retryAfterSeconds = Math.max(...results.map(({ msBeforeNext }) => Math.ceil(msBeforeNext / 1_000)));
    throw new RequestRefused(429, 'RATE_LIMITED', 'BUDGET_SPENT', {
      details: { retryAfterSeconds },
      headers: { 'retry-after': String(retryAfterSeconds) },
    });
  }

  /** Gives back what an operation turned out not to cost. */
  async giveBack(context: GatewayContext, points: number): Promise<void> {
    if (points < 1) return;
    await Promise.all(this.#purses(context).map(([purse, key]) => this.#limiters.get(purse)!.reward(key, points)));
  }

  #purses({ principal: { kind, tenantId, subject, ipAddress } }: GatewayContext): Array<[Purse, string]> {
    // All visitors are one subject: a purse of that would let one of them spend what is everybody's.
    if (kind === 'VISITOR') return [['visitor', networkOf(ipAddress ?? 'unknown')]];
    return [
      ...(tenantId === null ? [] : [['tenant', tenantId] as [Purse, string]]),
      ['caller', `${tenantId ?? ''}/${subject}`],
      ...(ipAddress === null ? [] : [['address', ipAddress] as [Purse, string]]),
    ];
  }
}

const pick = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({ remainingPoints, msBeforeNext });

/** What a limiter says of a budget that does not hold what was asked of it. */
const asSpent = (error: unknown): Consumed => {
  if (!(error instanceof RateLimiterRes)) throw error;
  return { remainingPoints: 0, msBeforeNext: error.msBeforeNext, spent: true };
};

interface Consumed {
  remainingPoints: number;
  msBeforeNext: number;
  spent: boolean;
}
