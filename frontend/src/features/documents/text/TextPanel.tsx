import { Check, ScanText, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { dateIn, formatDate } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Textarea } from '../../../ui/Input.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import type { ReadText } from './textQueries.ts';
import { type TextState, useText } from './useText.ts';

interface TextPanelProps {
  fileId: string;
  /** Told whether a correction would be lost. */
  onUnsaved: (unsaved: boolean) => void;
}

/** What a machine read on a paper, beside the paper: marked as that until a person confirmed it. */
export function TextPanel({ fileId, onUnsaved }: TextPanelProps) {
  const state = useText(fileId);
  const mayWrite = useCan()('document:write');
  const { text, isReadable } = state;
  if (!text && !(isReadable && mayWrite)) return null;
  return (
    <section
      aria-label={t('documents.text.title')}
      className="flex min-w-0 flex-col gap-3 border-line text-sm max-lg:border-t max-lg:pt-4 lg:w-96 lg:border-l lg:pl-5"
    >
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {t('documents.text.title')}
        {text ? <Standing status={text.status} /> : null}
      </h3>
      <Content state={state} mayWrite={mayWrite} onUnsaved={onUnsaved} />
    </section>
  );
}

function Standing({ status }: Pick<ReadText, 'status'>) {
  switch (status) {
    case 'EXTRACTED':
      return (
        <Badge tone="warning">
          <TriangleAlert aria-hidden="true" /> {t('documents.text.machine')}
        </Badge>
      );
    case 'CONFIRMED':
      return (
        <Badge tone="primary">
          <Check aria-hidden="true" /> {t('documents.text.confirmed')}
        </Badge>
      );
    case 'REJECTED':
      return <Badge>{t('documents.text.rejected')}</Badge>;
    default:
      return null;
  }
}

interface ContentProps {
  state: TextState;
  mayWrite: boolean;
  onUnsaved: (unsaved: boolean) => void;
}

function Content({ state, mayWrite, onUnsaved }: ContentProps) {
  const { text, isReadable, busy, ask } = state;
  const asking = (label: string) =>
    mayWrite && isReadable ? (
      <Button variant="soft" size="sm" className="self-start" busy={busy} onClick={() => void ask()}>
        <ScanText aria-hidden="true" /> {label}
      </Button>
    ) : null;
  switch (text?.status) {
    case undefined:
      return (
        <>
          <Quiet>{t('documents.text.askHint')}</Quiet>
          {asking(t('documents.text.ask'))}
        </>
      );
    case 'PENDING':
      return (
        <p role="status" className="flex items-center gap-2 text-ink-faint">
          <Spinner /> {t('documents.text.pending')}
        </p>
      );
    case 'EXTRACTED':
      return mayWrite ? (
        <Correction state={state} text={text} onUnsaved={onUnsaved} />
      ) : (
        <Written>{text?.read}</Written>
      );
    case 'CONFIRMED':
      return <Confirmed state={state} text={text} mayWrite={mayWrite} />;
    default:
      return (
        <>
          <Quiet>{t(text?.status === 'REJECTED' ? 'documents.text.rejectedHint' : 'documents.text.unreadable')}</Quiet>
          {asking(t('documents.text.askAgain'))}
        </>
      );
  }
}

interface TextProps {
  state: TextState;
  text: ReadText;
}

/** What was read, to be compared and corrected. */
function Correction({ state, text, onUnsaved }: TextProps & Pick<ContentProps, 'onUnsaved'>) {
  const { busy, confirm, reject } = state;
  const { read, readBy, confidence, version } = text;
  const [written, setWritten] = useState(read);
  const changed = written !== read;
  useEffect(() => {
    onUnsaved(changed);
    return () => onUnsaved(false);
  }, [changed, onUnsaved]);
  const save = async () => {
    if (await confirm(version, written)) reportSuccess(t('documents.text.done'));
  };
  return (
    <>
      <Field
        label={t('documents.text.field')}
        hint={t('documents.text.machineHint', { reader: readBy ?? '', confidence: confidence ?? 0 })}
      >
        {control => (
          <Textarea
            {...control}
            rows={14}
            maxLength={200_000}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" busy={busy} disabled={written.trim() === ''} onClick={() => void save()}>
          {t('documents.text.confirm')}
        </Button>
        <Reject version={version} busy={busy} reject={reject} />
      </div>
    </>
  );
}

function Confirmed({ state, text, mayWrite }: TextProps & { mayWrite: boolean }) {
  const { timezone } = useClinic();
  const { confirmed, decidedAt, decidedBy, version } = text;
  return (
    <>
      <Quiet>
        {t('documents.text.confirmedBy', {
          date: decidedAt ? formatDate(dateIn(decidedAt, timezone)) : '',
          name: decidedBy?.name ?? 'none',
        })}
      </Quiet>
      <Written>{confirmed}</Written>
      {mayWrite ? <Reject version={version} busy={state.busy} reject={state.reject} /> : null}
    </>
  );
}

function Reject({ version, busy, reject }: { version: number } & Pick<TextState, 'busy' | 'reject'>) {
  const press = async () => {
    if (await reject(version)) reportSuccess(t('documents.text.rejectedDone'));
  };
  return (
    <Button variant="ghost" size="sm" className="self-start" disabled={busy} onClick={() => void press()}>
      {t('documents.text.reject')}
    </Button>
  );
}

const Written = ({ children }: { children: ReactNode }) => (
  <p className="max-h-[50dvh] overflow-y-auto break-words whitespace-pre-wrap">{children}</p>
);
const Quiet = ({ children }: { children: ReactNode }) => <p className="text-ink-soft">{children}</p>;
