import { CloudOff, Lock, RotateCw } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../language/t.ts';
import { useOnline } from '../connection.ts';
import type { Failure } from './failure.ts';
import { sentenceOf } from './sentences.ts';

interface FailureNoteProps {
  failure: Failure;
  /** What is missing, as the start of a sentence, such as "Invoices". */
  what: string;
  onRetry?: () => void;
}

/** Tries again by itself what failed for want of a network, once there is one. */
function useRetryOnceOnline({ kind }: Failure, onRetry?: () => void): void {
  const online = useOnline();
  const retry = useEffectEvent(() => onRetry?.());
  useEffect(() => {
    if (online && kind === 'offline') retry();
  }, [online, kind]);
}

/** Takes the place of a part of the page that was refused or could not be had; the rest of the page goes on. */
export function FailureNote({ failure, what, onRetry }: FailureNoteProps) {
  useRetryOnceOnline(failure, onRetry);
  if (failure.kind === 'forbidden') {
    return (
      <p className="flex items-center gap-2 rounded-lg bg-sunken px-3 py-2.5 text-sm text-ink-soft">
        <Lock aria-hidden="true" className="size-4 shrink-0" />
        {t('failure.notForRole', { what })}
      </p>
    );
  }
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 rounded-lg bg-warning-soft px-3 py-2.5 text-sm text-warning"
    >
      <CloudOff aria-hidden="true" className="size-4 shrink-0" />
      <span className="min-w-0 flex-1">
        {what}: {sentenceOf(failure)}
        {failure.traceId ? <span className="block text-xs">{t('ui.reference', { id: failure.traceId })}</span> : null}
      </span>
      {onRetry ? (
        <Button variant="outline" size="sm" onClick={onRetry}>
          <RotateCw aria-hidden="true" /> {t('ui.retry')}
        </Button>
      ) : null}
    </div>
  );
}
