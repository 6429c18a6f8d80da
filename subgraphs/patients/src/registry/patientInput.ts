import { z } from 'zod';
import { birthDate, personName } from '@polyclinic/subgraph/person.ts';

const NAME_CHARACTERS = 100;

/** E.164 with or without separators; at least seven digits. */
const telephone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().-]{7,25}$/, 'must be a telephone number');

export const demographics = z.object({
  givenName: personName(NAME_CHARACTERS),
  familyName: personName(NAME_CHARACTERS),
  birthDate,
  legalSex: z.enum(['FEMALE', 'MALE', 'OTHER', 'UNKNOWN']),
  kind: z.enum(['SELF_MANAGED', 'DEPENDENT']).optional(),
});

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
