import { t } from '../../language/t.ts';

export const STEPS = ['visit', 'time', 'you', 'code'] as const;

/** How far a visitor has come. */
export const StepList = ({ step }: { step: number }) => (
  <nav aria-label={t('selfBooking.step.label')} className="print:hidden">
    <p className="sr-only">{t('selfBooking.step.of', { step: step + 1, all: STEPS.length })}</p>
    <ol className="flex gap-2">
      {STEPS.map((name, index) => (
        <li key={name} className="flex-1" aria-current={index === step ? 'step' : undefined}>
          <span className={`block h-1.5 rounded-full ${index <= step ? 'bg-primary' : 'bg-line'}`} />
          <span className={`text-sm ${index === step ? 'font-semibold text-ink' : 'text-ink-faint'}`}>
            {t(`selfBooking.step.${name}`)}
          </span>
        </li>
      ))}
    </ol>
  </nav>
);
