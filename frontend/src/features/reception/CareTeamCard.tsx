import { Plus } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChartCard } from '../chart/ChartCard.tsx';
import { useCan } from '../session/SessionContext.tsx';
import { CareTeamDialog } from './CareTeamDialog.tsx';
import type { CareTeamMember } from './receptionQueries.ts';
import type { ReceptionState } from './useReception.ts';

interface CareTeamCardProps {
  patientId: string;
  state: ReceptionState;
}

/** Who cares for the patient (PAT-12). */
export function CareTeamCard({ patientId, state }: CareTeamCardProps) {
  const can = useCan();
  const [open, setOpen] = useState<CareTeamMember | 'new' | null>(null);
  return (
    <ChartCard
      title={t('reception.careTeam.title')}
      field="careTeam"
      state={state}
      part={state.record?.careTeam}
      aside={
        can('care-team:manage') ? (
          <Button variant="soft" size="sm" onClick={() => setOpen('new')}>
            <Plus aria-hidden="true" /> {t('reception.careTeam.add')}
          </Button>
        ) : null
      }
    >
      {members => (
        <>
          <ul className="divide-y divide-line">
            {members.map(member => (
              <li key={member.id} className="flex items-center gap-3 py-2 text-sm">
                <p className="flex min-w-0 flex-1 flex-wrap items-center gap-1.5 font-medium">
                  {member.practitioner.name}
                  <Badge tone={member.role === 'PRIMARY' ? 'primary' : 'neutral'}>
                    {t(`reception.careTeam.role.${member.role}`)}
                  </Badge>
                </p>
                {can('care-team:update') ? (
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={t('reception.edit', { what: member.practitioner.name ?? '' })}
                    onClick={() => setOpen(member)}
                  >
                    {t('reception.change')}
                  </Button>
                ) : null}
              </li>
            ))}
            {members.length === 0 ? <li className="text-sm text-ink-faint">{t('reception.careTeam.none')}</li> : null}
          </ul>
          {open ? (
            <CareTeamDialog
              patientId={patientId}
              taken={members.map(({ practitioner }) => practitioner.id)}
              {...(open === 'new' ? {} : { member: open })}
              onClose={() => setOpen(null)}
              onChanged={state.refresh}
            />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}
