import { z } from 'zod';
import { birthDate, latestToday, namePart } from '@polyclinic/subgraph/person.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';

/** E.164 with or without separators; at least seven digits. */
const telephone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().-]{7,25}$/, 'must be a telephone number');

export const demographics = z.object({
  givenName: namePart,
  familyName: namePart,
  birthDate,
  legalSex: z.enum(['FEMALE', 'MALE', 'OTHER', 'UNKNOWN']),
  kind: z.enum(['SELF_MANAGED', 'DEPENDENT']).optional(),
});

/** @throws Refusal BAD_USER_INPUT BORN_IN_THE_FUTURE when that day has begun nowhere yet */
export function assertBorn(date: string, now: Date): void {
  if (date > latestToday(now)) throw new Refusal('BAD_USER_INPUT', 'BORN_IN_THE_FUTURE');
}

export const contactPoint = z
  .object({
    type: z.enum(['MOBILE', 'HOME', 'EMAIL']),
    value: z.string().max(254),
    isPrimary: z
      .boolean()
      .nullish()
      .transform(value => value ?? false),
    isSafe: z
      .boolean()
      .nullish()
      .transform(value => value ?? true),
  })
  .superRefine(({ type, value }, context) => {
    const fits = type === 'EMAIL' ? z.email().safeParse(value.trim()).success : telephone.safeParse(value).success;
    const expected = type === 'EMAIL' ? 'must be an e-mail address' : 'must be a telephone number';
    if (!fits) context.addIssue({ code: 'custom', path: ['value'], message: expected });
  });
