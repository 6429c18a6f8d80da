import { t } from '../../language/t.ts';
import { BigButton } from './BigButton.tsx';
import { titleOf, type Clinic, type Wish } from './booking.ts';
import { StepTitle } from './StepTitle.tsx';

interface VisitStepProps {
  clinic: Clinic;
  wish: Wish;
  onWish: (wish: Wish) => void;
  onNext: () => void;
}

/** What for, and with whom. */
export const VisitStep = ({ clinic, wish, onWish, onNext }: VisitStepProps) => (
  <>
    <StepTitle>{t('selfBooking.visit.title')}</StepTitle>
    <form
      className="flex flex-col gap-6"
      onSubmit={event => {
        event.preventDefault();
        onNext();
      }}
    >
      {clinic.visitTypes.length > 0 ? (
        <Choices
          legend={t('selfBooking.visit.whatFor')}
          name="visitType"
          options={[
            { id: null, label: t('selfBooking.visit.plain'), note: null },
            ...clinic.visitTypes.map(({ id, name, minutes }) => ({
              id,
              label: name,
              note: t('selfBooking.visit.minutes', { minutes }),
            })),
          ]}
          chosen={wish.visitTypeId}
          onChoose={visitTypeId => onWish({ ...wish, visitTypeId })}
        />
      ) : null}
      <Choices
        legend={t('selfBooking.visit.withWhom')}
        name="doctor"
        options={[
          { id: null, label: t('selfBooking.anyDoctor'), note: t('selfBooking.visit.mostTimes') },
          ...clinic.doctors.map(doctor => ({ id: doctor.id, label: titleOf(doctor), note: doctor.specialty ?? null })),
        ]}
        chosen={wish.doctorId}
        onChoose={doctorId => onWish({ ...wish, doctorId })}
      />
      <BigButton type="submit">{t('selfBooking.visit.seeTimes')}</BigButton>
    </form>
  </>
);

interface ChoicesProps {
  legend: string;
  name: string;
  options: Array<{ id: string | null; label: string; note: string | null }>;
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

export const Choices = ({ legend, name, options, chosen, onChoose }: ChoicesProps) => (
  <fieldset className="flex flex-col gap-2">
    <legend className="mb-2 text-lg font-semibold">{legend}</legend>
    {options.map(({ id, label, note }) => (
      <label
        key={id ?? ''}
        className="flex min-h-14 items-center gap-3 rounded-lg border border-line-strong px-4 py-2 has-checked:border-primary has-checked:bg-primary-soft"
      >
        <input
          type="radio"
          name={name}
          className="size-5 accent-primary"
          checked={chosen === id}
          onChange={() => onChoose(id)}
        />
        <span>
          <span className="block font-medium">{label}</span>
          {note ? <span className="block text-sm text-ink-soft">{note}</span> : null}
        </span>
      </label>
    ))}
  </fieldset>
);
