import { RotateCw, X } from 'lucide-react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { titleOf } from './chosenFile.ts';
import type { Upload } from './useUploads.ts';

interface UploadLineProps {
  upload: Upload;
  onCancel: () => void;
  onRetry: () => void;
}

/** A file on its way: how far it has come, or why it did not get there. */
export function UploadLine({ upload: { file, phase, share, problem }, onCancel, onRetry }: UploadLineProps) {
  const title = titleOf(file);
  return (
    <li className="flex items-center gap-3 py-2.5 text-sm">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{title}</p>
        {phase === 'FAILED' ? (
          <p role="alert" className="mt-1 text-xs text-danger">
            {problem}
          </p>
        ) : (
          <>
            <progress
              aria-label={t('documents.sending', { title })}
              className="mt-1.5 h-1.5 w-full accent-primary"
              value={phase === 'CHECKING' ? undefined : share}
              max={1}
            />
            <p className="text-xs text-ink-faint">{t(`documents.phase.${phase}`, { share })}</p>
          </>
        )}
      </div>
      {phase === 'FAILED' ? (
        <Button variant="outline" size="sm" aria-label={t('documents.retry', { title })} onClick={onRetry}>
          <RotateCw aria-hidden="true" />
        </Button>
      ) : null}
      {phase === 'CHECKING' ? null : (
        <Button variant="ghost" size="iconSm" aria-label={t('documents.cancel', { title })} onClick={onCancel}>
          <X aria-hidden="true" />
        </Button>
      )}
    </li>
  );
}
