import { meQuery, type Me } from '../features/session/me.ts';
import { activeClinicId } from './graph/activeClinic.ts';
import { failureOf, type Failure, UNAVAILABLE } from './graph/failure.ts';
import { currentGraph } from './graph/client.ts';

/** Thrown when the API did not say who is signed in. */
export class MeUnknown extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super('The API did not say who is signed in.');
    this.failure = failure;
  }
}

/** The clinic that was in force when the person was last asked for; null: never asked. */
let askedIn: string | undefined | null = null;

/** The signed-in person, asked once per clinic; roles and permissions are those of the clinic in force (FE-01). */
export async function loadMe(): Promise<Me> {
  const clinicId = activeClinicId();
  const fetchPolicy = askedIn === clinicId ? 'cache-first' : 'network-only';
  const { data, error } = await currentGraph().client.query({ query: meQuery, fetchPolicy });
  if (data?.me) {
    askedIn = clinicId;
    return data.me;
  }
  throw new MeUnknown(failureOf(error) ?? UNAVAILABLE);
}
