import { type ReactNode, useState } from 'react';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { addDays, formatDate, todayIn } from '../../app/time/zone.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { useAttemptKey } from '../administration/useAttemptKey.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { PatientLine } from '../patients/PatientLine.tsx';
import type { PatientName } from '../patients/patientQueries.ts';
import { PatientSearch } from '../patients/PatientSearch.tsx';
import { isOrderReason, NO_PRIORITY, priorityOptions } from '../queue/orderReasons.ts';
import { WEEKDAYS, weekdayShort } from '../schedules/weekdays.ts';
import { useClinic } from '../session/SessionContext.tsx';
import type { WaitlistCommands } from './useWaitlist.ts';

const ANYBODY = 'NONE';
const LENGTHS = [10, 15, 20, 30, 45, 60, 90];
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
  const [untouched] = useState({
    doctor: ANYBODY,
    minutes: '15',
    from: today,
    to: addDays(today, DAYS),
    weekdays: [] as number[],
    startsAtLocal: '',
    endsAtLocal: '',
    priority: NO_PRIORITY,
  });
  const [wish, setWish] = useState(untouched);
  const { close, question } = useUnsaved({ unsaved: wish !== untouched, onClose });
  const set = (changes: Partial<typeof wish>) => setWish({ ...wish, ...changes });
  const add = async () => {
    if (!patient) return;
    const { doctor, minutes, weekdays, startsAtLocal, endsAtLocal, priority, ...days } = wish;
    const input = {
      clinicId,
      patientId: patient.id,
      practitionerId: doctor === ANYBODY ? null : doctor,
      minutes: Number(minutes),
      ...days,
      weekdays: weekdays.length > 0 ? weekdays : null,
      startsAtLocal: startsAtLocal || null,
      endsAtLocal: endsAtLocal || null,
      priority: isOrderReason(priority) ? priority : null,
    };
    if (!(await commands.add({ ...input, idempotencyKey: keyOf(input) }))) return;
    reportSuccess(t('waitlist.add.done', { name: spokenName(patient) }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && close()}
      title={t('waitlist.add.title')}
      description={t('waitlist.add.why')}
      footer={
        <>
          <Button variant="ghost" onClick={close}>
            {t('ui.cancel')}
          </Button>
          <Button disabled={!patient} busy={commands.busy} onClick={() => void add()}>
            {t('ui.add')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {patient ? (
          <div className="flex items-center justify-between gap-3 rounded-lg border border-line p-2.5">
            <PatientLine patient={patient} />
            <Button variant="ghost" size="sm" onClick={() => setPatient(null)}>
              {t('ui.change')}
            </Button>
          </div>
        ) : (
          <PatientSearch label={t('clinic.patient')} onChoose={setPatient} />
        )}
        <Pair>
          <Field label={t('clinic.doctor')}>
            {control => (
              <Select
                control={control}
                value={wish.doctor}
                onChange={doctor => set({ doctor })}
                options={[
                  { value: ANYBODY, label: t('clinic.anyDoctor') },
                  ...doctors.map(doctor => ({ value: doctor.id, label: doctorName(doctor) })),
                ]}
              />
            )}
          </Field>
          <Field label={t('waitlist.add.length')}>
            {control => (
              <Select
                control={control}
                value={wish.minutes}
                onChange={minutes => set({ minutes })}
                options={LENGTHS.map(minutes => ({ value: String(minutes), label: t('time.minutes', { minutes }) }))}
              />
            )}
          </Field>
        </Pair>
        <Pair>
          <Day label={t('ui.from')} value={wish.from} today={today} onChange={from => set({ from })} />
          <Day label={t('ui.to')} value={wish.to} today={today} onChange={to => set({ to })} />
        </Pair>
        <Weekdays chosen={wish.weekdays} onChange={weekdays => set({ weekdays })} />
        <Pair>
          <Field label={t('waitlist.add.notBefore')} optional>
            {control => (
              <Input
                {...control}
                type="time"
                value={wish.startsAtLocal}
                onChange={event => set({ startsAtLocal: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('waitlist.add.overBy')} optional>
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
        <Field label={t('clinic.priority')}>
          {control => (
            <Select
              control={control}
              value={wish.priority}
              options={priorityOptions()}
              onChange={priority => set({ priority })}
            />
          )}
        </Field>
      </div>
      {question}
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
        aria-label={t('waitlist.add.day', { label, date: formatDate(value, 'short') })}
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
        {t.rich('waitlist.add.weekdays', { note: note => <span className="font-normal text-ink-faint">{note}</span> })}
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {WEEKDAYS.map(day => {
          const on = chosen.includes(day);
          return (
            <button
              key={day}
              type="button"
              aria-pressed={on}
              onClick={() => onChange(on ? chosen.filter(other => other !== day) : [...chosen, day].sort())}
              className={classes(
                'h-9 rounded-lg border px-2.5 text-sm',
                on ? 'border-primary bg-primary-soft font-medium text-primary-deep' : 'border-line-strong',
              )}
            >
              {weekdayShort(day)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
