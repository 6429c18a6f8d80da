import { useQuery } from '@apollo/client/react';
import { failureAt, UNAVAILABLE } from '../../app/graph/failure.ts';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { trendOf } from '../chart/trend.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { type ResultLine, testTrendQuery } from './resultQueries.ts';
import { MarkedResult } from './ResultsTable.tsx';
import { rangeInWords, resultInWords } from './resultWords.ts';

interface TrendDialogProps {
  patientId: string;
  /** Of the test that is shown. */
  result: ResultLine;
  onClose: () => void;
}

const FRAME = { width: 440, height: 140, margin: 10, whole: true };

interface Value {
  id: string;
  effectiveAt: string;
  result: ResultLine;
}

/** How one test went over the reports of a patient: drawn on the band of what is expected, and listed. */
export function TrendDialog({ patientId, result, onClose }: TrendDialogProps) {
  const { data, error, loading, refetch } = useQuery(testTrendQuery, {
    variables: { id: patientId, test: result.code ?? result.name },
    fetchPolicy: 'cache-and-network',
  });
  const same = (line: ResultLine): boolean =>
    result.code === null ? line.name === result.name : line.code === result.code;
  const reports = data?.patient?.diagnosticReports?.entries;
  const values = (reports ?? []).flatMap(({ id, effectiveAt, results }): Value[] =>
    results.filter(same).map(line => ({ id, effectiveAt, result: line })),
  );
  return (
    <Dialog
      open
      readOnly
      onOpenChange={open => !open && onClose()}
      title={t('results.trend.title', { test: result.name })}
    >
      {reports ? <Trend name={result.name} values={values} /> : null}
      {!reports && loading ? <SkeletonLines /> : null}
      {!reports && !loading ? (
        <FailureNote
          failure={failureAt(error, ['patient']) ?? UNAVAILABLE}
          what={t('results.trend.title', { test: result.name })}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
    </Dialog>
  );
}

function Trend({ name, values }: { name: string; values: readonly Value[] }) {
  const { timezone } = useClinic();
  // Values of one unit alone lie on one axis.
  const [latest] = values;
  const drawn = values
    .filter(({ result }) => result.value !== null && result.unit === latest?.result.unit)
    .toReversed();
  const points = drawn.map(({ effectiveAt, result }) => ({ at: Date.parse(effectiveAt), value: result.value ?? 0 }));
  const [first, last] = [drawn[0]?.result, drawn.at(-1)?.result];
  return (
    <div className="flex flex-col gap-3">
      {first && last && points.length > 1 ? (
        <TrendLine
          label={t('results.trend.drawn', {
            test: name,
            from: resultInWords(first),
            to: resultInWords(last),
            count: points.length,
          })}
          trend={trendOf(points, last, FRAME)}
        />
      ) : null}
      <ul className="divide-y divide-line text-sm">
        {values.map(({ id, effectiveAt, result }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
            <span className="min-w-0 flex-1 basis-48 text-ink-soft">{formatMoment(effectiveAt, timezone)}</span>
            <MarkedResult result={result} />
            <span className="text-xs text-ink-faint">{rangeInWords(result)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TrendLine({ label, trend: { path, dots, band } }: { label: string; trend: ReturnType<typeof trendOf> }) {
  const { width, height } = FRAME;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="w-full rounded-lg border border-line"
    >
      {band ? <rect x="0" y={band.y} width={width} height={band.height} className="fill-primary-soft" /> : null}
      <path d={path} fill="none" strokeWidth="2" className="stroke-primary" />
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="4" className="fill-primary stroke-surface" />
      ))}
    </svg>
  );
}
