import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PaperShareTable, type PaperShare } from './paperShareTable.ts';
import { shareToken } from './shareToken.ts';

const input = z.object({ shareId: z.ulid() });

/** What a message with a link says, asked when it is sent: the link is kept nowhere. */
export async function paperShareNotice(context: Context, request: unknown): Promise<PaperShare> {
  const { shareId: id } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx =>
    found(await tx.findOneBy(PaperShareTable, { id }), 'SHARE_NOT_FOUND'),
  );
}

/** The address that opens a paper. The token stands behind `#`, which a browser sends to nobody. */
export const shareLinkOf = async (context: Context, share: PaperShare): Promise<string> =>
  `${context.dashboardUrl}/visit/paper#${shareToken((await context.sealingNow()).keys, share)}`;
