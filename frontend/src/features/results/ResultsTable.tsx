import { t } from '../../language/t.ts';
import { classes } from '../../ui/classes.ts';
import type { ResultLine } from './resultQueries.ts';
import { rangeInWords, resultInWords, resultMark } from './resultWords.ts';

interface ResultsTableProps {
  /** Names the table. */
  label: string;
  results: readonly ResultLine[];
  /** Left out where a test's history is not to be had. */
  onTrend?: (result: ResultLine) => void;
}

const cell = 'px-2.5 py-1.5 text-left align-top';

/** Results as a laboratory prints them; what is not as expected stands out by a sign, a word and a colour. */
export function ResultsTable({ label, results, onTrend }: ResultsTableProps) {
  return (
    <table aria-label={label} className="w-full border-collapse text-sm">
      <thead className="bg-sunken text-xs text-ink-soft">
        <tr>
          {[t('results.test'), t('results.result'), t('results.expected')].map(head => (
            <th key={head} scope="col" className={classes(cell, 'font-medium')}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {results.map((result, index) => (
          <tr key={index}>
            <th scope="row" className={classes(cell, 'font-medium')}>
              {onTrend && result.value !== null ? (
                <button
                  type="button"
                  className="text-left underline decoration-line-strong underline-offset-4 hover:decoration-ink print:no-underline"
                  aria-label={t('results.trend.open', { test: result.name })}
                  onClick={() => onTrend(result)}
                >
                  {result.name}
                </button>
              ) : (
                result.name
              )}
            </th>
            <td className={cell}>
              <MarkedResult result={result} />
            </td>
            <td className={classes(cell, 'text-ink-soft tabular-nums')}>{rangeInWords(result) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A result with how it lies to what is expected. */
export function MarkedResult({ result }: { result: ResultLine }) {
  const mark = resultMark(result);
  const tone = mark?.critical ? 'bg-danger-soft font-semibold text-danger' : 'font-medium text-warning';
  return (
    <span className={classes('inline-flex flex-wrap items-baseline gap-x-1.5 rounded px-1 tabular-nums', mark && tone)}>
      {resultInWords(result)}
      {mark ? (
        <span className="text-xs">
          <span aria-hidden="true">{mark.sign}</span> {mark.word}
        </span>
      ) : null}
    </span>
  );
}
