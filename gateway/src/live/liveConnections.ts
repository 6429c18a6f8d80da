import type { Authenticated } from '../authenticate.ts';
import { RequestRefused } from '../front/requestRefused.ts';
import { AuthenticationError } from '../verifyToken.ts';
import type { LiveLimits } from './liveLimits.ts';
import type { Subscription } from './subscription.ts';

/** A timer holds no longer than this, milliseconds; nothing lives as long. */
const LONGEST_TIMER = 2_147_483_647;

interface Hooks {
  /** Called when the token that opened it ends. */
  onExpired: () => void;
  onClosed: () => void;
}

/** One socket or event stream of a caller. */
export class LiveConnection {
  readonly subject: string;
  readonly #limit: number;
  readonly #subscriptions = new Set<Subscription>();
  readonly #expiry: NodeJS.Timeout;
  readonly #onClosed: () => void;
  #starting = 0;
  #rechecked = 0;
  #expired = false;
  #closed = false;

  constructor({ token }: Authenticated, limit: number, { onExpired, onClosed }: Hooks) {
    this.subject = token.subject;
    this.#limit = limit;
    this.#onClosed = onClosed;
    const left = Math.min(token.expiresAt - Date.now(), LONGEST_TIMER);
    this.#expiry = setTimeout(
      () => {
        this.#expired = true;
        onExpired();
      },
      Math.max(left, 0),
    );
  }

  get subscriptions(): ReadonlySet<Subscription> {
    return this.#subscriptions;
  }

  /** Starts a subscription on it. @throws RequestRefused TOO_MANY_SUBSCRIPTIONS, and whatever `start` throws */
  async add(start: () => Promise<Subscription>): Promise<Subscription> {
    if (this.#subscriptions.size + this.#starting >= this.#limit) throw tooMany('TOO_MANY_SUBSCRIPTIONS', this.#limit);
    this.#starting += 1;
    try {
      const before = this.#rechecked;
      const subscription = await start();
      // Rights may have changed between the look at them and now.
      if (before !== this.#rechecked) subscription.recheck();
      this.#subscriptions.add(subscription);
      subscription.onEnd(() => this.#subscriptions.delete(subscription));
      if (this.#closed) await subscription.return();
      else if (this.#expired) subscription.fail(tokenExpired());
      return subscription;
    } finally {
      this.#starting -= 1;
    }
  }

  /** Has its streams look at their rights again. */
  recheck(): void {
    this.#rechecked += 1;
    for (const subscription of this.#subscriptions) subscription.recheck();
  }

  /** Ends its streams with the token. */
  expire(): void {
    for (const subscription of this.#subscriptions) subscription.fail(tokenExpired());
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#expiry);
    for (const subscription of this.#subscriptions) void subscription.return();
    this.#onClosed();
  }
}

/** All sockets and event streams of this gateway, counted by caller. */
export class LiveConnections {
  readonly #limits: LiveLimits;
  readonly #byCaller = new Map<string, Set<LiveConnection>>();

  constructor(limits: LiveLimits) {
    this.#limits = limits;
  }

  /** Subscriptions there are. */
  get size(): number {
    return this.#all().reduce((sum, { subscriptions }) => sum + subscriptions.size, 0);
  }

  /**
   * @param onExpired called when the token ends
   * @throws RequestRefused TOO_MANY_CONNECTIONS
   */
  open(authenticated: Authenticated, onExpired: () => void): LiveConnection {
    const { connectionsPerCaller, subscriptionsPerConnection } = this.#limits;
    const { tenantId, subject } = authenticated.principal;
    const caller = `${tenantId ?? ''}/${subject}`;
    const own = this.#byCaller.get(caller) ?? new Set();
    if (own.size >= connectionsPerCaller) throw tooMany('TOO_MANY_CONNECTIONS', connectionsPerCaller);
    const onClosed = (): void => {
      own.delete(connection);
      if (own.size === 0) this.#byCaller.delete(caller);
    };
    const connection = new LiveConnection(authenticated, subscriptionsPerConnection, { onExpired, onClosed });
    this.#byCaller.set(caller, own.add(connection));
    return connection;
  }

  /** Has every stream look at its rights again, or those of one subject. */
  recheck(subject?: string): void {
    for (const connection of this.#all())
      if (subject === undefined || connection.subject === subject) connection.recheck();
  }

  closeAll(): void {
    for (const connection of this.#all()) connection.close();
  }

  #all(): LiveConnection[] {
    return [...this.#byCaller.values()].flatMap(connections => [...connections]);
  }
}

const tokenExpired = (): AuthenticationError => new AuthenticationError(401, 'TOKEN_EXPIRED');

const tooMany = (reason: string, allowed: number): RequestRefused =>
  new RequestRefused(429, 'RATE_LIMITED', reason, { details: { allowed } });
