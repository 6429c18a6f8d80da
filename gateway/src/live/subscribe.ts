import { forbidden } from '@polyclinic/access/forbidden.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { badRequest } from '../front/requestRefused.ts';
import { decide } from './decide.ts';
import { liveFieldOf } from './liveFields.ts';
import type { LiveOptions } from './liveOptions.ts';
import type { LiveRequest } from './liveRequest.ts';
import { Subscription } from './subscription.ts';

/** Starts one subscription. @throws whatever `decide` throws, and RequestRefused when it costs too much */
export async function subscribe(live: LiveOptions, request: LiveRequest): Promise<Subscription> {
  const { front } = live;
  const decided = await decide(front, request);
  const { checked, context, graph } = decided;
  const { tenantId } = context.principal;
  if (tenantId === null) throw forbidden([]);
  const { operation } = checked;
  const { variables } = request;
  const field = liveFieldOf({ schema: graph.schema, presence: live.presence, operation, variables, tenantId });
  const cost = checked.cost(variables);
  if (cost > front.maxCost) throw badRequest('COST_TOO_HIGH', { details: { cost, allowed: front.maxCost } });
  await front.budgets.take(context, cost);
  if (!(await live.reader.mayHear(field, decided, newId()))) {
    front.onAttempt(context, 'FORBIDDEN', [`Subscription.${field.name}`]);
    throw forbidden([]);
  }
  return new Subscription(live, request, { field, principal: context.principal, tenantId });
}
