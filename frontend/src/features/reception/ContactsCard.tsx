import { Mail, Phone, Plus, ShieldAlert, ShieldCheck, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChartCard } from '../chart/ChartCard.tsx';
import { useCan } from '../session/SessionContext.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import type { ContactPoint } from './receptionQueries.ts';
import type { ReceptionState } from './useReception.ts';

const ICONS = { MOBILE: Smartphone, HOME: Phone, EMAIL: Mail };

interface ContactsCardProps {
  patientId: string;
  state: ReceptionState;
}

/** How the patient is reached, and where nothing may be left (PAT-08). */
export function ContactsCard({ patientId, state }: ContactsCardProps) {
  const mayChange = useCan()('patient:update');
  const [open, setOpen] = useState<ContactPoint | 'new' | null>(null);
  return (
    <ChartCard
      title={t('reception.contacts.title')}
      field="contactPoints"
      state={state}
      part={state.record?.contactPoints}
      aside={
        mayChange ? (
          <Button variant="soft" size="sm" onClick={() => setOpen('new')}>
            <Plus aria-hidden="true" /> {t('reception.contacts.add')}
          </Button>
        ) : null
      }
    >
      {contacts => (
        <>
          <ul className="divide-y divide-line">
            {contacts.map(contact => (
              <li key={contact.id} className="flex items-start gap-3 py-2.5">
                <ContactLine contact={contact} />
                {mayChange ? (
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={t('reception.edit', { what: contact.value })}
                    onClick={() => setOpen(contact)}
                  >
                    {t('reception.change')}
                  </Button>
                ) : null}
              </li>
            ))}
            {contacts.length === 0 ? <li className="text-sm text-ink-faint">{t('reception.contacts.none')}</li> : null}
          </ul>
          {open ? (
            <ContactDialog
              patientId={patientId}
              {...(open === 'new' ? {} : { contact: open })}
              onClose={() => setOpen(null)}
              onChanged={state.refresh}
            />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}

function ContactLine({ contact: { type, value, isPrimary, isSafe } }: { contact: ContactPoint }) {
  const Icon = ICONS[type];
  return (
    <>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-medium break-all">{value}</p>
        <p className="mt-1 flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
          {t(`reception.contacts.type.${type}`)}
          {isPrimary ? <Badge>{t('reception.contacts.main')}</Badge> : null}
          <Badge tone={isSafe ? 'primary' : 'danger'}>
            {isSafe ? <ShieldCheck aria-hidden="true" /> : <ShieldAlert aria-hidden="true" />}
            {t(isSafe ? 'reception.contacts.safe' : 'reception.contacts.unsafe')}
          </Badge>
        </p>
      </div>
    </>
  );
}
