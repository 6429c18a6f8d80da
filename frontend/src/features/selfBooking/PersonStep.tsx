import { type SubmitEvent, useState } from 'react';
import { t } from '../../language/t.ts';
import type { VisitorFailure } from './ask.ts';
import { BigButton } from './BigButton.tsx';
import type { Person } from './booking.ts';
import { Refused } from './Refused.tsx';
import { StepTitle } from './StepTitle.tsx';
import { TextField } from './TextField.tsx';
import { todayHere } from './visitTime.ts';
import { wrongIn } from './wrongPerson.ts';

interface PersonStepProps {
  person: Person;
  onPerson: (person: Person) => void;
  busy: boolean;
  failure: VisitorFailure | null;
  /** Has a code sent. */
  onNext: () => void;
}

/** Who the visit is for, and where the code goes. */
export function PersonStep({ person, onPerson, busy, failure, onNext }: PersonStepProps) {
  const [shown, setShown] = useState(false);
  const wrong = shown ? wrongIn(person, todayHere()) : {};
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setShown(true);
    const names = Object.keys(wrongIn(person, todayHere()));
    if (names.length === 0) return onNext();
    event.currentTarget.querySelector<HTMLInputElement>(`[name="${names[0]}"]`)?.focus();
  };
  const field = (name: keyof Person) => ({
    name,
    value: person[name],
    error: wrong[name],
    required: true,
    onChange: ({ target }: { target: HTMLInputElement }) => onPerson({ ...person, [name]: target.value }),
  });
  return (
    <>
      <StepTitle>{t('selfBooking.person.title')}</StepTitle>
      <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
        <TextField
          label={t('selfBooking.person.firstName')}
          autoComplete="given-name"
          maxLength={100}
          {...field('givenName')}
        />
        <TextField
          label={t('selfBooking.person.lastName')}
          autoComplete="family-name"
          maxLength={100}
          {...field('familyName')}
        />
        <TextField label={t('selfBooking.person.birthDate')} type="date" autoComplete="bday" {...field('birthDate')} />
        <TextField
          label={t('selfBooking.person.email')}
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          hint={t('selfBooking.person.emailHint')}
          {...field('email')}
        />
        <Refused failure={failure} />
        <BigButton type="submit" busy={busy}>
          {t('selfBooking.person.send')}
        </BigButton>
      </form>
    </>
  );
}
