import { Info } from 'lucide-react';
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { checkLook } from '../administration/CheckGroup.tsx';
import type { PreparationItem } from './preparationQueries.ts';
import type { PreparationCommands } from './usePreparation.ts';

interface PointLineProps {
  point: PreparationItem;
  zone: string;
  /** Null: only read. */
  onSet: PreparationCommands['set'] | null;
}

const LONGEST_WHY = 300;

/** One point of the list: ticked, open, or not applicable for a reason that is said. */
export function PointLine({ point, zone, onSet }: PointLineProps) {
  const { item, state } = point;
  const [asking, setAsking] = useState(false);
  const noteId = useId();
  const name = t(`preparation.point.${item}`);
  const applies = state !== 'NOT_APPLICABLE';
  return (
    <li className="py-2.5 text-sm">
      <div className="flex items-start gap-2">
        <label className={classes('flex min-w-0 flex-1 items-start gap-2.5 font-medium', !applies && 'text-ink-soft')}>
          <input
            type="checkbox"
            className={classes(checkLook, 'mt-0.5')}
            aria-describedby={noteId}
            disabled={!onSet || !applies}
            checked={state === 'DONE'}
            onChange={event => onSet?.(point, event.target.checked ? 'DONE' : 'OPEN')}
          />
          {name}
        </label>
        {onSet && state !== 'DONE' && !asking ? (
          <Button
            variant="ghost"
            size="sm"
            className="-my-1.5 shrink-0"
            aria-label={t(applies ? 'preparation.notApplicableOf' : 'preparation.appliesOf', { point: name })}
            onClick={() => (applies ? setAsking(true) : onSet(point, 'OPEN'))}
          >
            {t(applies ? 'preparation.notApplicable' : 'preparation.applies')}
          </Button>
        ) : null}
        {onSet || applies ? null : <Badge>{t('preparation.notApplicable')}</Badge>}
      </div>
      <div id={noteId} className="ml-6.5 text-xs text-ink-faint empty:hidden">
        <PointNote point={point} zone={zone} />
      </div>
      {asking && onSet ? (
        <WhyForm
          name={name}
          onClose={() => setAsking(false)}
          onWhy={why => {
            setAsking(false);
            onSet(point, 'NOT_APPLICABLE', why);
          }}
        />
      ) : null}
    </li>
  );
}

/** Who said so and when; of an open point what the record knows. */
export function PointNote({ point, zone }: Pick<PointLineProps, 'point' | 'zone'>) {
  const { state, why, changedAt, changedBy, knownSince } = point;
  if (state === 'OPEN')
    return knownSince ? (
      <p className="flex items-start gap-1 text-info">
        <Info aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        {t('preparation.known', { at: formatMoment(knownSince, zone) })}
      </p>
    ) : null;
  return (
    <>
      {why ? <p className="text-ink-soft">{t('preparation.why', { why })}</p> : null}
      {changedAt ? (
        <p>{t('preparation.by', { name: changedBy?.name ?? 'none', at: formatMoment(changedAt, zone) })}</p>
      ) : null}
    </>
  );
}

interface WhyFormProps {
  name: string;
  onWhy: (why: string) => void;
  onClose: () => void;
}

function WhyForm({ name, onWhy, onClose }: WhyFormProps) {
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (why.trim()) onWhy(why.trim());
    else setTried(true);
  };
  return (
    <form noValidate className="mt-2 ml-6.5 flex flex-col gap-2" onSubmit={submit}>
      <Field
        label={t('preparation.whyOf', { point: name })}
        error={tried && !why.trim() ? t('preparation.whyMissing') : undefined}
      >
        {control => (
          <Input
            {...control}
            ref={field}
            autoComplete="off"
            maxLength={LONGEST_WHY}
            value={why}
            onChange={event => setWhy(event.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm">
          {t('ui.save')}
        </Button>
        <Button variant="ghost" size="sm" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
