import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { AddendumTable, openAddendum } from '../encounters/addendumTable.ts';
import { notePlace } from '../encounters/encounter.ts';
import { EncounterTable, type EncounterRow } from '../encounters/encounterTable.ts';
import { openFindings } from '../encounters/findings.ts';
import { openPrescription, PrescriptionTable } from '../prescriptions/prescriptionTable.ts';
import { openServiceRequest, ServiceRequestTable } from '../serviceRequests/serviceRequestTable.ts';
import { paperOf, part } from './paper.ts';
import { aroundPaper, dateInWords, PAPER_LANGUAGES, PAPER_WORDS, printed, type Print } from './printed.ts';
import { medicinesTable } from './printPrescription.ts';
import { inItsFonts } from './renderPdf.ts';
import type { PaperWords } from './words/english.ts';

const input = z.object({ encounterId: z.ulid(), language: z.enum(PAPER_LANGUAGES) });
const CLASSES = ['DIAGNOSIS', 'MEDICINE', 'NOTE', 'ORDER'];

/** Prints a signed visit: diagnoses, note, what was prescribed, ordered and added, and when to come again (PAT-18). */
export async function printVisit(context: Context, request: unknown): Promise<Print> {
  const { encounterId: id, language } = validate(input, request);
  const words = PAPER_WORDS[language];
  const { row, paper } = await inTenant(context.db, scopeOf(context), async tx => {
    const row = found(await tx.findOneBy(EncounterTable, { id }), 'ENCOUNTER_NOT_FOUND');
    const { signedAt, startedAt } = row;
    if (signedAt === null) throw new Refusal('CONFLICT', 'NOTE_NOT_SIGNED');
    for (const fieldClass of CLASSES) context.reads.note(row.patientId, fieldClass);
    const { moment, ...around } = await aroundPaper(tx, context, row, words);
    const paper = paperOf({
      ...around,
      title: words.visitSummary,
      at: moment(startedAt),
      mark: null,
      words,
      content: await contentOf(tx, context, row, { words, moment }),
    });
    return { row, paper };
  });
  return printed(context, row, paper);
}

interface Told {
  words: PaperWords;
  moment: (at: Date) => string;
}

async function contentOf(tx: TenantTx, context: Context, row: EncounterRow, { words, moment }: Told) {
  const sealing = await context.sealing(tx);
  const own = { encounterId: row.id, deletedAt: IsNull() };
  const oldestFirst = { id: 'asc' } as const;
  const { diagnoses, followUpReason } = openFindings(sealing, row);
  const prescriptions = await tx.find(PrescriptionTable, { where: { ...own, status: 'SIGNED' }, order: oldestFirst });
  const requests = await tx.find(ServiceRequestTable, { where: { ...own, status: 'ORDERED' }, order: oldestFirst });
  const addenda = await tx.find(AddendumTable, { where: own, order: oldestFirst });
  const lines = prescriptions.flatMap(each => openPrescription(sealing, each).lines);
  const followUp =
    row.followUpOn && [dateInWords(words.locale, row.followUpOn), followUpReason].filter(Boolean).join(': ');
  return [
    ...part(
      words.diagnoses,
      diagnoses.map(({ code, display }) => inItsFonts(`${code} ${display}`)),
    ),
    ...part(words.note, [inItsFonts(sealing.cipher.open(notePlace(row.id), row.note))]),
    ...part(words.medicine, lines.length > 0 ? [medicinesTable(words, lines)] : []),
    ...part(
      words.tests,
      requests.map(each => inItsFonts(openServiceRequest(sealing, each).test)),
    ),
    ...part(words.followUp, followUp ? [inItsFonts(followUp)] : []),
    ...part(
      words.addenda,
      addenda.map(each => inItsFonts(`${moment(each.recordedAt)}: ${openAddendum(sealing, each).text}`)),
    ),
  ];
}
