import { useMutation, useQuery } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { failureAt } from '../../app/graph/failure.ts';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { t } from '../../language/t.ts';
import { reportSuccess } from '../../ui/toast.ts';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { Button } from '../../ui/Button.tsx';
import { EntryDialog } from '../chart/EntryDialog.tsx';
import { useEntryForm } from '../chart/useEntryForm.ts';
import { spokenName } from '../patients/names.ts';
import { DifferenceTable, type Taken } from './DifferenceTable.tsx';
import { mergePatients, type MergePreview, patientMergePreviewQuery } from './mergingQueries.ts';

interface MergeDecisionProps {
  ids: { survivorId: string; duplicateId: string };
  onBack: () => void;
  onClose: () => void;
  onMerged: () => void;
}

/** Where the two records differ, what goes over, and the decision. */
export function MergeDecision({ ids, onBack, onClose, onMerged }: MergeDecisionProps) {
  const { data, error, loading, refetch } = useQuery(patientMergePreviewQuery, {
    variables: ids,
    fetchPolicy: 'network-only',
  });
  const preview = data?.patientMergePreview ?? null;
  const reload = () => void refetch().catch(() => undefined);
  const form = useDecision(preview, {
    onStale: reload,
    onSaved: () => {
      onMerged();
      onClose();
    },
  });
  const { fields, set, wrong } = form;
  const failure = loading ? null : failureAt(error, ['patientMergePreview']);
  return (
    <EntryDialog
      title={t('merging.title')}
      action={t('merging.merge')}
      form={form}
      onClose={onClose}
      aside={
        <Button variant="ghost" onClick={onBack}>
          {t('merging.back')}
        </Button>
      }
    >
      {failure ? <FailureNote failure={failure} what={t('merging.title')} onRetry={reload} /> : null}
      {preview ? (
        <>
          <DifferenceTable preview={preview} taken={fields.take} onTake={take => set({ take })} />
          <Moving preview={preview} />
          <label className="flex items-start gap-2 text-sm">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-primary"
              checked={fields.sure}
              onChange={event => set({ sure: event.target.checked })}
            />
            {t('merging.sure', { name: spokenName(preview.duplicate), mrn: preview.duplicate.mrn })}
          </label>
          <p role="alert" className="text-sm text-danger empty:hidden">
            {wrong.sure}
          </p>
        </>
      ) : null}
      {!preview && loading ? <SkeletonLines count={4} /> : null}
    </EntryDialog>
  );
}

function Moving({ preview: { moving } }: { preview: MergePreview }) {
  return (
    <section aria-label={t('merging.moves')} className="text-sm">
      <h3 className="font-semibold">{t('merging.moves')}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft">
        {moving.map(({ part, count }) => (
          <li key={part}>{t('merging.counted', { part: t(`merging.part.${part}`), count })}</li>
        ))}
        <li>{t('merging.elsewhere')}</li>
      </ul>
    </section>
  );
}

interface Decision {
  take: Taken;
  /** That both are one person was said. */
  sure: boolean;
}

function useDecision(preview: MergePreview | null, { onStale, onSaved }: { onStale: () => void; onSaved: () => void }) {
  const [merge] = useMutation(mergePatients);
  return useEntryForm<Decision>({
    initial: { take: [], sure: false },
    check: ({ sure }): { sure?: string } => (sure && preview ? {} : { sure: t('merging.mustBeSure') }),
    save: ({ take }, idempotencyKey) => {
      const { survivor, duplicate } = preview!;
      const ids = { survivorId: survivor.id, duplicateId: duplicate.id };
      const versions = { survivorVersion: survivor.version, duplicateVersion: duplicate.version };
      return outcomeOf(
        merge({ variables: { input: { idempotencyKey, ...ids, ...versions, take: [...take] } } }),
        data => data.mergePatients,
      );
    },
    onStale,
    onSaved: () => {
      reportSuccess(t('merging.begun'));
      onSaved();
    },
  });
}
