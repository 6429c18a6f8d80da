import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { AuditEventTable } from './auditEventTable.ts';
import { recordAttempts } from './recordAttempts.ts';

const MAX_PAGE = 100;
const page = z.object({ first: z.int().min(1).max(MAX_PAGE) });

export const auditResolvers: Resolvers = {
  Query: {
    auditEvents: (_, { first, after, subjectId, kind }, context) => {
      const { first: take } = validate(page, { first });
      return inTenant(context.db, scopeOf(context), tx => {
        const query = tx.createQueryBuilder(AuditEventTable, 'event').orderBy('event.position', 'DESC').take(take);
        if (subjectId) query.andWhere('event.subject_id = :subjectId', { subjectId });
        if (kind) query.andWhere('event.kind = :kind', { kind });
        if (after) query.andWhere('event.position < (select position from audit_event where id = :after)', { after });
        return query.getMany();
      });
    },
  },
  Mutation: {
    recordAttempts: (_, { attempts }, context) => recordAttempts(context, attempts),
  },
  AuditEvent: {
    details: ({ details }) => JSON.stringify(details),
  },
};
