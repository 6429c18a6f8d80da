import { getArgumentValues, GraphQLError, Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { noteSigned } from '@polyclinic/events/patients/noteSigned.v1.ts';
import { patientChanged } from '@polyclinic/events/patients/patientChanged.v1.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentChanged, queueMoved, waitlistMoved } from './appointmentFeeds.ts';
import type { Presence, RecordName } from './presence.ts';
import { prescriptionChanged } from './prescriptionFeed.ts';
import { recordEdited } from './recordFeed.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** Who listens, and a way to ask the graph on their behalf. */
export interface Subscriber {
  principal: Principal;
  canRead(type: RecordName['type'], id: string): Promise<boolean>;
}

/** One subscription field with its arguments, ready to be fed. */
export interface Feed {
  /** Events it is fed from: their types, and the topics they lie in. */
  types: readonly string[];
  topics: readonly string[];
  /** Whether the arguments name something the subscriber may hear of; asked at the start and before each event. */
  mayHear(subscriber: Subscriber): boolean | Promise<boolean>;
  /** The field's value for an event, references only; null when the event is not about these arguments. */
  payload(event: EventEnvelope<unknown>): object | null;
  /** For a field that tells of a state: its value now, told at the start and when events were lost. */
  present?(): object;
  /** Called when somebody begins to listen. @returns What is to be done when they end */
  begin?(principal: Principal): () => void;
}

export interface LiveField extends Feed {
  name: string;
  responseKey: string;
}

/** Topics that fields are fed from. */
export const LIVE_TOPICS: readonly string[] = [appointmentBooked, patientChanged, noteSigned].map(({ topic }) => topic);

const FEEDS: Record<string, (args: Arguments, presence: Presence, tenantId: string) => Feed> = {
  appointmentChanged,
  queueChanged: queueMoved,
  waitlistChanged: waitlistMoved,
  prescriptionChanged,
  recordEdited,
};

export interface LiveFieldOptions {
  schema: GraphQLSchema;
  presence: Presence;
  operation: OperationDefinitionNode;
  variables: Arguments;
  tenantId: string;
}

/** The one root field of a subscription. @throws GraphQLError BAD_USER_INPUT when it is not one we feed */
export function liveFieldOf({ schema, presence, operation, variables, tenantId }: LiveFieldOptions): LiveField {
  const [selection] = operation.selectionSet.selections;
  const name = selection?.kind === Kind.FIELD ? selection.name.value : '';
  const definition = schema.getSubscriptionType()?.getFields()[name];
  const feed = Object.hasOwn(FEEDS, name) ? FEEDS[name] : undefined;
  if (selection?.kind !== Kind.FIELD || !definition || !feed)
    throw new GraphQLError('Unknown live field.', {
      extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID_OPERATION' },
    });
  const args = getArgumentValues(definition, selection, variables);
  return { name, responseKey: selection.alias?.value ?? name, ...feed(args, presence, tenantId) };
}
