import type { OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { type Following, followLive } from './followLive.ts';

/** Follows one live field while the component is there; begins anew when its variables are others. */
export function useLive<Data, Variables extends OperationVariables>(following: Following<Data, Variables>): void {
  const client = useApolloClient();
  const { query } = following;
  const onData = useEffectEvent(following.onData);
  const onMissed = useEffectEvent(following.onMissed);
  const key = JSON.stringify(following.variables);
  useEffect(() => {
    const variables = JSON.parse(key) as Variables;
    return followLive(client, { query, variables, onData: data => onData(data), onMissed: () => onMissed() });
  }, [client, query, key]);
}
