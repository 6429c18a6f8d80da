import { useMutation } from '@apollo/client/react';
import { CircleCheck, Merge } from 'lucide-react';
import { outcomeOf } from '../../app/graph/command.ts';
import { formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { spokenName } from '../patients/names.ts';
import { useStep } from '../reception/useStep.ts';
import { useCan } from '../session/SessionContext.tsx';
import { type PatientMerge, unmergePatients } from './mergingQueries.ts';
import { isUnderWay } from './useMerges.ts';

interface MergeBannerProps {
  merges: readonly PatientMerge[];
  onChanged: () => void;
}

/** Which records became part of this one, how far that has come, and the way back. */
export function MergeBanner({ merges, onChanged }: MergeBannerProps) {
  return merges.map(merge => <OneMerge key={merge.id} merge={merge} onChanged={onChanged} />);
}

function OneMerge({ merge, onChanged }: { merge: PatientMerge; onChanged: () => void }) {
  const mayMerge = useCan()('patient:merge');
  const { busy, run } = useStep(onChanged);
  const [unmerge] = useMutation(unmergePatients);
  const { id, version, duplicate, mergedAt } = merge;
  const name = spokenName(duplicate);
  const undo = () =>
    run(
      () => outcomeOf(unmerge({ variables: { id, version } }), data => data.unmergePatients),
      t('merging.undoing', { name }),
    );
  return (
    <section
      aria-label={t('merging.banner')}
      className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-info-soft px-5 py-3 text-sm"
    >
      <Merge aria-hidden="true" className="size-4 text-info" />
      <p className="min-w-0 flex-1 basis-60">
        {t('merging.from', { name, mrn: duplicate.mrn, date: formatDate(mergedAt.slice(0, 10)) })}
      </p>
      {isUnderWay(merge) ? <Progress merge={merge} /> : null}
      {mayMerge && merge.status === 'MERGED' ? (
        <Button size="sm" variant="outline" busy={busy} onClick={() => void undo()}>
          {t('merging.undo')}
        </Button>
      ) : null}
    </section>
  );
}

function Progress({ merge: { status, progress } }: { merge: PatientMerge }) {
  return (
    <div role="status" className="flex basis-full flex-wrap items-center gap-x-4 gap-y-1">
      <span>{t(status === 'MERGING' ? 'merging.underWay' : 'merging.goingBack')}</span>
      {progress.map(({ service, done }) => (
        <span key={service} className="flex items-center gap-1.5">
          {done ? <CircleCheck aria-hidden="true" className="size-4 text-primary" /> : <Spinner className="size-4" />}
          {t(`merging.service.${service}`)}
          <span className="sr-only">{t(done ? 'merging.done' : 'merging.waiting')}</span>
        </span>
      ))}
    </div>
  );
}
