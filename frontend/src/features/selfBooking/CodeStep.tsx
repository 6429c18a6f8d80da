import { useState } from 'react';
import { t } from '../../language/t.ts';
import type { VisitorFailure } from './ask.ts';
import { BigButton } from './BigButton.tsx';
import type { Person } from './booking.ts';
import { Refused } from './Refused.tsx';
import { StepTitle } from './StepTitle.tsx';
import { TextField } from './TextField.tsx';
import { Choices } from './VisitStep.tsx';

/** Says that the visit is for nobody of those the clinic knows at the address. */
const SOMEBODY_NEW = 'NEW';

export interface PatientChoice {
  id: string;
  label: string;
}

interface CodeStepProps {
  person: Person;
  codesLeft: number;
  /** Whom the clinic knows at the address; null: it has not asked. */
  choices: PatientChoice[] | null;
  busy: boolean;
  failure: VisitorFailure | null;
  onCode: (code: string, patient: string | null) => void;
  onSendAgain: () => void;
}

const DIGITS = 6;

/** Shows that the address is the visitor's; then, where the clinic asks, whose visit it is. */
export function CodeStep({ person, codesLeft, choices, busy, failure, onCode, onSendAgain }: CodeStepProps) {
  const [code, setCode] = useState('');
  if (choices)
    return (
      <WhoseVisit person={person} choices={choices} busy={busy} failure={failure} onWhose={who => onCode(code, who)} />
    );
  return (
    <>
      <StepTitle>{t('selfBooking.code.title')}</StepTitle>
      <p>
        {t.rich('selfBooking.code.sent', {
          email: person.email.trim(),
          b: address => <strong className="break-all">{address}</strong>,
        })}
      </p>
      <form
        className="flex flex-col gap-4"
        onSubmit={event => {
          event.preventDefault();
          onCode(code, null);
        }}
      >
        <TextField
          label={t('selfBooking.code.label')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          className="[&_input]:text-center [&_input]:text-2xl [&_input]:tracking-[0.3em]"
          value={code}
          onChange={({ target }) => setCode(target.value.replace(/\D/g, '').slice(0, DIGITS))}
        />
        <Refused failure={failure} />
        <BigButton type="submit" busy={busy} disabled={code.length < DIGITS}>
          {t('selfBooking.code.book')}
        </BigButton>
        <BigButton look="plain" disabled={busy || codesLeft === 0} onClick={onSendAgain}>
          {codesLeft === 0 ? t('selfBooking.code.noMore') : t('selfBooking.code.another')}
        </BigButton>
      </form>
    </>
  );
}

interface WhoseVisitProps extends Pick<CodeStepProps, 'person' | 'busy' | 'failure'> {
  choices: PatientChoice[];
  onWhose: (patient: string) => void;
}

function WhoseVisit({ person, choices, busy, failure, onWhose }: WhoseVisitProps) {
  const [whose, setWhose] = useState<string | null>(null);
  const options = [
    ...choices.map(({ id, label }) => ({ id, label, note: null })),
    { id: SOMEBODY_NEW, label: `${person.givenName} ${person.familyName}`, note: t('selfBooking.code.newHere') },
  ];
  return (
    <>
      <StepTitle>{t('selfBooking.code.whose')}</StepTitle>
      <form
        className="flex flex-col gap-4"
        onSubmit={event => {
          event.preventDefault();
          if (whose !== null) onWhose(whose);
        }}
      >
        <Choices
          legend={t('selfBooking.code.known')}
          name="whose"
          options={options}
          chosen={whose}
          onChoose={setWhose}
        />
        <Refused failure={failure} />
        <BigButton type="submit" busy={busy} disabled={whose === null}>
          {t('selfBooking.code.book')}
        </BigButton>
      </form>
    </>
  );
}
