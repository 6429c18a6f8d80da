import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Textarea } from '../../ui/Input.tsx';
import { t } from '../../language/t.ts';

/** Something shown once, to be copied. */
export function SecretField({ label, secret }: { label: string; secret: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => {
        field.current?.select();
        setCopied(false);
      },
    );
  };
  return (
    <div className="flex items-start gap-2">
      <Field label={label} className="flex-1" hint={copied === false ? t('administration.copyByHand') : undefined}>
        {control => (
          <Textarea
            {...control}
            ref={field}
            readOnly
            rows={3}
            className="min-h-0 resize-none font-mono text-xs break-all"
            value={secret}
            onFocus={event => event.target.select()}
          />
        )}
      </Field>
      <Button variant="outline" className="mt-[1.6rem]" onClick={() => void copy()}>
        {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        <span aria-live="polite">{copied ? t('administration.copied') : t('ui.copy')}</span>
      </Button>
    </div>
  );
}
