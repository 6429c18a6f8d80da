import { In } from 'typeorm';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { API_KEY_PREFIX } from '@polyclinic/subgraph/apiKey.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { readRestrictions } from '../members/effectivePermissions.ts';
import { ClinicTable } from '../organizations/clinicTable.ts';
import type { Resolvers } from '../schema.generated.ts';
import { actorOf, grantable } from './apiKey.ts';
import { apiKeyCaller } from './apiKeyCaller.ts';
import { ApiKeyTable } from './apiKeyTable.ts';
import { issueApiKey } from './issueApiKey.ts';
import { revokeApiKey } from './revokeApiKey.ts';
import { rotateApiKey } from './rotateApiKey.ts';

export const keyResolvers: Resolvers = {
  Query: {
    apiKeys: (_, _args, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.find(ApiKeyTable, { order: { id: 'desc' } })),
    grantableScopes: (_, { holder }, context) =>
      inTenant(context.db, scopeOf(context), async tx =>
        grantable(holder, principalOf(context).permissions, await readRestrictions(tx)),
      ),
    apiKeyCaller: (_, args, context) => apiKeyCaller(context, args),
  },
  Mutation: {
    issueApiKey: (_, { input }, context) => issueApiKey(context, input),
    rotateApiKey: (_, { input }, context) => rotateApiKey(context, input),
    revokeApiKey: (_, args, context) => revokeApiKey(context, args),
  },
  ApiKey: {
    actor: apiKey => actorOf(apiKey),
    prefix: async ({ id }, _, { load }) => `${API_KEY_PREFIX}${(await load.keyState.load(id))?.keyId ?? ''}`,
    overlapUntil: async ({ id }, _, { load }) => (await load.keyState.load(id))?.overlapUntil ?? null,
    lastUsedAt: async ({ id }, _, { load }) => (await load.keyState.load(id))?.lastUsedAt ?? null,
    clinics: ({ clinicIds }, _, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(ClinicTable, { where: { id: In(clinicIds) }, order: { name: 'asc' } }),
      ),
  },
};
