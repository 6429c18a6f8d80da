import type { ReactNode } from 'react';
import { t } from '../../language/t.ts';

/** What a clinic shows at its door. */
interface Door {
  name: string;
  organizationName: string;
  address?: string | null;
  phone?: string | null;
  brandColor?: string | null;
}

interface ClinicFrameProps {
  /** Null while it is not known. */
  clinic: Door | null;
  children: ReactNode;
}

/** The clinic's door: its name, colour and address around what a visitor does. */
export const ClinicFrame = ({ clinic, children }: ClinicFrameProps) => (
  <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col bg-surface sm:my-6 sm:min-h-0 sm:rounded-card sm:shadow-card">
    <header
      className="border-t-8 border-primary px-5 pt-4 pb-3 sm:rounded-t-card"
      style={clinic?.brandColor ? { borderColor: clinic.brandColor } : undefined}
    >
      <p className="text-xl font-semibold">{clinic?.name ?? ' '}</p>
      <p className="text-sm text-ink-soft">
        {clinic ? [clinic.organizationName, clinic.address].filter(Boolean).join(' · ') : ' '}
      </p>
    </header>
    <main className="flex flex-1 flex-col gap-5 px-5 pt-2 pb-8">{children}</main>
    <footer className="border-t border-line px-5 py-4 text-sm text-ink-faint print:hidden">
      {clinic?.phone ? (
        <p>
          {t.rich('selfBooking.callHurry', {
            phone: clinic.phone,
            a: phone => (
              <a className="font-medium text-primary-deep underline" href={`tel:${clinic.phone}`}>
                {phone}
              </a>
            ),
          })}
        </p>
      ) : (
        <p>{t('selfBooking.callEmergency')}</p>
      )}
    </footer>
  </div>
);
