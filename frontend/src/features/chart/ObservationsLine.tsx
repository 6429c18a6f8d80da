import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useMe } from '../session/SessionContext.tsx';
import type { Observation } from './chartQueries.ts';
import { markOf, unitOf, unitsOf, valueIn } from './vitalWords.ts';

/** What was measured at one time, with a mark on what is not as expected. */
export function ObservationsLine({
  observations,
}: {
  observations: ReadonlyArray<Pick<Observation, 'measure' | 'value' | 'interpretation'>>;
}) {
  const system = unitsOf(useMe().organization?.country ?? 'US');
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {observations.map(({ measure, value, interpretation }) => {
        const mark = markOf({ interpretation });
        return (
          <li key={measure}>
            {t(`chart.measure.${measure}`)} {valueIn(system, measure, value)} {unitOf(measure, system).name}
            {mark ? (
              <Badge tone={mark.critical ? 'danger' : 'warning'} className="ml-1">
                {mark.word}
              </Badge>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
