import type { OwnVisitFragment } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { ChosenTime } from './ChosenTime.tsx';
import { StepTitle } from './StepTitle.tsx';
import { VisitActions } from './VisitActions.tsx';

interface BookedStepProps {
  visit: OwnVisitFragment;
  /** Token that opens the visit's own page. */
  link: string;
  email: string;
}

export const BookedStep = ({ visit, link, email }: BookedStepProps) => (
  <>
    <StepTitle>{t('selfBooking.visitBooked')}</StepTitle>
    <ChosenTime {...visit} zone={visit.clinic.timezone} visitType={visit.visitType ?? null} />
    <p>
      {t.rich('selfBooking.booked.confirmation', {
        email,
        b: address => <strong className="break-all">{address}</strong>,
      })}
    </p>
    <VisitActions visit={visit} />
    <a
      className="inline-flex min-h-12 items-center justify-center font-medium text-primary-deep underline print:hidden"
      href={`/visit#${link}`}
    >
      {t('selfBooking.moveOrCancel')}
    </a>
  </>
);
