import { CircleCheck, CircleX, X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { t } from '../language/t.ts';
import { Button } from './Button.tsx';
import { type ToastMessage, dismissToast, useToasts } from './toast.ts';

const LASTS_MS = { success: 6000, failure: 12_000 };
/** Long enough to read, decide and reach it. */
const WITH_ACTION_MS = 15_000;

/** Where short reports of what was done appear. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <Radix.Provider swipeDirection="right" label={t('ui.report')}>
      {toasts.map(toast => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
      <Radix.Viewport className="fixed left-0 bottom-16 z-70 flex w-full max-w-md flex-col gap-2 p-4 outline-none sm:bottom-0 print:hidden" />
    </Radix.Provider>
  );
}

function ToastCard({ toast }: { toast: ToastMessage }) {
  const Icon = toast.tone === 'success' ? CircleCheck : CircleX;
  return (
    <Radix.Root
      duration={toast.action ? (toast.action.lastsMs ?? WITH_ACTION_MS) : LASTS_MS[toast.tone]}
      type={toast.tone === 'success' ? 'background' : 'foreground'}
      onOpenChange={open => !open && dismissToast(toast.id)}
      className="flex animate-rise items-start gap-3 rounded-card border border-line bg-surface p-4 shadow-pop"
    >
      <Icon
        aria-hidden="true"
        className={`mt-0.5 size-5 shrink-0 ${toast.tone === 'success' ? 'text-primary' : 'text-danger'}`}
      />
      <div className="min-w-0 flex-1">
        <Radix.Title className="text-sm font-semibold">{toast.title}</Radix.Title>
        {toast.text ? (
          <Radix.Description className="mt-0.5 text-sm text-ink-soft">{toast.text}</Radix.Description>
        ) : null}
      </div>
      {toast.action ? (
        <Radix.Action asChild altText={`${toast.action.label}: ${toast.title}`}>
          <Button variant="outline" size="sm" onClick={toast.action.run}>
            {toast.action.label}
          </Button>
        </Radix.Action>
      ) : null}
      <Radix.Close
        aria-label={t('ui.dismiss')}
        className="grid size-7 place-items-center rounded-md text-ink-faint hover:bg-sunken"
      >
        <X aria-hidden="true" className="size-4" />
      </Radix.Close>
    </Radix.Root>
  );
}
