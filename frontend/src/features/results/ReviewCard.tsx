import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { failureAt } from '../../app/graph/failure.ts';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { spokenName } from '../patients/names.ts';
import { useCan, useClinic, useMe } from '../session/SessionContext.tsx';
import { resultsToReviewQuery, type WaitingReport } from './resultQueries.ts';
import { MarkedResult } from './ResultsTable.tsx';
import { outOfRange } from './resultWords.ts';
import { ReviewButton } from './ReviewButton.tsx';

/** Results of tests that the doctor asked for and has not looked at; nothing for others, nor where none wait. */
export function ReviewCard() {
  const can = useCan();
  return useMe().practitioner && can('chart:write') ? <Waiting /> : null;
}

function Waiting() {
  const { id: clinicId } = useClinic();
  const { data, error, loading, refetch } = useQuery(resultsToReviewQuery, {
    variables: { clinicId },
    fetchPolicy: 'cache-and-network',
  });
  const refresh = () => void refetch().catch(() => undefined);
  const waiting = data?.resultsToReview ?? null;
  const failure = loading || waiting ? null : failureAt(error, ['resultsToReview']);
  if (!failure && (waiting ?? []).length === 0) return null;
  return (
    <Card title={t('results.review.title')} aside={waiting ? <Badge>{waiting.length}</Badge> : null}>
      {failure ? <FailureNote failure={failure} what={t('results.review.title')} onRetry={refresh} /> : null}
      <ul className="divide-y divide-line empty:hidden">
        {(waiting ?? []).map(report => (
          <WaitingItem key={report.id} report={report} onReviewed={refresh} />
        ))}
      </ul>
    </Card>
  );
}

function WaitingItem({ report, onReviewed }: { report: WaitingReport; onReviewed: () => void }) {
  const { slug, timezone } = useClinic();
  const { name, severity, status, effectiveAt, patient, results } = report;
  const marked = outOfRange(results);
  return (
    <li className="flex flex-col gap-1.5 py-3 text-sm">
      <div className="flex flex-wrap items-center gap-1.5">
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
      </div>
      <p className="text-xs text-ink-soft">
        {name} · {formatMoment(effectiveAt, timezone)}
      </p>
      {marked.length > 0 ? (
        <ul className="flex flex-col gap-0.5">
          {marked.map((result, index) => (
            <li key={index}>
              {result.name} <MarkedResult result={result} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">{t('results.review.asExpected')}</p>
      )}
      <ReviewButton report={report} onReviewed={onReviewed} />
    </li>
  );
}
