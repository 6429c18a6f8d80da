import type { ApolloClient } from '@apollo/client';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import { Autosave, type SaveOutcome, type SaveState } from './autosave.ts';
import { openEncounter, signVisit, type VisitRecord, visitRecordQuery, writeVisit } from './consultationQueries.ts';
import { draftOf, EMPTY_DRAFT, inputOf, isSameDraft, type VisitDraft } from './visitDraft.ts';

interface VisitWriterOptions {
  client: ApolloClient;
  appointmentId: string;
  patientId: string;
  /** As last read; null while nobody has recorded the visit. */
  record: VisitRecord | null;
  onState: (state: SaveState) => void;
  /** Somebody else's version stands in the way. */
  onTheirs: (theirs: VisitRecord) => void;
}

const CHANGED = { kind: 'refused', reason: 'CHANGED_MEANWHILE', traceId: null } as const;

/** Writes one visit's record on, each save on the version it was read at, so that nobody's words are written over. */
export class VisitWriter {
  readonly #options: VisitWriterOptions;
  readonly #autosave: Autosave<VisitDraft>;
  #record: VisitRecord | null;
  /** While the record is being opened, whoever needs it waits for the same one. */
  #opening: Promise<Outcome<VisitRecord>> | null = null;

  constructor(options: VisitWriterOptions) {
    this.#options = options;
    this.#record = options.record;
    this.#autosave = new Autosave({ save: draft => this.#save(draft), onState: options.onState });
  }

  get unsaved(): boolean {
    return this.#autosave.unsaved;
  }

  change(draft: VisitDraft): void {
    this.#autosave.change(draft);
  }

  flush(): Promise<boolean> {
    return this.#autosave.flush();
  }

  /** Goes on from another's version with a text that was chosen in its knowledge. */
  settle(theirs: VisitRecord, chosen: VisitDraft): void {
    this.#autosave.drop();
    this.#record = theirs;
    if (isSameDraft(draftOf(theirs), chosen)) this.#options.onState({ kind: 'saved', at: null });
    else this.#autosave.change(chosen);
  }

  /** The visit's record: the one there is, or a new one. */
  async opened(): Promise<Outcome<VisitRecord>> {
    if (this.#record) return { ok: true, value: this.#record };
    this.#opening ??= this.#open().finally(() => (this.#opening = null));
    return this.#opening;
  }

  async #open(): Promise<Outcome<VisitRecord>> {
    const { client, appointmentId } = this.#options;
    const variables = { appointmentId };
    const opening = client.mutate({
      mutation: openEncounter,
      variables,
      update: (cache, { data }) => {
        if (data?.openEncounter)
          cache.writeQuery({ query: visitRecordQuery, variables, data: { visitRecord: data.openEncounter } });
      },
    });
    const outcome = await outcomeOf(opening, data => data.openEncounter);
    if (!outcome.ok) return outcome;
    const untouched = isSameDraft(draftOf(outcome.value), EMPTY_DRAFT) && !outcome.value.note.signedAt;
    if (untouched) this.#record = outcome.value;
    else this.#options.onTheirs(outcome.value);
    return untouched ? outcome : { ok: false, failure: CHANGED };
  }

  /** Signs what is saved. */
  async sign(shared: boolean): Promise<Outcome<VisitRecord>> {
    const opened = await this.opened();
    if (!opened.ok) return opened;
    const { id: encounterId, version } = opened.value;
    const outcome = await outcomeOf(
      this.#options.client.mutate({ mutation: signVisit, variables: { encounterId, version, shared } }),
      data => data.signNote,
    );
    if (outcome.ok) this.#record = outcome.value;
    return outcome;
  }

  async #save(draft: VisitDraft): Promise<SaveOutcome> {
    const opened = await this.opened();
    if (!opened.ok) return opened;
    const { client, patientId } = this.#options;
    const { id: encounterId, version } = opened.value;
    const variables = { input: inputOf(draft, { encounterId, version, patientId }) };
    const outcome = await outcomeOf(client.mutate({ mutation: writeVisit, variables }), data => data.writeNote);
    if (outcome.ok) this.#record = outcome.value;
    else if (/^(CHANGED_MEANWHILE|NOTE_SIGNED)$/.test(outcome.failure.reason ?? '')) return this.#meet(draft);
    return outcome.ok ? { ok: true, at: Date.now() } : outcome;
  }

  /** Looks at what stands in the way: one's own words after a lost answer are no other's. */
  async #meet(draft: VisitDraft): Promise<SaveOutcome> {
    const { client, appointmentId, onTheirs } = this.#options;
    const variables = { appointmentId };
    const asking = client.query({ query: visitRecordQuery, variables, fetchPolicy: 'network-only' });
    const latest = await outcomeOf(asking, data => data.visitRecord);
    if (!latest.ok) return latest;
    if (!latest.value.note.signedAt && isSameDraft(draftOf(latest.value), draft)) {
      this.#record = latest.value;
      return { ok: true, at: Date.now() };
    }
    onTheirs(latest.value);
    return { ok: false, failure: CHANGED };
  }
}
