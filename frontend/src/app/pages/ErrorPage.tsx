import { useRouter } from '@tanstack/react-router';
import { Button } from '../../ui/Button.tsx';
import { sentenceOf } from '../graph/sentences.ts';
import { MeUnknown } from '../loadMe.ts';
import { signOut } from '../signIn/signOut.ts';
import { PageFrame } from './PageFrame.tsx';

/** What a page shows instead of itself when it cannot be shown at all. */
export function ErrorPage({ error }: { error: unknown }) {
  const router = useRouter();
  const failure = error instanceof MeUnknown ? error.failure : null;
  return (
    <PageFrame
      title="This page cannot be shown"
      actions={
        <>
          <Button onClick={() => void router.invalidate()}>Try again</Button>
          <Button variant="outline" onClick={() => void signOut()}>
            Sign out
          </Button>
        </>
      }
    >
      <p role="alert">
        {failure ? sentenceOf(failure) : 'Something went wrong on our side. Nothing you saved is lost.'}
      </p>
      {failure?.traceId ? <p className="text-sm">Reference {failure.traceId}</p> : null}
    </PageFrame>
  );
}
