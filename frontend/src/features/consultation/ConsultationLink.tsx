import { Link } from '@tanstack/react-router';
import { Stethoscope } from 'lucide-react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { useCan, useClinic, useMe } from '../session/SessionContext.tsx';

/** The way to a visit's consultation, for doctors alone. */
export function ConsultationLink({ appointmentId }: { appointmentId: string }) {
  const { slug } = useClinic();
  const { practitioner } = useMe();
  const can = useCan();
  if (!practitioner || !can('encounter:write')) return null;
  return (
    <Button asChild variant="soft">
      <Link to="/$clinicSlug/consultation/$appointmentId" params={{ clinicSlug: slug, appointmentId }}>
        <Stethoscope aria-hidden="true" /> {t('consultation.open')}
      </Link>
    </Button>
  );
}
