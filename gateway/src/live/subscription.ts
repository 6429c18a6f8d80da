import type { GraphQLError } from 'graphql';
import type { Principal } from '@polyclinic/access/principal.ts';
import { forbidden } from '@polyclinic/access/forbidden.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { decide, type Decided } from './decide.ts';
import type { Heard } from './eventHub.ts';
import { EventQueue } from './eventQueue.ts';
import type { LiveField } from './liveFields.ts';
import type { LiveOptions, LiveResult } from './liveOptions.ts';
import type { LiveRequest } from './liveRequest.ts';
import { furthest, within, type Positions } from './positions.ts';

/** What waits for a subscriber: an event, or with null the field's present value. */
interface Waiting {
  positions: Positions;
  heard: Heard | null;
}

const DONE = { done: true, value: undefined } as const;
const NOWHERE: Positions = {};

export interface Listening {
  field: LiveField;
  principal: Principal;
  tenantId: string;
}

/**
 * One subscriber's answers, pulled one by one: nothing is asked of subgraphs before the answer before it was taken. It
 * ends with an error when the caller's rights or the supergraph no longer carry it.
 */
export class Subscription implements AsyncGenerator<LiveResult, void, void> {
  readonly #live: LiveOptions;
  readonly #request: LiveRequest;
  readonly #field: LiveField;
  readonly #tenantId: string;
  readonly #topics: ReadonlySet<string>;
  readonly #queue: EventQueue<Waiting>;
  readonly #endings: Array<() => void> = [];
  /** Where the client said it was, which may be further than this gateway is. */
  #after: Positions = NOWHERE;
  #failure: Error | null = null;
  #ended = false;

  constructor(live: LiveOptions, request: LiveRequest, { field, principal, tenantId }: Listening) {
    this.#live = live;
    this.#request = request;
    this.#field = field;
    this.#tenantId = tenantId;
    this.#topics = new Set(field.topics);
    this.#queue = new EventQueue(live.limits.queuedEvents);
    this.#begin(principal);
  }

  /** Looks at the rights again, now. */
  recheck(): void {
    this.#queue.nudge();
  }

  /** Ends the stream with an error the client is told. */
  fail(error: Error): void {
    this.#failure = error;
    this.#queue.nudge();
  }

  /** Called once when it has ended, for whatever reason. */
  onEnd(listener: () => void): void {
    if (this.#ended) listener();
    else this.#endings.push(listener);
  }

  async next(): Promise<IteratorResult<LiveResult, void>> {
    while (!this.#ended) {
      const taken = await this.#queue.take();
      if (taken === 'closed') break;
      try {
        const result =
          taken === 'nudged'
            ? await this.#lookAgain()
            : 'missed' in taken
              ? await this.#resync(taken.missed)
              : await this.#answer(taken.item);
        if (result && !this.#isEnded()) return { done: false, value: result };
      } catch (error) {
        if (this.#isEnded()) break;
        this.#end();
        return { done: false, value: { data: null, errors: [this.#told(error)] } };
      }
    }
    return DONE;
  }

  return(): Promise<IteratorResult<LiveResult, void>> {
    this.#end();
    return Promise.resolve(DONE);
  }

  throw(): Promise<IteratorResult<LiveResult, void>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#end();
    return Promise.resolve();
  }

  #begin(principal: Principal): void {
    const { hub, ids } = this.#live;
    const { lastEventId } = this.#request;
    const end = this.#field.begin?.(principal);
    if (end) this.#endings.push(end);
    this.#tellPresent();
    this.#endings.push(
      hub.listen(this.#field.types, {
        hear: heard => this.#hear(heard),
        miss: positions => this.#queue.miss(positions),
      }),
    );
    if (lastEventId === null) return;
    const after = ids.positionsOf(lastEventId);
    const missed = after && hub.since(after, this.#topics);
    if (after && missed) {
      this.#after = after;
      for (const heard of missed) if (this.#field.types.includes(heard.event.type)) this.#hear(heard);
    } else this.#queue.miss(hub.positions);
  }

  /** Only what is about the subscriber's arguments waits for them: a busy day elsewhere does not fill their queue. */
  #hear(heard: Heard): void {
    const { event, place, positions } = heard;
    if (event.tenantId !== this.#tenantId) return;
    if (place && place.offset <= (this.#after[place.partition] ?? -1)) return;
    if (this.#field.payload(event)) this.#queue.push({ positions, heard });
  }

  async #lookAgain(): Promise<null> {
    if (this.#failure !== null) throw this.#failure;
    await this.#decide();
    return null;
  }

  /** A state that events were lost of is told anew. */
  #tellPresent(): void {
    if (this.#field.present) this.#queue.push({ positions: this.#live.hub.positions, heard: null });
  }

  async #resync(positions: Positions): Promise<LiveResult> {
    this.#tellPresent();
    await this.#decide();
    return { data: { [this.#field.responseKey]: null }, extensions: { ...this.#place(positions), resync: true } };
  }

  async #answer({ heard, positions }: Waiting): Promise<LiveResult | null> {
    const payload = heard ? this.#field.payload(heard.event) : this.#field.present?.();
    if (!payload) return null;
    const occasion = heard?.event.id ?? newId();
    const decided = await this.#decide(occasion);
    const { json, errors } = await this.#live.reader.answer(decided, this.#request, {
      occasion,
      data: { [this.#field.responseKey]: payload },
    });
    const told = errors.map(error => this.#told(error));
    return {
      data: JSON.parse(json) as LiveResult['data'],
      ...(told.length > 0 && { errors: told }),
      extensions: this.#place(positions),
    };
  }

  async #decide(occasion = newId()): Promise<Decided> {
    const decided = await decide(this.#live.front, this.#request);
    if (decided.context.principal.tenantId !== this.#tenantId) throw forbidden([]);
    if (!(await this.#live.reader.mayHear(this.#field, decided, occasion))) throw forbidden([]);
    return decided;
  }

  #place(positions: Positions): { eventId?: string } {
    const own = furthest(within(positions, this.#topics), within(this.#after, this.#topics));
    return Object.keys(own).length > 0 ? { eventId: this.#live.ids.idOf(own) } : {};
  }

  #told(error: unknown): GraphQLError {
    return this.#live.tell(error, this.#request.traceId);
  }

  #isEnded(): boolean {
    return this.#ended;
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#queue.close();
    for (const ending of this.#endings) ending();
  }
}
