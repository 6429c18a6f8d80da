import type { WriteNoteInput } from '../../graphql/graphql.ts';

/** What a doctor writes of a visit before it is signed. */
export interface VisitDraft {
  text: string;
  diagnoses: ReadonlyArray<{ code: string; display: string }>;
  /** ISO 8601 date; empty: need not come again. */
  followUpOn: string;
  followUpReason: string;
}

export const EMPTY_DRAFT: VisitDraft = { text: '', diagnoses: [], followUpOn: '', followUpReason: '' };

/** What of a visit's record a doctor writes. */
interface Written {
  note: { text: string };
  diagnoses: ReadonlyArray<{ code: string; display: string }> | null;
  followUp: { on: string; reason: string | null } | null;
}

export const draftOf = (visit: Written | null): VisitDraft =>
  visit
    ? {
        text: visit.note.text,
        diagnoses: (visit.diagnoses ?? []).map(({ code, display }) => ({ code, display })),
        followUpOn: visit.followUp?.on ?? '',
        followUpReason: visit.followUp?.reason ?? '',
      }
    : EMPTY_DRAFT;

export const isSameDraft = (one: VisitDraft, other: VisitDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export const inputOf = (
  { text, diagnoses, followUpOn, followUpReason }: VisitDraft,
  of: { encounterId: string; version: number; patientId: string },
): WriteNoteInput => ({
  ...of,
  text,
  diagnoses: diagnoses.map(({ code }) => code),
  followUp: followUpOn ? { on: followUpOn, reason: followUpReason || null } : null,
});

/** Two versions of a visit as one: both texts, and every diagnosis of either; mine decides the follow-up. Pure. */
export const joined = (mine: VisitDraft, theirs: VisitDraft): VisitDraft => ({
  ...mine,
  text: [theirs.text.trimEnd(), mine.text].filter(Boolean).join('\n\n'),
  diagnoses: [
    ...theirs.diagnoses,
    ...mine.diagnoses.filter(({ code }) => theirs.diagnoses.every(other => other.code !== code)),
  ],
});

/** A note with a template's text below what is written. Pure. */
export const withTemplate = (text: string, body: string): string =>
  text.trim() === '' ? body : `${text.trimEnd()}\n\n${body}`;
