import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { Line } from './prescriptionTable.ts';
import type { Warning } from './warnings.ts';

export const overridesInput = z
  .array(z.object({ lineId: z.ulid(), reason: z.string().trim().min(1).max(500) }))
  .max(20);

/**
 * Lines with the reason for which warnings about them are passed over; reasons for lines without warnings are not kept. Pure.
 * @throws Refusal CONFLICT NO_LINES, or WARNING_NOT_ANSWERED with the lines that lack a reason
 */
export function withOverrides(
  lines: readonly Line[],
  warnings: readonly Warning[],
  overrides: z.infer<typeof overridesInput>,
): Line[] {
  if (lines.length === 0) throw new Refusal('CONFLICT', 'NO_LINES');
  const unanswered: Array<{ path: string; problem: string }> = [];
  const kept = lines.map((line, index) => {
    const against = warnings.filter(({ lineId }) => lineId === line.id);
    if (against.length === 0) return { ...line, override: null };
    const reason = overrides.find(({ lineId }) => lineId === line.id)?.reason;
    if (!reason) unanswered.push({ path: `lines.${index}`, problem: 'needs a reason' });
    return { ...line, override: { reason: reason ?? '', warnings: against } };
  });
  if (unanswered.length > 0) throw new Refusal('CONFLICT', 'WARNING_NOT_ANSWERED', { fields: unanswered });
  return kept;
}
