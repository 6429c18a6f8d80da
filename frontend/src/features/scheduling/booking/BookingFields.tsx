import { UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { formatDate, todayIn } from '../../../app/time/zone.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';
import { PatientSearch } from '../../patients/PatientSearch.tsx';
import { RegisterPatient } from '../../patients/register/RegisterPatient.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { MAX_REASON } from '../labels.ts';
import { CHANNELS, isChannel } from '../channels.ts';
import type { BookingChoice } from './useBookingChoice.ts';
import { specialtiesOf } from './freeTimes.ts';
import { usePractitioners, useRooms, useVisitTypes } from './useFreeTimes.ts';
import { doctorName, spokenName } from '../../patients/names.ts';

interface BookingFieldsProps {
  choice: BookingChoice;
  choose: (change: Partial<BookingChoice>) => void;
}

const ANY = 'any';
/** Before a specialty, among the doctors’ ids. */
const OF_SPECIALTY = 'specialty:';

/** Who, with whom, on which day. */
export function BookingFields({ choice, choose }: BookingFieldsProps) {
  const { timezone } = useClinic();
  return (
    <div className="flex flex-col gap-4">
      <PatientChoice patient={choice.patient} onChange={patient => choose({ patient })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DoctorField choice={choice} choose={choose} />
        <Field label={t('booking.day')}>
          {control => (
            <DatePicker
              control={control}
              value={choice.date}
              today={todayIn(timezone)}
              onChange={date => choose({ date })}
            >
              {formatDate(choice.date, 'short')}
            </DatePicker>
          )}
        </Field>
        <TypeField choice={choice} choose={choose} />
        <RoomField choice={choice} choose={choose} />
        <Field label={t('booking.askedFor')}>
          {control => (
            <Select
              control={control}
              value={choice.channel}
              onChange={value => isChannel(value) && choose({ channel: value })}
              options={CHANNELS.map(value => ({ value, label: t(`appointment.channel.${value}`) }))}
            />
          )}
        </Field>
        <Field label={t('appointment.reasonForVisit')} optional>
          {control => (
            <Input
              {...control}
              maxLength={MAX_REASON}
              value={choice.reason}
              onChange={event => choose({ reason: event.target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

/** One doctor, any of a specialty, or anybody. */
function DoctorField({ choice, choose }: BookingFieldsProps) {
  const doctors = usePractitioners(useClinic().id);
  return (
    <Field label={t('clinic.doctor')}>
      {control => (
        <Select
          control={control}
          value={choice.specialty ? `${OF_SPECIALTY}${choice.specialty}` : (choice.practitionerId ?? ANY)}
          onChange={value => choose(doctorChoice(value))}
          options={[
            { value: ANY, label: t('clinic.anyDoctor') },
            ...specialtiesOf(doctors).map(specialty => ({
              value: `${OF_SPECIALTY}${specialty}`,
              label: t('booking.anyOf', { specialty }),
            })),
            ...doctors.map(doctor => ({
              value: doctor.id,
              label: doctorName(doctor),
              ...(doctor.specialty !== null && { note: doctor.specialty }),
            })),
          ]}
        />
      )}
    </Field>
  );
}

function doctorChoice(value: string): Pick<BookingChoice, 'practitionerId' | 'specialty'> {
  if (value.startsWith(OF_SPECIALTY)) return { practitionerId: null, specialty: value.slice(OF_SPECIALTY.length) };
  return { practitionerId: value === ANY ? null : value, specialty: null };
}

const NO_TYPE = 'none';

/** What the visit is booked as, where the clinic has types. */
function TypeField({ choice, choose }: BookingFieldsProps) {
  const types = useVisitTypes(useClinic().id);
  if (types.length === 0) return null;
  return (
    <Field label={t('booking.kind')}>
      {control => (
        <Select
          control={control}
          value={choice.visitTypeId ?? NO_TYPE}
          onChange={value => choose({ visitTypeId: value === NO_TYPE ? null : value })}
          options={[
            { value: NO_TYPE, label: t('booking.anyKind') },
            ...types.map(({ id, name, minutes }) => ({ value: id, label: name, note: t('time.minutes', { minutes }) })),
          ]}
        />
      )}
    </Field>
  );
}

const NO_ROOM = 'none';

/** The room or equipment it needs, where the clinic has any. */
function RoomField({ choice, choose }: BookingFieldsProps) {
  const rooms = useRooms(useClinic().id);
  if (rooms.length === 0) return null;
  return (
    <Field label={t('clinic.room')}>
      {control => (
        <Select
          control={control}
          value={choice.roomId ?? NO_ROOM}
          onChange={value => choose({ roomId: value === NO_ROOM ? null : value })}
          options={[
            { value: NO_ROOM, label: t('booking.none') },
            ...rooms.map(({ id, name, kind }) => ({
              value: id,
              label: name,
              ...(kind === 'EQUIPMENT' && { note: t('booking.equipment') }),
            })),
          ]}
        />
      )}
    </Field>
  );
}

interface PatientChoiceProps {
  patient: BookingChoice['patient'];
  onChange: (patient: BookingChoice['patient']) => void;
}

function PatientChoice({ patient, onChange }: PatientChoiceProps) {
  const [registering, setRegistering] = useState(false);
  const mayRegister = useCan()('patient:register');
  if (patient) return <ChosenPatient patient={patient} onClear={() => onChange(null)} />;
  return (
    <div className="flex flex-col gap-2">
      <PatientSearch label={t('clinic.patient')} onChoose={onChange} />
      {mayRegister ? (
        <Button variant="soft" size="sm" className="self-start" onClick={() => setRegistering(true)}>
          <UserPlus aria-hidden="true" /> {t('booking.register')}
        </Button>
      ) : null}
      {registering ? <RegisterPatient onClose={() => setRegistering(false)} onPatient={onChange} /> : null}
    </div>
  );
}

type Patient = NonNullable<BookingChoice['patient']>;

function ChosenPatient({ patient, onClear }: { patient: Patient; onClear: () => void }) {
  const name = spokenName(patient);
  return (
    <div>
      <p className="mb-1.5 text-[0.8125rem] font-medium">{t('clinic.patient')}</p>
      <div className="flex items-center gap-3 rounded-lg border border-line-strong px-3 py-2">
        <Avatar name={name} />
        <span className="min-w-0 flex-1 truncate text-sm font-semibold">{name}</span>
        <Button variant="ghost" size="iconSm" aria-label={t('booking.otherPatient')} onClick={onClear}>
          <X aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}
