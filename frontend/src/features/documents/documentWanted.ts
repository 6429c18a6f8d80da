import { hasWords } from '../../app/hasWords.ts';
import type { Filters } from '../../ui/table/views.ts';
import type { DocumentEntry } from './documentQueries.ts';

export const KINDS = ['ANY', 'PDF', 'PICTURE', 'OTHER'] as const;
export type Kind = (typeof KINDS)[number];

export interface DocumentsWanted {
  /** Part of a title; empty: any. */
  text: string;
  kind: Kind;
}

export const ANY_DOCUMENT: DocumentsWanted = { text: '', kind: 'ANY' };

/** What the newest version is. */
export function kindOf({ files }: Pick<DocumentEntry, 'files'>): Exclude<Kind, 'ANY'> {
  const contentType = files[0]?.contentType ?? '';
  if (contentType === 'application/pdf') return 'PDF';
  return contentType.startsWith('image/') ? 'PICTURE' : 'OTHER';
}

/** What a saved view remembers: choices, not the text. */
export const filtersOf = ({ kind }: DocumentsWanted): Filters => ({ kind });

export const wantedBy = (filters: Filters): DocumentsWanted => ({
  ...ANY_DOCUMENT,
  kind: KINDS.find(each => each === filters['kind']) ?? 'ANY',
});

export function filterDocuments<Document extends Pick<DocumentEntry, 'title' | 'files'>>(
  documents: readonly Document[],
  { text, kind }: DocumentsWanted,
): Document[] {
  return documents.filter(document => (kind === 'ANY' || kindOf(document) === kind) && hasWords(document.title, text));
}
