import type { Answer } from '../execution/preparedOperation.ts';
import type { Data } from '../execution/mergeData.ts';
import type { FrontOptions } from '../front/answerOperation.ts';
import { runDecided, type Decided } from './decide.ts';
import type { LiveField } from './liveFields.ts';
import type { LiveRequest } from './liveRequest.ts';
import type { RecordName } from './presence.ts';
import { SharedAnswers } from './sharedAnswers.ts';

/** Asks the graph whether a record is the caller's to see. No field in them is protected. */
const RECORD_QUERIES: Record<RecordName['type'], string> = {
  PATIENT: 'query watchedRecord($id: ID!) { record: patient(id: $id) { id } }',
  APPOINTMENT: 'query watchedRecord($id: ID!) { record: appointment(id: $id) { id } }',
};

/** What an answer is given on the occasion of: an event, by its id, and what of it is put in. */
export interface Occasion {
  occasion: string;
  data: Data;
}

/** Asks subgraphs on behalf of subscribers, equal work once. */
export class LiveReader {
  readonly #front: FrontOptions;
  readonly #shared = new SharedAnswers();

  constructor(front: FrontOptions) {
    this.#front = front;
  }

  answer(decided: Decided, request: LiveRequest, { occasion, data }: Occasion): Promise<Answer> {
    const { graph, planned, authenticated, checked } = decided;
    const question = JSON.stringify([request.query ?? request.hash, checked.name, request.variables]);
    const { document } = planned;
    const shared = { graph, eventId: occasion, document, question, identity: authenticated.identity };
    return this.#shared.of(shared, () => runDecided(this.#front, decided, request.variables, data));
  }

  /** Whether the subscriber may hear of what a field's arguments name, at this moment. */
  async mayHear(field: LiveField, decided: Decided, occasion: string): Promise<boolean> {
    const { principal } = decided.context;
    return field.mayHear({ principal, canRead: (type, id) => this.#canRead(decided, { type, id }, occasion) });
  }

  async #canRead(
    { graph, authenticated, context }: Decided,
    { type, id }: Omit<RecordName, 'tenantId'>,
    occasion: string,
  ): Promise<boolean> {
    const checked = graph.documents.check(RECORD_QUERIES[type], undefined);
    const { planned } = checked;
    if (!planned || graph.filterFor(checked, context.principal)) return false;
    const { identity } = authenticated;
    const question = JSON.stringify([type, id]);
    const { json } = await this.#shared.of(
      { graph, eventId: occasion, document: planned.document, question, identity },
      () => runDecided(this.#front, { graph, planned, filtered: null, context }, { id }),
    );
    const { record = null } = (JSON.parse(json) ?? {}) as { record?: object | null };
    return record !== null;
  }
}
