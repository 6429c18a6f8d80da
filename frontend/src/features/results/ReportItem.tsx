import { useMutation } from '@apollo/client/react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { InErrorButton } from '../chart/InErrorButton.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { markDiagnosticReportInError, type ReportEntry, type ResultLine } from './resultQueries.ts';
import { ResultsTable, MarkedResult } from './ResultsTable.tsx';
import { isUnreviewed, outOfRange, statusTone } from './resultWords.ts';
import { ReviewButton } from './ReviewButton.tsx';

interface ReportItemProps {
  report: ReportEntry;
  /** Whether its results are in sight from the first. */
  openAtFirst: boolean;
  onTrend: (result: ResultLine) => void;
  onEdit: () => void;
  onChanged: () => void;
}

/** One report: what of it is out of range at once, all of it when opened, and on paper. */
export function ReportItem({ report, openAtFirst, onTrend, onEdit, onChanged }: ReportItemProps) {
  const { timezone } = useClinic();
  const [open, setOpen] = useState(openAtFirst);
  const bodyId = useId();
  const { name, effectiveAt, performer, status, results } = report;
  const marked = outOfRange(results);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li className="break-inside-avoid py-3">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 basis-56 text-sm font-medium">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={bodyId}
            onClick={() => setOpen(!open)}
            className="flex items-start gap-1.5 text-left hover:underline"
          >
            <Chevron aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint print:hidden" />
            <span>
              {name}
              <span className="block text-xs font-normal text-ink-faint">
                {[formatMoment(effectiveAt, timezone), performer].filter(Boolean).join(' · ')}
              </span>
            </span>
          </button>
        </h3>
        <div className="flex flex-wrap items-center gap-1.5">
          {marked.length > 0 ? (
            <Badge tone={report.severity === 'CRITICAL' ? 'danger' : 'warning'}>
              {t(`results.severity.${report.severity}`, { count: marked.length })}
            </Badge>
          ) : null}
          {status === 'FINAL' ? null : <Badge tone={statusTone(status)}>{t(`results.status.${status}`)}</Badge>}
        </div>
      </div>
      {!open && marked.length > 0 ? (
        <ul className="mt-1.5 ml-5.5 flex flex-wrap gap-x-3 gap-y-1 text-sm print:hidden">
          {marked.map((result, index) => (
            <li key={index}>
              {result.name} <MarkedResult result={result} />
            </li>
          ))}
        </ul>
      ) : null}
      <div id={bodyId} className={classes('mt-2 sm:ml-5.5', !open && 'hidden print:block')}>
        <ReportBody report={report} onTrend={onTrend} />
        <ReportActions report={report} onEdit={onEdit} onChanged={onChanged} />
      </div>
    </li>
  );
}

function ReportBody({ report, onTrend }: Pick<ReportItemProps, 'report' | 'onTrend'>) {
  const { name, results, conclusion, documents, earlierVersions } = report;
  const { timezone } = useClinic();
  return (
    <div className="flex flex-col gap-2 text-sm">
      {results.length > 0 ? (
        <div className="overflow-x-auto rounded-lg border border-line">
          <ResultsTable label={t('results.of', { report: name })} results={results} onTrend={onTrend} />
        </div>
      ) : null}
      {conclusion ? <p className="whitespace-pre-wrap">{conclusion}</p> : null}
      {documents && documents.length > 0 ? (
        <p className="text-xs text-ink-soft">
          {t('results.documents', { titles: documents.map(({ title }) => title).join(', ') })}
        </p>
      ) : null}
      {(earlierVersions ?? []).map(version => (
        <details key={version.id} className="rounded-lg bg-sunken px-3 py-2 print:hidden">
          <summary className="cursor-pointer text-xs text-ink-soft">
            {t('results.earlier', {
              status: t(`results.status.${version.status}`),
              at: formatMoment(version.recordedAt, timezone),
              by: version.recordedBy?.name ?? 'none',
            })}
          </summary>
          <ResultsTable label={t('results.earlierOf', { report: version.name })} results={version.results} />
          {version.conclusion ? <p className="mt-1 whitespace-pre-wrap">{version.conclusion}</p> : null}
        </details>
      ))}
    </div>
  );
}

function ReportActions({ report, onEdit, onChanged }: Pick<ReportItemProps, 'report' | 'onEdit' | 'onChanged'>) {
  const can = useCan();
  const { timezone } = useClinic();
  const [mark] = useMutation(markDiagnosticReportInError);
  const { id, version, name, status, reviewedAt, reviewedBy, recordedBy } = report;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <p className="mr-auto text-xs text-ink-faint">
        {[
          recordedBy?.name ? t('results.enteredBy', { name: recordedBy.name }) : null,
          reviewedAt
            ? t('results.reviewedBy', { name: reviewedBy?.name ?? 'none', at: formatMoment(reviewedAt, timezone) })
            : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <span className="flex flex-wrap gap-1 print:hidden">
        {isUnreviewed(report) ? <ReviewButton report={report} onReviewed={onChanged} /> : null}
        {can('result:write') ? (
          <>
            <Button variant="ghost" size="sm" onClick={onEdit}>
              {t(status === 'FINAL' || status === 'AMENDED' ? 'results.amend' : 'results.goOn')}
              <span className="sr-only">{name}</span>
            </Button>
            <InErrorButton
              about={name}
              mark={() => outcomeOf(mark({ variables: { id, version } }), data => data.markDiagnosticReportInError)}
              onMarked={onChanged}
            />
          </>
        ) : null}
      </span>
    </div>
  );
}
