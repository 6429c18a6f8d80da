import { Link } from '@tanstack/react-router';
import { Check, DoorOpen, Megaphone, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ConsultationLink } from '../consultation/ConsultationLink.tsx';
import { t } from '../../language/t.ts';
import { spokenName } from '../patients/names.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { oncePressed } from './oncePressed.ts';
import type { Ticket } from './queueQueries.ts';
import { Token } from './TicketLine.tsx';

export interface NowSteps {
  start: () => void;
  recall: () => void;
  skip: () => void;
  complete: () => void;
  /** Null: nobody waits. */
  callNext: (() => void) | null;
}

interface NowCardProps {
  inConsultation: Ticket | undefined;
  called: Ticket | undefined;
  /** Null: only looked at. */
  steps: NowSteps | null;
  aside: ReactNode;
}

/** Who is with the doctor and who is called, each with what is done next. */
export function NowCard({ inConsultation, called, steps, aside }: NowCardProps) {
  const nobody = !inConsultation && !called;
  return (
    <Card title={t('queue.part.now')} aside={aside}>
      <div className="flex flex-col gap-4">
        {inConsultation ? (
          <Person ticket={inConsultation} standing={t('queue.part.inConsultation')}>
            <ConsultationLink appointmentId={inConsultation.appointment.id} />
            {steps ? (
              <Step label={t('queue.step.done')} letter="d" onPress={steps.complete}>
                <Check aria-hidden="true" />
              </Step>
            ) : null}
          </Person>
        ) : null}
        {called ? (
          <Person ticket={called} standing={t('queue.part.called')}>
            {steps ? (
              <>
                <Step
                  label={t('queue.step.start')}
                  letter="s"
                  quiet={inConsultation !== undefined}
                  onPress={steps.start}
                >
                  <DoorOpen aria-hidden="true" />
                </Step>
                <Step label={t('queue.step.recall')} letter="r" quiet onPress={steps.recall}>
                  <Megaphone aria-hidden="true" />
                </Step>
                <Step label={t('queue.step.skip')} letter="k" quiet onPress={steps.skip}>
                  <SkipForward aria-hidden="true" />
                </Step>
              </>
            ) : null}
          </Person>
        ) : null}
        {nobody ? <p className="text-ink-faint">{t('queue.part.nobodyWithYou')}</p> : null}
        {steps ? (
          <div className="border-t border-line pt-4">
            <Step
              label={t('queue.step.callNext')}
              letter="c"
              quiet={!nobody}
              disabled={!steps.callNext}
              onPress={steps.callNext}
            >
              <Megaphone aria-hidden="true" />
            </Step>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

interface PersonProps {
  ticket: Ticket;
  standing: string;
  /** What is done next. */
  children: ReactNode;
}

function Person({ ticket, standing, children }: PersonProps) {
  const { slug } = useClinic();
  const { patient } = ticket.appointment;
  const name = spokenName(patient);
  return (
    <section aria-label={`${standing}: ${name}`} className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <Token token={ticket.token} strong />
      <Avatar name={name} photo={patient.photo} className="size-12 text-base" />
      <div className="min-w-0 flex-1 basis-48">
        <p className="truncate text-xl font-semibold">{name}</p>
        <p className="text-sm text-ink-soft">
          {standing} ·{' '}
          <Link
            to="/$clinicSlug/patients/$patientId"
            params={{ clinicSlug: slug, patientId: patient.id }}
            className="font-medium text-primary-deep underline"
          >
            {t('queue.part.openRecord')}
          </Link>
        </p>
      </div>
      <div className="flex flex-wrap gap-2 empty:hidden">{children}</div>
    </section>
  );
}

interface StepProps {
  label: string;
  letter: string;
  quiet?: boolean;
  disabled?: boolean;
  onPress: (() => void) | null;
  children: ReactNode;
}

function Step({ label, letter, quiet, disabled, onPress, children }: StepProps) {
  return (
    <Button variant={quiet ? 'outline' : 'primary'} disabled={disabled} onClick={oncePressed(() => onPress?.())}>
      {children} {label}
      <span aria-hidden="true" className="max-sm:hidden">
        <Kbd>{letter}</Kbd>
      </span>
    </Button>
  );
}
