import { CircleDashed, MinusCircle } from 'lucide-react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { t } from '../../language/t.ts';
import { Card } from '../../ui/Card.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { useCan } from '../session/SessionContext.tsx';
import { PointNote } from './PointLine.tsx';
import { PreparationMark } from './PreparationMark.tsx';
import { PrepareButton } from './PrepareButton.tsx';
import type { PreparationRecord } from './preparationQueries.ts';
import { isBegun, openPoints } from './preparationWords.ts';
import { useFollowPreparation, usePreparation } from './usePreparation.ts';

interface PreparationCardProps {
  appointmentId: string;
  patientId: string;
  /** The patient's. */
  name: string;
}

/** What was prepared, as the doctor reads it before the patient comes in; nothing for who does not read charts. */
export function PreparationCard(props: PreparationCardProps) {
  return useCan()('chart:read') ? <Prepared {...props} /> : null;
}

function Prepared({ appointmentId, patientId, name }: PreparationCardProps) {
  const { visit, loading, failure, refresh } = usePreparation(appointmentId);
  useFollowPreparation(patientId, refresh);
  return (
    <Card title={t('preparation.title')} aside={<PrepareButton appointmentId={appointmentId} name={name} small />}>
      {loading ? <SkeletonLines /> : null}
      {failure ? <FailureNote failure={failure} what={t('preparation.what')} onRetry={refresh} /> : null}
      {visit?.preparation ? <Summary preparation={visit.preparation} zone={visit.timezone} /> : null}
    </Card>
  );
}

function Summary({ preparation, zone }: { preparation: PreparationRecord; zone: string }) {
  const { notes, items } = preparation;
  const open = openPoints(preparation);
  const inapplicable = items.filter(({ state }) => state === 'NOT_APPLICABLE');
  if (!isBegun(preparation) && !notes && !preparation.completedAt)
    return <p className="text-sm text-ink-faint">{t('preparation.notBegun')}</p>;
  return (
    <div className="flex flex-col gap-2 text-sm">
      <PreparationMark preparation={preparation} zone={zone} />
      {notes ? <p className="rounded-lg bg-sunken px-3 py-2 whitespace-pre-wrap">{notes}</p> : null}
      {open.length > 0 ? (
        <section>
          <h3 className="text-xs font-medium text-ink-faint">{t('preparation.open')}</h3>
          <ul>
            {open.map(({ item }) => (
              <li key={item} className="flex items-center gap-1.5 py-0.5">
                <CircleDashed aria-hidden="true" className="size-3.5 shrink-0 text-warning" />
                {t(`preparation.point.${item}`)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {inapplicable.map(point => (
        <div key={point.item} className="flex items-start gap-1.5">
          <MinusCircle aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 text-ink-faint" />
          <div className="min-w-0 text-xs text-ink-faint">
            <p className="text-sm text-ink-soft">
              {t('preparation.notApplicableOf', { point: t(`preparation.point.${point.item}`) })}
            </p>
            <PointNote point={point} zone={zone} />
          </div>
        </div>
      ))}
    </div>
  );
}
