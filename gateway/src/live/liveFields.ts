import { getArgumentValues, getOperationAST, GraphQLError, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';

/** One subscription field with its arguments, ready to be fed. */
export interface LiveField {
  responseKey: string;
  /** Event types it is fed from. */
  types: string[];
  /** Whether the arguments name something the principal may hear of. */
  mayListen(principal: Principal): boolean;
  /** The field's value for an event, references only; null when the event is not about these arguments. */
  payload(event: EventEnvelope<unknown>): object | null;
}

type Arguments = Record<string, unknown>;
type Feed = (args: Arguments) => Omit<LiveField, 'responseKey'>;

const appointmentFact = appointmentCancelled.payload.pick({ appointmentId: true, clinicId: true, localDate: true });

const FEEDS: Record<string, Feed> = {
  appointmentChanged: ({ clinicId, date }) => ({
    types: [appointmentBooked.type, appointmentCancelled.type],
    mayListen: ({ clinicIds }) => clinicIds.includes(String(clinicId)),
    payload: ({ type, payload }) => {
      const fact = appointmentFact.parse(payload);
      if (fact.clinicId !== clinicId || fact.localDate !== date) return null;
      const kind = type === appointmentBooked.type ? 'BOOKED' : 'CANCELLED';
      return {
        __typename: 'AppointmentChange',
        kind,
        appointment: { __typename: 'Appointment', id: fact.appointmentId },
      };
    },
  }),
};

/** Topics the live fields are fed from. */
export const LIVE_TOPICS = [appointmentBooked.topic];

export const LIVE_FIELDS = {
  /** The one root field of a subscription. @throws GraphQLError BAD_USER_INPUT when it is not one we feed */
  of(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): LiveField {
    const selection = getOperationAST(document)?.selectionSet.selections[0];
    const name = selection?.kind === Kind.FIELD ? selection.name.value : undefined;
    const definition = name === undefined ? undefined : schema.getSubscriptionType()?.getFields()[name];
    const feed = name === undefined ? undefined : FEEDS[name];
    if (selection?.kind !== Kind.FIELD || !definition || !feed)
      throw new GraphQLError('Unknown live field.', { extensions: { code: 'BAD_USER_INPUT' } });
    const args = getArgumentValues(definition, selection, variables);
    return { responseKey: selection.alias?.value ?? selection.name.value, ...feed(args) };
  },
};
