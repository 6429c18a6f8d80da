import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { formatMoment } from '../../app/time/zone.ts';
import { classes } from '../../ui/classes.ts';
import { t } from '../../language/t.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { markVitalSignsInError, type Measure, type Observation, type VitalSignsEntry } from './chartQueries.ts';
import { InErrorButton } from './InErrorButton.tsx';
import { markOf, unitOf, type UnitSystem, valueIn } from './vitalWords.ts';

interface VitalSignsTableProps {
  /** Latest first. */
  entries: readonly VitalSignsEntry[];
  system: UnitSystem;
  onMarked: () => void;
}

const COLUMNS: Measure[] = [
  'TEMPERATURE',
  'PULSE',
  'RESPIRATORY_RATE',
  'SYSTOLIC_PRESSURE',
  'DIASTOLIC_PRESSURE',
  'OXYGEN_SATURATION',
  'HEIGHT',
  'WEIGHT',
  'HEAD_CIRCUMFERENCE',
  'BODY_MASS_INDEX',
];
const timeCell =
  'sticky left-0 z-1 px-2.5 py-2 text-left align-top font-medium whitespace-normal max-sm:min-w-30 sm:whitespace-nowrap';
const cell = 'px-2.5 py-2 text-left align-top whitespace-nowrap';

/** One row for each time; what is not as expected stands out by colour and word. */
export function VitalSignsTable({ entries, system, onMarked }: VitalSignsTableProps) {
  const { timezone } = useClinic();
  const mayWrite = useCan()('vitals:write');
  const [mark] = useMutation(markVitalSignsInError);
  const columns = COLUMNS.filter(measure =>
    entries.some(({ observations }) => observations.some(observation => observation.measure === measure)),
  );
  return (
    <div className="relative overflow-x-auto rounded-lg border border-line">
      <table aria-label={t('chart.vital.byTime')} className="w-full border-collapse text-sm">
        <thead className="bg-sunken text-xs text-ink-soft">
          <tr>
            <th scope="col" className={classes(timeCell, 'bg-sunken')}>
              {t('chart.vital.taken')}
            </th>
            {columns.map(measure => (
              <th key={measure} scope="col" className={classes(cell, 'font-medium')}>
                {t(`chart.measure.${measure}`)}
                <span className="block font-normal text-ink-faint">{unitOf(measure, system).name}</span>
              </th>
            ))}
            {mayWrite ? (
              <th scope="col" className={cell}>
                <span className="sr-only">{t('chart.vital.correct')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {entries.map(({ id, version, takenAt, takenBy, observations }) => {
            const moment = formatMoment(takenAt, timezone);
            return (
              <tr key={id}>
                <th scope="row" className={classes(timeCell, 'bg-surface')}>
                  {moment}
                  {takenBy ? <span className="block text-xs font-normal text-ink-faint">{takenBy.name}</span> : null}
                </th>
                {columns.map(measure => (
                  <Value
                    key={measure}
                    system={system}
                    observation={observations.find(observation => observation.measure === measure)}
                  />
                ))}
                {mayWrite ? (
                  <td className={cell}>
                    <InErrorButton
                      about={moment}
                      kind="VITAL_SIGNS"
                      mark={() => outcomeOf(mark({ variables: { id, version } }), data => data.markVitalSignsInError)}
                      onMarked={onMarked}
                    />
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Value({ observation, system }: { observation: Observation | undefined; system: UnitSystem }) {
  if (!observation) return <td className={classes(cell, 'text-ink-faint')}>–</td>;
  const { measure, value } = observation;
  const mark = markOf(observation);
  const tone = mark?.critical ? 'font-semibold text-danger' : 'font-medium text-warning';
  return (
    <td className={classes(cell, 'tabular-nums', mark?.critical && 'bg-danger-soft', mark && tone)}>
      {valueIn(system, measure, value)}
      {mark ? <span className="block text-xs">{mark.word}</span> : null}
    </td>
  );
}
