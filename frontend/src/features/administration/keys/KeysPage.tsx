import { useQuery } from '@apollo/client/react';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { t } from '../../../language/t.ts';
import { useCan } from '../../session/SessionContext.tsx';
import { overAllClinics } from '../overAllClinics.ts';
import { PageHead, TableSkeleton, tableFrame } from '../PageHead.tsx';
import { IssueKeyDialog } from './IssueKeyDialog.tsx';
import { KeyTable, type KeyAction } from './KeyTable.tsx';
import { type ApiKey, apiKeysQuery } from './keyQueries.ts';
import { RevokeKeyDialog } from './RevokeKeyDialog.tsx';
import { RotateKeyDialog } from './RotateKeyDialog.tsx';
import { SecretDialog } from './SecretDialog.tsx';
import type { Secret } from './useKeys.ts';

/** The keys programs come in with. */
export function KeysPage() {
  const [issuing, setIssuing] = useState(false);
  const [secret, setSecret] = useState<Secret | null>(null);
  const mayManage = useCan()('api-key:manage');
  const show = (issued: Secret) => {
    setIssuing(false);
    setSecret(issued);
  };
  return (
    <>
      <PageHead
        title={t('administration.pages.keys')}
        text={t('keys.why')}
        action={
          mayManage ? (
            <Button onClick={() => setIssuing(true)}>
              <Plus aria-hidden="true" /> {t('keys.issueA')}
            </Button>
          ) : null
        }
      />
      <Keys onSecret={show} />
      {issuing ? <IssueKeyDialog onClose={() => setIssuing(false)} onIssued={show} /> : null}
      {secret ? <SecretDialog issued={secret} onClose={() => setSecret(null)} /> : null}
    </>
  );
}

function Keys({ onSecret }: { onSecret: (issued: Secret) => void }) {
  const { data, error, loading, refetch } = useQuery(apiKeysQuery, {
    ...overAllClinics,
    fetchPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<{ action: KeyAction; key: ApiKey } | null>(null);
  const [showRevoked, setShowRevoked] = useState(false);
  const keys = data?.apiKeys;
  if (!keys && loading) return <TableSkeleton label={t('keys.loading')} />;
  const failure = failureAt(error, ['apiKeys']);
  if (!keys)
    return failure ? (
      <FailureNote failure={failure} what={t('keys.what')} onRetry={() => void refetch().catch(() => undefined)} />
    ) : null;
  if (keys.length === 0) return <NoKeys title={t('keys.none')} />;
  const inUse = keys.filter(({ revokedAt }) => revokedAt === null);
  const revoked = keys.length - inUse.length;
  const shown = showRevoked ? keys : inUse;
  const close = () => setChosen(null);
  const rotated = (issued: Secret) => {
    close();
    onSecret(issued);
  };
  return (
    <>
      {revoked > 0 ? (
        <div className="mb-3">
          <Switch label={t('keys.showRevoked', { count: revoked })} checked={showRevoked} onChange={setShowRevoked} />
        </div>
      ) : null}
      {shown.length > 0 ? (
        <KeyTable keys={shown} onAct={(action, key) => setChosen({ action, key })} />
      ) : (
        <NoKeys title={t('keys.noneInUse')} />
      )}
      {chosen?.action === 'rotate' ? <RotateKeyDialog apiKey={chosen.key} onClose={close} onRotated={rotated} /> : null}
      {chosen?.action === 'revoke' ? <RevokeKeyDialog apiKey={chosen.key} onClose={close} /> : null}
    </>
  );
}

const NoKeys = ({ title }: { title: string }) => (
  <div className={tableFrame}>
    <EmptyState icon={<KeyRound />} title={title} text={t('keys.noneWhy')} />
  </div>
);
