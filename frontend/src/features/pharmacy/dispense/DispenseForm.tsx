import { Check, PackageCheck } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { useUnsaved } from '../../../app/unsaved/useUnsaved.tsx';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useCan } from '../../session/SessionContext.tsx';
import type { ToDispense } from '../pharmacyQueries.ts';
import { DispenseLine, LineHead } from './DispenseLine.tsx';
import { useDispensing } from './useDispensing.ts';

interface DispenseFormProps {
  prescription: ToDispense;
  /** Called when what is shown may be another by now. */
  onStale: () => void;
}

/** The lines of a prescription, each with how much of it is handed out and from where. */
export function DispenseForm({ prescription, onStale }: DispenseFormProps) {
  const mayDispense = useCan()('pharmacy:write');
  const dispensing = useDispensing(prescription, onStale);
  const { lines, chosen, submit, busy, failure, changed, nothingChosen } = dispensing;
  const { question } = useUnsaved({ unsaved: changed && !busy && mayDispense, onClose: () => undefined });
  useSubmitKey(() => {
    if (mayDispense) void submit();
  });
  return (
    <Card title={t('pharmacy.dispense.lines')}>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        <ul className="divide-y divide-line">
          {prescription.lines.map(line => {
            const open = lines.find(({ lineId }) => lineId === line.id);
            return (
              <li key={line.id} className="py-3 first:pt-0">
                <LineHead prescription={prescription} line={line} />
                {open && mayDispense ? <DispenseLine line={line} open={open} dispensing={dispensing} /> : null}
              </li>
            );
          })}
        </ul>
        {failure ? <FailureNote failure={failure} what={t('pharmacy.dispense.notDone')} /> : null}
        {mayDispense && lines.length > 0 ? (
          <div className="flex flex-wrap items-center justify-end gap-3 border-t border-line pt-3">
            <p role="status" className="mr-auto text-xs text-ink-faint">
              {nothingChosen ? (
                <span className="text-danger">{t('pharmacy.dispense.nothing')}</span>
              ) : (
                <span className="max-sm:hidden">{t('pharmacy.dispense.keys')}</span>
              )}
            </p>
            <Button type="submit" busy={busy}>
              {chosen.length > 1 ? <PackageCheck aria-hidden="true" /> : <Check aria-hidden="true" />}
              {chosen.length > 0
                ? t('pharmacy.dispense.actionCount', { count: chosen.length })
                : t('pharmacy.dispense.action')}
            </Button>
          </div>
        ) : null}
      </form>
      {question}
    </Card>
  );
}

/** Ctrl+Enter dispenses, wherever the cursor is, unless a window is open. */
function useSubmitKey(submit: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    if (document.querySelector('[role="dialog"]')) return;
    event.preventDefault();
    submit();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
