import { ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { loadLater } from '../../ui/loadLater.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useCan } from '../session/SessionContext.tsx';

const PreparationSheet = loadLater(async () => (await import('./PreparationSheet.tsx')).PreparationSheet);

interface PrepareButtonProps {
  appointmentId: string;
  /** The patient's. */
  name: string;
  /** In lines with little room its sign alone. */
  small?: boolean;
}

/** Opens the list by which a visit is prepared; nothing for who prepares none. */
export function PrepareButton({ appointmentId, name, small }: PrepareButtonProps) {
  const can = useCan();
  const [open, setOpen] = useState(false);
  if (!can('vitals:write') || !can('chart:read')) return null;
  return (
    <>
      {small ? (
        <Tooltip text={t('preparation.prepare')}>
          <Button
            variant="outline"
            size="iconSm"
            aria-label={t('preparation.prepareFor', { name })}
            onClick={() => setOpen(true)}
          >
            <ClipboardList aria-hidden="true" />
          </Button>
        </Tooltip>
      ) : (
        <Button
          variant="soft"
          size="sm"
          aria-label={t('preparation.prepareFor', { name })}
          onClick={() => setOpen(true)}
        >
          <ClipboardList aria-hidden="true" /> {t('preparation.prepare')}
        </Button>
      )}
      {open ? <PreparationSheet appointmentId={appointmentId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
