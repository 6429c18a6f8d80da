import { z } from 'zod';

/** FHIR's CodeableConcept, as far as it is read. */
export const concept = z.object({
  coding: z
    .array(z.object({ system: z.string().optional(), code: z.string().optional(), display: z.string().optional() }))
    .optional(),
  text: z.string().optional(),
});
export type Concept = z.infer<typeof concept>;

/** All remarks as one text; undefined where there are none. */
export const notes = z
  .array(z.object({ text: z.string() }))
  .optional()
  .transform(list => list?.map(({ text }) => text).join('\n'));

/** The concept's code of one system. */
export const codeIn = (of: Concept | undefined, system: string): string | undefined =>
  of?.coding?.find(each => each.system === system)?.code;

/** The concept in words; null where it has none. */
export const worded = ({ text, coding }: Concept): string | null =>
  text ?? coding?.find(({ display }) => display)?.display ?? null;
