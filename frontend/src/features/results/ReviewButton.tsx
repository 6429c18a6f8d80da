import { useMutation } from '@apollo/client/react';
import { Check } from 'lucide-react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { useCan, useMe } from '../session/SessionContext.tsx';
import { reviewDiagnosticReport, type ReportEntry } from './resultQueries.ts';

interface ReviewButtonProps {
  report: Pick<ReportEntry, 'id' | 'version' | 'name'>;
  onReviewed: () => void;
}

/** Says that the doctor has looked at a report's results; nothing for others. */
export function ReviewButton({ report: { id, version, name }, onReviewed }: ReviewButtonProps) {
  const can = useCan();
  const { practitioner } = useMe();
  const [run, { loading }] = useMutation(reviewDiagnosticReport);
  if (!practitioner || !can('chart:write')) return null;
  const review = async () => {
    const outcome = await outcomeOf(run({ variables: { id, version } }), data => data.reviewDiagnosticReport);
    if (outcome.ok) reportSuccess(t('results.review.done'), name);
    else reportFailure(t('results.review.notDone'), sentenceOf(outcome.failure));
    // What was refused is another report by now.
    onReviewed();
  };
  return (
    <Button
      variant="soft"
      size="sm"
      busy={loading}
      aria-label={t('results.review.doOf', { report: name })}
      onClick={() => void review()}
    >
      <Check aria-hidden="true" /> {t('results.review.do')}
    </Button>
  );
}
