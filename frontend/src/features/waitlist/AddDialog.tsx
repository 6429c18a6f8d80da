import { type ReactNode, useState } from 'react';
import { addDays, formatDate, todayIn } from '../../app/time/zone.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { useAttemptKey } from '../administration/useAttemptKey.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { PatientLine } from '../patients/PatientLine.tsx';
import type { PatientName } from '../patients/patientQueries.ts';
import { PatientSearch } from '../patients/PatientSearch.tsx';
import { ORDER_REASONS } from '../queue/queueQueries.ts';
import { isOrderReason } from '../queue/ReasonDialog.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import type { WaitlistCommands } from './useWaitlist.ts';
import { WEEKDAYS } from './wish.ts';

const NONE = 'NONE';
const PRIORITIES = [
  { value: NONE, label: 'No priority' },
  ...Object.entries(ORDER_REASONS).map(([value, label]) => ({ value, label })),
];
const LENGTHS = [10, 15, 20, 30, 45, 60, 90].map(minutes => ({ value: String(minutes), label: `${minutes} min` }));
/** How far ahead a wish reaches unless told. */
const DAYS = 14;

interface AddDialogProps {
  doctors: ReadonlyArray<{ id: string; name: string | null }>;
  commands: WaitlistCommands;
  onClose: () => void;
}

/** Puts a patient on the waitlist. */
export function AddDialog({ doctors, commands, onClose }: AddDialogProps) {
  const { id: clinicId, timezone } = useClinic();
  const today = todayIn(timezone);
  const keyOf = useAttemptKey();
  const [patient, setPatient] = useState<PatientName | null>(null);
  const [wish, setWish] = useState({
    doctor: NONE,
    minutes: '15',
    from: today,
    to: addDays(today, DAYS),
    weekdays: [] as number[],
    startsAtLocal: '',
    endsAtLocal: '',
    priority: NONE,
  });
  const set = (changes: Partial<typeof wish>) => setWish({ ...wish, ...changes });
  const add = async () => {
    if (!patient) return;
    const { doctor, minutes, weekdays, startsAtLocal, endsAtLocal, priority, ...days } = wish;
    const input = {
      clinicId,
      patientId: patient.id,
      practitionerId: doctor === NONE ? null : doctor,
      minutes: Number(minutes),
      ...days,
      weekdays: weekdays.length > 0 ? weekdays : null,
      startsAtLocal: startsAtLocal || null,
      endsAtLocal: endsAtLocal || null,
      priority: isOrderReason(priority) ? priority : null,
    };
    if (!(await commands.add({ ...input, idempotencyKey: keyOf(input) }))) return;
    reportSuccess(`${spokenName(patient)} is on the waitlist`);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title="Add to the waitlist"
      description="The first time that fits and is free again is kept for them."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={!patient} busy={commands.busy} onClick={() => void add()}>
            Add
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {patient ? (
          <div className="flex items-center justify-between gap-3 rounded-lg border border-line p-2.5">
            <PatientLine patient={patient} />
            <Button variant="ghost" size="sm" onClick={() => setPatient(null)}>
              Change
            </Button>
          </div>
        ) : (
          <PatientSearch label="Patient" onChoose={setPatient} />
        )}
        <Pair>
          <Field label="Doctor">
            {control => (
              <Select
                control={control}
                value={wish.doctor}
                onChange={doctor => set({ doctor })}
                options={[
                  { value: NONE, label: 'Any doctor' },
                  ...doctors.map(doctor => ({ value: doctor.id, label: doctorName(doctor) })),
                ]}
              />
            )}
          </Field>
          <Field label="Length">
            {control => (
              <Select control={control} value={wish.minutes} onChange={minutes => set({ minutes })} options={LENGTHS} />
            )}
          </Field>
        </Pair>
        <Pair>
          <Day label="From" value={wish.from} today={today} onChange={from => set({ from })} />
          <Day label="To" value={wish.to} today={today} onChange={to => set({ to })} />
        </Pair>
        <Weekdays chosen={wish.weekdays} onChange={weekdays => set({ weekdays })} />
        <Pair>
          <Field label="Not before" optional>
            {control => (
              <Input
                {...control}
                type="time"
                value={wish.startsAtLocal}
                onChange={event => set({ startsAtLocal: event.target.value })}
              />
            )}
          </Field>
          <Field label="Over by" optional>
            {control => (
              <Input
                {...control}
                type="time"
                value={wish.endsAtLocal}
                onChange={event => set({ endsAtLocal: event.target.value })}
              />
            )}
          </Field>
        </Pair>
        <Field label="Priority">
          {control => (
            <Select
              control={control}
              value={wish.priority}
              options={PRIORITIES}
              onChange={priority => set({ priority })}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

const Pair = ({ children }: { children: ReactNode }) => <div className="grid grid-cols-2 gap-3">{children}</div>;

interface DayProps {
  label: string;
  value: string;
  today: string;
  onChange: (date: string) => void;
}

function Day({ label, value, today, onChange }: DayProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <span className="text-[0.8125rem] font-medium">{label}</span>
      <DatePicker
        value={value}
        today={today}
        onChange={onChange}
        aria-label={`${label}: ${formatDate(value, 'short')}, choose another day`}
      >
        {formatDate(value, 'short')}
      </DatePicker>
    </div>
  );
}

function Weekdays({ chosen, onChange }: { chosen: readonly number[]; onChange: (weekdays: number[]) => void }) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-[0.8125rem] font-medium">
        Weekdays <span className="font-normal text-ink-faint">(none chosen: each)</span>
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {WEEKDAYS.map((name, index) => {
          const day = index + 1;
          const on = chosen.includes(day);
          return (
            <button
              key={name}
              type="button"
              aria-pressed={on}
              onClick={() => onChange(on ? chosen.filter(other => other !== day) : [...chosen, day].sort())}
              className={classes(
                'h-9 rounded-lg border px-2.5 text-sm',
                on ? 'border-primary bg-primary-soft font-medium text-primary-deep' : 'border-line-strong',
              )}
            >
              {name}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
