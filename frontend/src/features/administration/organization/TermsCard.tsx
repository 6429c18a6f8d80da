import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureOf, UNAVAILABLE } from '../../../app/graph/failure.ts';
import { formatMoment } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { termsVersionsQuery, type TermsVersion } from '../../terms/termsQueries.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { PublishTermsDialog } from './PublishTermsDialog.tsx';

/** What people have to accept before they work here, version by version, and how many have (AUD-09). */
export function TermsCard({ timezone }: { timezone: string }) {
  const [publishing, setPublishing] = useState(false);
  const { data, loading, error, refetch } = useQuery(termsVersionsQuery, {
    ...overAllClinics,
    fetchPolicy: 'cache-and-network',
  });
  const versions = data?.termsVersions;
  return (
    <Card
      title={t('terms.title')}
      aside={
        versions ? (
          <Button variant="soft" size="sm" onClick={() => setPublishing(true)}>
            {t('terms.publish')}
          </Button>
        ) : null
      }
    >
      {versions ? (
        <ul className="divide-y divide-line">
          {versions.map(version => (
            <VersionLine key={version.id} version={version} timezone={timezone} />
          ))}
          {versions.length === 0 ? <li className="text-sm text-ink-faint">{t('terms.nothing')}</li> : null}
        </ul>
      ) : null}
      {!versions && loading ? <SkeletonLines /> : null}
      {!versions && !loading ? (
        <FailureNote failure={failureOf(error) ?? UNAVAILABLE} what={t('terms.title')} onRetry={() => void refetch()} />
      ) : null}
      {publishing ? (
        <PublishTermsDialog
          latest={versions?.[0] ?? null}
          timezone={timezone}
          onClose={() => setPublishing(false)}
          onPublished={() => void refetch()}
        />
      ) : null}
    </Card>
  );
}

const VersionLine = ({ version, timezone }: { version: TermsVersion; timezone: string }) => (
  <li className="py-2 text-sm">
    <details>
      <summary className="cursor-pointer font-medium">
        {t('terms.version', { number: version.number, title: version.title })}
      </summary>
      <p className="mt-1 whitespace-pre-wrap text-ink-soft">{version.body}</p>
    </details>
    <p className="mt-0.5 text-xs text-ink-faint">
      {t('terms.inForce', { time: formatMoment(version.inForceFrom, timezone) })}
      {' · '}
      {t('terms.acceptedBy', { accepted: version.accepted, members: version.members })}
    </p>
  </li>
);
