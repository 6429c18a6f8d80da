import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { Input } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { FormDialog } from '../../administration/FormDialog.tsx';
import { overAllClinics } from '../../administration/overAllClinics.ts';
import { useCommand } from '../../administration/useCommand.ts';
import { isWithin, NumberField } from '../clinic/NumberField.tsx';
import { offerRebooking } from '../effect/rebooking.ts';
import {
  type NamedSite,
  NOWHERE,
  positionProblem,
  positionsInput,
  type PositionText,
  positionTexts,
} from './travelModel.ts';
import { reckonTravelTimes, type TravelReckoning } from './travelQueries.ts';

interface ReckonDialogProps {
  reckoning: TravelReckoning;
  sites: readonly NamedSite[];
  onClose: () => void;
}

const SPEED = { from: 1, to: 200 };

/** Where the sites are and how fast the road is; entered minutes hold all the same. */
export function ReckonDialog({ reckoning, sites, onClose }: ReckonDialogProps) {
  const [speed, setSpeed] = useState(String(reckoning.speedKmh));
  const [typed, setTyped] = useState(positionTexts(reckoning));
  const [mutate] = useMutation(reckonTravelTimes, {
    ...overAllClinics,
    fetchPolicy: 'no-cache',
    refetchQueries: 'active',
  });
  const { run, busy, failure, forget } = useCommand(() => {
    const positions = positionsInput(sites, typed);
    const input = { version: reckoning.version, speedKmh: Number(speed), positions };
    return outcomeOf(mutate({ variables: { input } }), data => data.reckonTravelTimes);
  });
  const isFine = isWithin(speed, SPEED) && sites.every(({ key }) => positionProblem(typed[key] ?? NOWHERE) === null);
  const save = async () => {
    const reckoned = isFine ? await run() : null;
    if (!reckoned) return;
    onClose();
    offerRebooking(reckoned.hit, () => reportSuccess(t('rules.travel.reckoned')));
  };
  return (
    <FormDialog
      title={t('rules.travel.reckon')}
      description={t('rules.travel.reckonWhy')}
      action={t('ui.save')}
      busy={busy}
      failure={failure}
      notDone={t('ui.notSaved')}
      onChange={forget}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <NumberField
        label={t('rules.travel.speed')}
        value={speed}
        onChange={setSpeed}
        range={SPEED}
        hint={t('rules.travel.speedHint')}
      />
      {sites.map(site => (
        <PositionFields
          key={site.key}
          site={site}
          value={typed[site.key] ?? NOWHERE}
          onChange={value => setTyped({ ...typed, [site.key]: value })}
        />
      ))}
    </FormDialog>
  );
}

interface PositionFieldsProps {
  site: NamedSite;
  value: PositionText;
  onChange: (value: PositionText) => void;
}

function PositionFields({ site, value, onChange }: PositionFieldsProps) {
  const problemId = useId();
  const problem = positionProblem(value);
  const field = (part: keyof PositionText, label: string) => (
    <Input
      aria-label={`${site.name}, ${label}`}
      aria-invalid={problem !== null}
      aria-describedby={problemId}
      placeholder={label}
      inputMode="decimal"
      value={value[part]}
      onChange={event => onChange({ ...value, [part]: event.target.value.trim() })}
    />
  );
  return (
    <fieldset>
      <legend className="mb-1.5 text-[0.8125rem] font-medium">{site.name}</legend>
      <div className="grid grid-cols-2 gap-2">
        {field('latitude', t('rules.travel.latitude'))}
        {field('longitude', t('rules.travel.longitude'))}
      </div>
      <p id={problemId} aria-live="polite" className="mt-1 text-sm text-danger empty:hidden">
        {problem}
      </p>
    </fieldset>
  );
}
