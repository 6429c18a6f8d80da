import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { outcomeOf } from '../../app/graph/command.ts';
import { failureOf, type Failure, UNAVAILABLE } from '../../app/graph/failure.ts';
import { PageFrame } from '../../app/pages/PageFrame.tsx';
import { signOut } from '../../app/signIn/signOut.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Textarea } from '../../ui/Input.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { useMe } from '../session/SessionContext.tsx';
import { acceptTerms, termsDueQuery } from './termsQueries.ts';

/** What has to be accepted before one works here (AUD-09). */
export function TermsPage() {
  const { organization } = useMe();
  const { data, loading, error, refetch } = useQuery(termsDueQuery, { fetchPolicy: 'network-only' });
  const [run, { loading: busy }] = useMutation(acceptTerms);
  const [failure, setFailure] = useState<Failure | null>(null);
  const terms = data?.me?.termsDue;
  const accept = async (id: string) => {
    const outcome = await outcomeOf(run({ variables: { id } }), answer => answer.acceptTerms);
    // What may be done here now is asked for anew.
    if (outcome.ok) return location.assign('/');
    setFailure(outcome.failure);
    if (outcome.failure.reason === 'CHANGED_MEANWHILE') void refetch();
  };
  return (
    <PageFrame
      title={terms?.title ?? t('terms.title')}
      actions={
        <>
          {terms ? (
            <Button busy={busy} onClick={() => void accept(terms.id)}>
              {t('terms.accept')}
            </Button>
          ) : null}
          {!terms && data ? <Button onClick={() => location.assign('/')}>{t('terms.goOn')}</Button> : null}
          <Button variant="ghost" onClick={() => void signOut()}>
            {t('shell.account.signOut')}
          </Button>
        </>
      }
    >
      {loading && !data ? <SkeletonLines count={6} /> : null}
      {!data && !loading ? (
        <FailureNote failure={failureOf(error) ?? UNAVAILABLE} what={t('terms.title')} onRetry={() => void refetch()} />
      ) : null}
      {terms ? (
        <>
          <p>{t('terms.why', { organization: organization?.name ?? '', number: terms.number })}</p>
          <Textarea readOnly aria-label={terms.title} className="h-[50dvh] resize-none text-sm" value={terms.body} />
        </>
      ) : null}
      {data && !terms ? <p>{t('terms.none')}</p> : null}
      {failure ? <FailureNote failure={failure} what={t('terms.notAccepted')} /> : null}
    </PageFrame>
  );
}
