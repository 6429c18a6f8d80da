export const STEPS = ['Visit', 'Time', 'You', 'Code'] as const;

/** How far a visitor has come. */
export const StepList = ({ step }: { step: number }) => (
  <nav aria-label="Steps" className="print:hidden">
    <p className="sr-only">{`Step ${step + 1} of ${STEPS.length}`}</p>
    <ol className="flex gap-2">
      {STEPS.map((name, index) => (
        <li key={name} className="flex-1" aria-current={index === step ? 'step' : undefined}>
          <span className={`block h-1.5 rounded-full ${index <= step ? 'bg-primary' : 'bg-line'}`} />
          <span className={`text-sm ${index === step ? 'font-semibold text-ink' : 'text-ink-faint'}`}>{name}</span>
        </li>
      ))}
    </ol>
  </nav>
);
