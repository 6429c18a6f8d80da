import { Mail, Phone, ShieldAlert, ShieldCheck, Smartphone } from 'lucide-react';
import { Badge } from '../../../ui/Badge.tsx';
import type { PatientRecord } from '../patientQueries.ts';
import type { PatientState } from '../usePatient.ts';
import { RecordCard } from './RecordCard.tsx';

interface ContactsCardProps {
  state: PatientState;
  contacts: PatientRecord['contactPoints'];
}

const ICONS = { MOBILE: Smartphone, HOME: Phone, EMAIL: Mail };
const NAMES = { MOBILE: 'Mobile', HOME: 'Home phone', EMAIL: 'E-mail' };

/** How the patient is reached, and where nothing may be left (PAT-08). */
export function ContactsCard({ state, contacts }: ContactsCardProps) {
  return (
    <RecordCard title="Contacts" field="contactPoints" state={state} items={contacts}>
      {items => (
        <ul className="divide-y divide-line">
          {items.map(({ id, type, value, isPrimary, isSafe }) => {
            const Icon = ICONS[type];
            return (
              <li key={id} className="flex items-start gap-3 py-2.5">
                <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
                <div className="min-w-0 flex-1 text-sm">
                  <p className="font-medium break-all">{value}</p>
                  <p className="mt-1 flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
                    {NAMES[type]}
                    {isPrimary ? <Badge>Main</Badge> : null}
                    <SafeBadge isSafe={isSafe} />
                  </p>
                </div>
              </li>
            );
          })}
          {items.length === 0 ? <li className="text-sm text-ink-faint">No contacts are known.</li> : null}
        </ul>
      )}
    </RecordCard>
  );
}

function SafeBadge({ isSafe }: { isSafe: boolean }) {
  if (isSafe) {
    return (
      <Badge tone="primary">
        <ShieldCheck aria-hidden="true" /> Safe for messages
      </Badge>
    );
  }
  return (
    <Badge tone="danger">
      <ShieldAlert aria-hidden="true" /> Not safe: leave no message
    </Badge>
  );
}
