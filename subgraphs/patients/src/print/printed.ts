import { IntlMessageFormat } from 'intl-messageformat';
import type { DocumentDescription } from 'pdfmake';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { withStore } from '../documents/cabinet.ts';
import { fileNameOf } from '../documents/fileTypes.ts';
import { PractitionerReferenceTable } from '../encounters/encounterTable.ts';
import { PatientTable } from '../registry/patientTable.ts';
import { LetterheadTable } from './letterheadTable.ts';
import type { About, From } from './paper.ts';
import { renderPdf } from './renderPdf.ts';
import { english, type PaperWords } from './words/english.ts';
import { hindi } from './words/hindi.ts';
import { spanish } from './words/spanish.ts';

/** In which language a paper is printed. */
export const PAPER_WORDS = { EN: english, ES: spanish, HI: hindi } as const satisfies Record<string, PaperWords>;
export const PAPER_LANGUAGES = Object.keys(PAPER_WORDS) as [keyof typeof PAPER_WORDS];

/** Long enough to begin fetching, too short to be passed on (SEC-15). */
const LINK_SECONDS = 60;
const PDF = 'application/pdf';

/** Where a PDF can be fetched for a minute, by whoever has the address. */
export interface Print {
  url: string;
  expiresAt: Date;
}

/** What a paper is about: whose it is, where it was written and by whom. */
export interface Subject {
  tenantId: string;
  /** Of the prescription or visit: printed again, it replaces what was printed before. */
  id: string;
  patientId: string;
  clinicId: string;
  practitionerId: string;
}

interface Around {
  from: From;
  about: About;
  signedBy: string;
  /** A moment in words, in the clinic's zone. */
  moment: (at: Date) => string;
}

/** What stands around a paper's content. */
export async function aroundPaper(
  tx: TenantTx,
  context: Context,
  { patientId, clinicId, practitionerId }: Subject,
  { locale }: PaperWords,
): Promise<Around> {
  const clinic = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
  const letterhead = await tx.findOneBy(LetterheadTable, { id: clinicId });
  const practitioner = await tx.findOneByOrFail(PractitionerReferenceTable, { id: practitionerId });
  const { givenName, familyName, birthDate, mrn } = await context.openPatient(
    await tx.findOneByOrFail(PatientTable, { id: patientId }),
  );
  const { timezone: timeZone } = clinic;
  return {
    from: {
      address: null,
      phone: null,
      email: null,
      brandColor: null,
      brandMark: null,
      ...letterhead,
      clinic: clinic.name,
    },
    about: { name: [givenName, familyName].join(' '), born: dateInWords(locale, birthDate), mrn },
    signedBy: practitioner.name ?? '',
    moment: at => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at),
  };
}

/** A calendar date in words; it is the same day everywhere. Pure. */
export const dateInWords = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** So many of a unit, in words. Pure. */
export const amountInWords = (
  { locale, dosing }: PaperWords,
  unit: keyof PaperWords['dosing']['amounts'],
  count: number,
): string => String(new IntlMessageFormat(dosing.amounts[unit], locale).format({ count }));

/** Keeps a paper in the clinic's folder, and gives a link to it. @throws Refusal UNAVAILABLE OBJECT_STORE_AWAY */
export async function printed(context: Context, subject: Subject, paper: DocumentDescription): Promise<Print> {
  const pdf = await renderPdf(paper);
  const folder = context.cabinet.documents(subject);
  const { id } = subject;
  return withStore(async () => {
    await folder.put(id, pdf, PDF);
    return folder.downloadLink(id, { type: PDF, fileName: fileNameOf(PDF, id), seconds: LINK_SECONDS });
  });
}
