import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { formatMoment } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useOwnZone } from '../../session/useOwnZone.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { useCommand } from '../useCommand.ts';
import { type CalendarLink, calendarFeedsQuery } from './linkQueries.ts';
import { useRevokeLink } from './useLinks.ts';

/** The links in use, with their last use. */
export function LinkList() {
  const { data, error, loading, refetch } = useQuery(calendarFeedsQuery, {
    ...overAllClinics,
    fetchPolicy: 'cache-and-network',
  });
  const links = data?.calendarFeeds;
  if (!links && loading)
    return (
      <div role="status" aria-label={t('keys.link.loading')}>
        <Skeleton className="h-10" />
      </div>
    );
  const failure = failureAt(error, ['calendarFeeds']);
  if (!links)
    return failure ? (
      <FailureNote
        failure={failure}
        what={t('keys.link.title')}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    ) : null;
  return (
    <section aria-label={t('keys.link.list')}>
      <h3 className="text-[0.8125rem] font-medium">{t('keys.link.inUse')}</h3>
      {links.length === 0 ? <p className="mt-1 text-sm text-ink-soft">{t('keys.link.none')}</p> : null}
      <ul className="divide-y divide-line">
        {links.map(link => (
          <LinkLine key={link.id} link={link} />
        ))}
      </ul>
    </section>
  );
}

function LinkLine({ link: { id, name, own, clinic, lastUsedAt } }: { link: CalendarLink }) {
  const zone = useOwnZone();
  const what = clinic ? t('keys.link.allOf', { clinic: clinic.name }) : t('keys.link.mine');
  const [asking, setAsking] = useState(false);
  const { run, busy, failure } = useCommand(useRevokeLink());
  const revoke = async () => {
    if (await run(id)) reportSuccess(t('keys.revoked', { name }), t('keys.link.revokedWhy'));
  };
  return (
    <li className="py-2.5 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <span className="min-w-0 flex-1 basis-48">
          <span className="block font-medium break-words">{name}</span>
          <span className="block text-xs text-ink-faint">
            {own ? what : t('keys.link.byColleague', { what })}
            {' · '}
            {lastUsedAt ? t('keys.lastUsed', { time: formatMoment(lastUsedAt, zone) }) : t('keys.neverUsed')}
          </span>
        </span>
        {asking ? (
          <span className="flex gap-2">
            <Button variant="ghost" size="sm" onClick={() => setAsking(false)}>
              {t('administration.keep')}
            </Button>
            <Button variant="danger" size="sm" busy={busy} onClick={() => void revoke()}>
              {t('keys.link.revokeForGood')}
            </Button>
          </span>
        ) : (
          <Button variant="outline" size="sm" aria-label={t('keys.revokeOf', { name })} onClick={() => setAsking(true)}>
            {t('keys.revoke')}
          </Button>
        )}
      </div>
      {failure ? <FailureNote failure={failure} what={t('keys.notRevoked')} /> : null}
    </li>
  );
}
