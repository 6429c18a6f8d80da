import { english as dosing, type DosingWords } from '@polyclinic/dosing/english.ts';

/** What printed papers say in one language. */
export interface PaperWords {
  /** BCP 47. */
  locale: string;
  dosing: DosingWords;
  prescription: string;
  visitSummary: string;
  patient: string;
  born: string;
  mrn: string;
  date: string;
  medicine: string;
  dose: string;
  howOften: string;
  route: string;
  days: string;
  quantity: string;
  diagnoses: string;
  note: string;
  addenda: string;
  tests: string;
  followUp: string;
  signedBy: string;
  cancelled: string;
  page: (page: number, pages: number) => string;
  /** What stands on a copy of a document. */
  copied: (by: string, at: string) => string;
}

export const english: PaperWords = {
  locale: 'en',
  dosing,
  prescription: 'Prescription',
  visitSummary: 'Visit summary',
  patient: 'Patient',
  born: 'Date of birth',
  mrn: 'Record number',
  date: 'Date',
  medicine: 'Medicine',
  dose: 'Dose',
  howOften: 'How often',
  route: 'How',
  days: 'Days',
  quantity: 'Quantity',
  diagnoses: 'Diagnoses',
  note: 'Note',
  addenda: 'Added later',
  tests: 'Tests ordered',
  followUp: 'Come again',
  signedBy: 'Signed by',
  cancelled: 'CANCELLED',
  page: (page, pages) => `Page ${page} of ${pages}`,
  copied: (by, at) => `Copy made by ${by}, ${at}`,
};
