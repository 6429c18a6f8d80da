import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';

/** A plan as one line: `sequence(patients, parallel(scheduling at appointments.@, billing at invoices.@))`. */
export function planShape(node: PlanNode | SubscriptionNode | undefined): string {
  switch (node?.kind) {
    case undefined:
      return 'nothing';
    case 'Fetch':
      return node.serviceName;
    case 'Flatten':
      return `${planShape(node.node)} at ${node.path.join('.')}`;
    case 'Sequence':
    case 'Parallel':
      return `${node.kind.toLowerCase()}(${node.nodes.map(planShape).join(', ')})`;
    case 'Condition':
      return [node.ifClause, node.elseClause].filter(Boolean).map(planShape).join(' or ');
    case 'Defer':
      return [node.primary.node, ...node.deferred.map(part => part.node)].filter(Boolean).map(planShape).join(' then ');
    case 'Subscription':
      return [node.primary, node.rest].filter(Boolean).map(planShape).join(' then ');
  }
}
