import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { openPrescription, PrescriptionTable, type Line } from '../prescriptions/prescriptionTable.ts';
import { paperOf, tableOf } from './paper.ts';
import { amountInWords, aroundPaper, PAPER_LANGUAGES, PAPER_WORDS, printed, type Print } from './printed.ts';
import type { PaperWords } from './words/english.ts';

const input = z.object({ prescriptionId: z.ulid(), language: z.enum(PAPER_LANGUAGES) });

/** Prints a signed prescription; one that was cancelled says so across the page (PAT-18). */
export async function printPrescription(context: Context, request: unknown): Promise<Print> {
  const { prescriptionId: id, language } = validate(input, request);
  const words = PAPER_WORDS[language];
  const { row, paper } = await inTenant(context.db, scopeOf(context), async tx => {
    const row = found(await tx.findOneBy(PrescriptionTable, { id, deletedAt: IsNull() }), 'PRESCRIPTION_NOT_FOUND');
    const { signedAt, status, patientId } = row;
    if (signedAt === null) throw new Refusal('CONFLICT', 'NOT_SIGNED');
    context.reads.note(patientId, 'MEDICINE');
    const { lines } = openPrescription(await context.sealing(tx), row);
    const { moment, ...around } = await aroundPaper(tx, context, row, words);
    const paper = paperOf({
      ...around,
      title: words.prescription,
      at: moment(signedAt),
      mark: status === 'CANCELLED' ? words.cancelled : null,
      words,
      content: [medicinesTable(words, lines)],
    });
    return { row, paper };
  });
  return printed(context, row, paper);
}

/** Medicines as a pharmacist reads them. Pure. */
export const medicinesTable = (words: PaperWords, lines: readonly Line[]) =>
  tableOf(
    [words.medicine, words.dose, words.howOften, words.route, words.days, words.quantity],
    lines.map(({ display, instructions, dose, unit, frequency, route, days, quantity }) => [
      [display, instructions].filter(Boolean).join('\n'),
      amountInWords(words, unit, dose),
      words.dosing.frequencies[frequency],
      words.dosing.routes[route],
      String(days),
      amountInWords(words, unit, quantity),
    ]),
  );
