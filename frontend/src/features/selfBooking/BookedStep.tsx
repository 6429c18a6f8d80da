import type { OwnVisitFragment } from '../../graphql/graphql.ts';
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
    <StepTitle>Your visit is booked</StepTitle>
    <ChosenTime {...visit} zone={visit.clinic.timezone} visitType={visit.visitType ?? null} />
    <p>
      {'The confirmation goes to '}
      <strong className="break-all">{email}</strong>
      {'. With the link in it you can move or cancel the visit; whoever has the link can, too.'}
    </p>
    <VisitActions visit={visit} />
    <a
      className="inline-flex min-h-12 items-center justify-center font-medium text-primary-deep underline print:hidden"
      href={`/visit#${link}`}
    >
      Move or cancel
    </a>
  </>
);
