import { useMutation, useQuery } from '@apollo/client/react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import { failureOf, UNAVAILABLE } from '../../app/graph/failure.ts';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import { admitToPortal, closePortal, openPortal, patientPortal, type PatientPortal } from './portalQueries.ts';
import { useStep } from './useStep.ts';

/** Whether the patient's record is open in the portal, and who sees it there (PAT-09, PAT-25). */
export function PortalCard({ patientId }: { patientId: string }) {
  const { data, loading, error, refetch } = useQuery(patientPortal, { variables: { patientId } });
  const portal = data?.patient?.portal;
  const title = t('reception.portal.title');
  const refresh = () => void refetch();
  return (
    <Card
      title={title}
      aside={portal ? <OpenOrClose patientId={patientId} portal={portal} onChanged={refresh} /> : null}
    >
      {portal ? <People portal={portal} /> : null}
      {!portal && loading ? <SkeletonLines /> : null}
      {!portal && !loading ? (
        <FailureNote failure={failureOf(error) ?? UNAVAILABLE} what={title} onRetry={refresh} />
      ) : null}
    </Card>
  );
}

const HOW = ['signIn', 'notes', 'ends', 'invite'] as const;

function People({ portal: { openSince, people } }: { portal: PatientPortal }) {
  const { timezone } = useClinic();
  return (
    <>
      <p className="text-sm text-ink-soft">
        {openSince
          ? t('reception.portal.open', { time: formatMoment(openSince, timezone) })
          : t(people.length > 0 ? 'reception.portal.closed' : 'reception.portal.closedToAll')}
      </p>
      <ul className="mt-1 divide-y divide-line">
        {people.map(({ name, email, relationship, permissions }) => (
          <li key={email} className="py-2 text-sm">
            <p className="flex flex-wrap items-center gap-1.5 font-medium">
              {name}
              <Badge tone={openSince ? 'primary' : 'neutral'}>
                {relationship ? t(`reception.proxies.relationship.${relationship}`) : t('reception.portal.themselves')}
              </Badge>
            </p>
            <p className="text-xs break-all text-ink-faint">{email}</p>
            {relationship ? (
              <p className="text-xs text-ink-soft">
                {permissions.map(permission => t(`reception.proxies.permission.${permission}`)).join(' · ') ||
                  t('reception.proxies.mayNothing')}
              </p>
            ) : null}
          </li>
        ))}
        {people.length === 0 ? <li className="text-sm text-ink-faint">{t('reception.portal.nobody')}</li> : null}
      </ul>
      <details className="mt-2 text-sm text-ink-soft">
        <summary className="cursor-pointer">{t('reception.portal.how')}</summary>
        <ul className="mt-1 list-disc space-y-1 pl-5 text-xs">
          {HOW.map(each => (
            <li key={each}>{t(`reception.portal.howTo.${each}`)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface OpenOrCloseProps {
  patientId: string;
  portal: PatientPortal;
  onChanged: () => void;
}

function OpenOrClose({ patientId, portal, onChanged }: OpenOrCloseProps) {
  const [open] = useMutation(openPortal);
  const [close] = useMutation(closePortal);
  const [admit] = useMutation(admitToPortal);
  const { busy, run } = useStep(onChanged);
  /** Opens the record, and then the door to everybody who is to see it; opened already, to who came later. */
  const openIt = async (): Promise<Outcome<unknown>> => {
    const opened = await outcomeOf(open({ variables: { patientId } }), data => data.openPortal);
    if (!opened.ok) return opened;
    for (const { name, email, relationship } of opened.value.people) {
      const input = { name, email, role: relationship ? ('PROXY' as const) : ('PATIENT' as const) };
      const admitted = await outcomeOf(admit({ variables: { input } }), data => data.admitToPortal);
      if (!admitted.ok) return admitted;
    }
    return opened;
  };
  const closeIt = () => outcomeOf(close({ variables: { patientId } }), data => data.closePortal);
  return (
    <span className="flex gap-1.5">
      {portal.openSince ? (
        <Button
          variant="ghost"
          size="sm"
          busy={busy}
          onClick={() => void run(closeIt, t('reception.portal.closedNow'))}
        >
          {t('reception.portal.closeIt')}
        </Button>
      ) : null}
      <Button variant="soft" size="sm" busy={busy} onClick={() => void run(openIt, t('reception.portal.openedNow'))}>
        {portal.openSince ? t('reception.portal.admitAgain') : t('reception.portal.openIt')}
      </Button>
    </span>
  );
}
