import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { reportFailure } from '../../ui/toast.ts';

/** Copies a link; it is not shown, for nobody reads it from the screen of another. */
export function CopyLink({ link }: { link: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => reportFailure(t('print.share.notCopied')),
    );
  return (
    <Button variant="outline" size="sm" onClick={() => void copy()}>
      {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      <span aria-live="polite">{copied ? t('print.share.copied') : t('print.share.copy')}</span>
    </Button>
  );
}
