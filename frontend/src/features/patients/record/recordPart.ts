/** What a record is looked at as, besides its summary. */
export const RECORD_PARTS = ['timeline', 'documents', 'invoices'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];
