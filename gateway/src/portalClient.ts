import { z } from 'zod';
import { PORTAL_PERMISSIONS, type PortalGrant } from '@polyclinic/access/principal.ts';
import { ownAnswer, ownContext } from './identityClient.ts';
import type { SubgraphSource } from './sources/subgraphSource.ts';

const PORTAL_GRANTS = `query PortalGrants($email: String!, $tenantId: ID!) {
  portalGrants(email: $email, tenantId: $tenantId) { patientId may }
}`;
const grants = z.array(z.object({ patientId: z.string(), may: z.array(z.enum(PORTAL_PERMISSIONS)) }));

/** What the gateway asks of patients, under its own name. */
export function portalClient(patients: Pick<SubgraphSource, 'ask'>) {
  return {
    /** Whose records the portal opens to whoever signs in by this address. @throws Error when patients does not say */
    grants: async (email: string, tenantId: string, traceId: string): Promise<PortalGrant[]> => {
      const body = JSON.stringify({ query: PORTAL_GRANTS, variables: { email, tenantId } });
      const { data, errors } = ownAnswer.parse(await patients.ask(body, ownContext(traceId, 'PortalGrants'), false));
      if (errors || !data) throw new Error('Patients did not answer.');
      return grants.parse(data['portalGrants']);
    },
  };
}

export type PortalClient = ReturnType<typeof portalClient>;
