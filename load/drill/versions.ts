import type { NewVersion } from './subgraphVersion.ts';

/** Who may read an appointment may read its reference. */
const RULE = '@tenant(boundary: CLINIC) @access(permission: "appointment:read")';
const STUB = 'type Appointment @key(fields: "id") {';
const RESOLVERS = '  Appointment: {\n';

/** What every version answers for `Appointment.reference`, so that traffic can tell when one does not. */
export const referenceOf = (appointmentId: string): string => appointmentId.slice(-6);

/** The same in a subgraph's sources. */
const RESOLVER = '    reference: ({ id }) => id.slice(-6),\n';

/** Billing with a field more. */
export const FIELD_ADDED: NewVersion = {
  name: 'billing',
  edits: [
    {
      file: 'invoices/invoices.graphql',
      find: STUB,
      put: `${STUB}\n  "What reception reads out on the phone."\n  reference: String ${RULE}`,
    },
    { file: 'invoices/invoices.resolvers.ts', find: RESOLVERS, put: RESOLVERS + RESOLVER },
  ],
};

/** Messaging with that field, taken over from billing. */
export const FIELD_MOVED: NewVersion = {
  name: 'messaging',
  edits: [
    {
      file: 'messages/messages.graphql',
      find: STUB,
      put: `${STUB}\n  "What reception reads out on the phone."\n  reference: String @override(from: "billing") ${RULE}`,
    },
    { file: 'messages/messages.resolvers.ts', find: RESOLVERS, put: RESOLVERS + RESOLVER },
  ],
};
