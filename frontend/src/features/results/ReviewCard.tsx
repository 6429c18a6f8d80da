import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { failureAt } from '../../app/graph/failure.ts';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { spokenName } from '../patients/names.ts';
import { useCan, useClinic, useMe } from '../session/SessionContext.tsx';
import { resultsToReviewQuery, type WaitingReport } from './resultQueries.ts';
import { MarkedResult } from './ResultsTable.tsx';
import { outOfRange } from './resultWords.ts';
import { ReviewButton } from './ReviewButton.tsx';

/** So that a doctor's other work stays in sight. */
const AT_FIRST = 3;

/** Results of tests that the doctor asked for and has not looked at; nothing for others, nor where none wait. */
export function ReviewCard() {
  const can = useCan();
  return useMe().practitioner && can('chart:write') ? <Waiting /> : null;
}

function Waiting() {
  const { id: clinicId } = useClinic();
  const [all, setAll] = useState(false);
  const { data, error, loading, refetch } = useQuery(resultsToReviewQuery, {
    variables: { clinicId },
    fetchPolicy: 'cache-and-network',
  });
  const refresh = () => void refetch().catch(() => undefined);
  const waiting = data?.resultsToReview ?? [];
  const failure = loading || data?.resultsToReview ? null : failureAt(error, ['resultsToReview']);
  if (!failure && waiting.length === 0) return null;
  const shown = all ? waiting : waiting.slice(0, AT_FIRST);
  return (
    <Card title={t('results.review.title')} aside={<Badge>{waiting.length}</Badge>}>
      {failure ? <FailureNote failure={failure} what={t('results.review.title')} onRetry={refresh} /> : null}
      <ul className="divide-y divide-line empty:hidden">
        {shown.map(report => (
          <WaitingItem key={report.id} report={report} onReviewed={refresh} />
        ))}
      </ul>
      {shown.length < waiting.length ? (
        <Button variant="ghost" size="sm" onClick={() => setAll(true)}>
          {t('results.review.all')}
        </Button>
      ) : null}
    </Card>
  );
}

function WaitingItem({ report, onReviewed }: { report: WaitingReport; onReviewed: () => void }) {
  const { slug, timezone } = useClinic();
  const { name, severity, status, effectiveAt, patient, results } = report;
  const marked = outOfRange(results);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3 text-sm">
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-center gap-1.5">
          <Link
            to="/$clinicSlug/patients/$patientId"
            params={{ clinicSlug: slug, patientId: patient.id }}
            className="font-medium hover:underline"
          >
            {spokenName(patient)}
          </Link>
          {marked.length > 0 ? (
            <Badge tone={severity === 'CRITICAL' ? 'danger' : 'warning'}>
              {t(`results.severity.${severity}`, { count: marked.length })}
            </Badge>
          ) : null}
          {status === 'PRELIMINARY' ? <Badge tone="info">{t('results.status.PRELIMINARY')}</Badge> : null}
        </p>
        <p className="mt-0.5 text-xs text-ink-soft">
          {name} · {formatMoment(effectiveAt, timezone)}
        </p>
        {marked.length > 0 ? (
          <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5">
            {marked.map((result, index) => (
              <li key={index}>
                {result.name} <MarkedResult result={result} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-1 text-ink-soft">{t('results.review.asExpected')}</p>
        )}
      </div>
      <ReviewButton report={report} onReviewed={onReviewed} />
    </li>
  );
}
