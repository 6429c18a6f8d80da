import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';

interface Version {
  id: string;
  version: number;
}

/** Ends something for new visits, and says so; those booked keep it. */
export function useRetire<Data>(mutation: TypedDocumentNode<Data, Version>, pick: (data: Data) => object | null) {
  const client = useApolloClient();
  return async ({ id, version, name }: Version & { name: string }): Promise<void> => {
    const variables = { id, version };
    const retired = await outcomeOf(
      client.mutate({ mutation, variables, fetchPolicy: 'no-cache', refetchQueries: 'active' }),
      pick,
    );
    if (retired.ok) reportSuccess(t('rules.retired', { name }), t('rules.retiredWhy'));
    else reportFailure(t('rules.notRetired', { name }), sentenceOf(retired.failure));
  };
}
