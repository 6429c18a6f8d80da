import type { AppointmentLabel } from '../../../graphql/graphql.ts';
import { classes } from '../../../ui/classes.ts';
import { t } from '../../../language/t.ts';
import { LABELS } from '../labels.ts';

interface LabelChoiceProps {
  labels: readonly AppointmentLabel[];
  onChange: (labels: AppointmentLabel[]) => void;
}

/** Labels as buttons that are pressed or not. */
export function LabelChoice({ labels, onChange }: LabelChoiceProps) {
  const toggled = (label: AppointmentLabel): AppointmentLabel[] =>
    labels.includes(label) ? labels.filter(other => other !== label) : [...labels, label];
  return (
    <div role="group" aria-label={t('appointment.labels')} className="flex flex-wrap gap-1.5">
      {LABELS.map(label => (
        <button
          key={label}
          type="button"
          aria-pressed={labels.includes(label)}
          onClick={() => onChange(toggled(label))}
          className={classes(
            'h-8 rounded-full border border-line-strong px-3 text-[0.8125rem] font-medium hover:bg-sunken',
            labels.includes(label) && 'border-primary bg-primary-soft text-primary-deep hover:bg-primary-soft',
          )}
        >
          {t(`appointment.label.${label}`)}
        </button>
      ))}
    </div>
  );
}
