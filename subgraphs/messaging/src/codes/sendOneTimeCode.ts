import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { render } from '../templates/render.ts';
import { codeMail } from './codeMail.ts';

const input = z.object({
  clinicId: z.ulid(),
  channel: z.enum(['EMAIL']),
  address: z.email().max(254),
  code: z.string().regex(/^\d{4,10}$/),
  minutes: z.int().min(1).max(60),
});

export interface OneTimeCodeSent {
  sentAt: Date;
}

/**
 * Sends a code while the caller waits, for it is worth nothing later. No row is written: neither code nor address is
 * anybody's record yet.
 */
export async function sendOneTimeCode(context: Context, request: unknown): Promise<OneTimeCodeSent> {
  const { clinicId, address: to, code, minutes } = validate(input, request);
  const scope = scopeOf(context);
  const known = await inTenant(context.db, scope, tx => tx.findOneBy(ClinicReferenceTable, { id: clinicId }));
  const clinic = found(known, 'CLINIC_NOT_FOUND');
  if (context.post === null) throw new Refusal('UNAVAILABLE', 'NOT_SENT');
  const { mail, sender } = context.post;
  const variables = { clinic: clinic.name, code, minutes: String(minutes) };
  const [subject, text] = [codeMail.subject, codeMail.body].map(part => render(part, variables));
  await mail.sendMail({ from: sender, to, subject, text }).catch(() => {
    throw new Refusal('UNAVAILABLE', 'NOT_SENT');
  });
  return { sentAt: context.now() };
}
