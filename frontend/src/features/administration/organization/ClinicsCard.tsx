import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { t } from '../../../language/t.ts';
import { ClinicDialog } from './ClinicDialog.tsx';
import { ClinicMark } from './ClinicMark.tsx';
import type { ClinicProfile } from './organizationQueries.ts';

interface ClinicsCardProps {
  clinics: readonly ClinicProfile[];
  mayChange: boolean;
}

/** The clinics with what they say of themselves. */
export function ClinicsCard({ clinics, mayChange }: ClinicsCardProps) {
  const [open, setOpen] = useState<string | null>(null);
  const chosen = clinics.find(({ id }) => id === open);
  return (
    <Card title={t('clinic.clinics')}>
      <ul className="-mx-5 -mb-3 divide-y divide-line border-t border-line">
        {clinics.map(clinic => (
          <li key={clinic.id} className="flex items-start gap-3 px-5 py-3.5">
            <ClinicMark name={clinic.name} color={clinic.brandColor} mark={clinic.brandMark} />
            <ClinicLines clinic={clinic} />
            {mayChange ? (
              <Button
                variant="outline"
                size="sm"
                aria-label={t('ui.changeOf', { name: clinic.name })}
                onClick={() => setOpen(clinic.id)}
              >
                {t('ui.change')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {chosen ? <ClinicDialog key={chosen.id} clinic={chosen} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}

function ClinicLines({ clinic: { name, slug, timezone, phone, email, address } }: { clinic: ClinicProfile }) {
  const contact = [phone, email].filter(Boolean).join(' · ');
  return (
    <div className="min-w-0 flex-1 text-sm">
      <p className="font-semibold">{name}</p>
      <p className="text-xs text-ink-faint">
        /{slug} · {timezone}
      </p>
      <p className="mt-1 text-ink-soft">
        {contact || <span className="text-ink-faint">{t('administration.organization.noContact')}</span>}
      </p>
      {address ? <p className="whitespace-pre-line text-ink-soft">{address}</p> : null}
    </div>
  );
}
