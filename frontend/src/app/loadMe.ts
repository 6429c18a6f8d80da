import { meQuery, type Me } from '../features/session/me.ts';
import { failureOf, type Failure } from './graph/failure.ts';
import { currentGraph } from './graph/client.ts';

/** Thrown when the API did not say who is signed in. */
export class MeUnknown extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super('The API did not say who is signed in.');
    this.failure = failure;
  }
}

/** The signed-in person, asked once per clinic and session. */
export async function loadMe(): Promise<Me> {
  const { data, error } = await currentGraph().client.query({
    query: meQuery,
    // With a clinic named, the answer would hold that clinic alone, and the switcher nothing to switch to.
    context: { everyClinic: true },
  });
  if (data?.me) return data.me;
  throw new MeUnknown(failureOf(error) ?? { kind: 'unavailable', reason: null, traceId: null });
}
