import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { t } from '../language/t.ts';
import { classes } from './classes.ts';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  /** Stays in sight below the scrolling content. */
  footer?: ReactNode;
  className?: string;
  /** False where closing would leave the page unusable. */
  closable?: boolean;
  /** True where the children bring their own scrolling part and footer. */
  bare?: boolean;
  /** True where the children are only read: all of the window scrolls, so that arrow keys do it from its close button. */
  readOnly?: boolean;
}

const closeLook =
  'absolute top-3.5 right-3.5 grid size-8 place-items-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink';

const overlay = <Radix.Overlay className="fixed inset-0 z-50 animate-fade bg-shade print:hidden" />;

/** A modal window in the middle; on phones it fills the lower part of the screen. */
export function Dialog(props: DialogProps) {
  const frame =
    'inset-x-0 bottom-0 max-h-[92dvh] animate-rise rounded-t-[16px] sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[calc(100vw-2rem)] sm:max-w-lg sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-card';
  return <Modal {...props} frame={frame} />;
}

/** A panel over the right edge, for work beside the page. */
export function Sheet(props: DialogProps) {
  const frame = 'inset-y-0 right-0 w-full animate-slide sm:w-[min(30rem,100vw)] sm:border-l sm:border-line';
  return <Modal {...props} frame={frame} />;
}

function Modal({ open, onOpenChange, className, closable = true, frame, ...content }: DialogProps & { frame: string }) {
  const stay = (event: Event) => {
    if (!closable) event.preventDefault();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        {overlay}
        <Radix.Content
          {...(content.description ? {} : { 'aria-describedby': undefined })}
          onEscapeKeyDown={stay}
          onInteractOutside={stay}
          className={classes(
            'fixed z-50 flex flex-col bg-surface shadow-pop outline-none print:hidden',
            content.readOnly && 'overflow-y-auto',
            frame,
            className,
          )}
        >
          <ModalContent {...content} closable={closable} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

type ContentProps = Pick<
  DialogProps,
  'title' | 'description' | 'children' | 'footer' | 'closable' | 'bare' | 'readOnly'
>;

function ModalContent({ title, description, children, footer, closable, bare, readOnly }: ContentProps) {
  const close = closable ? (
    <Radix.Close className={closeLook} aria-label={t('ui.close')}>
      <X aria-hidden="true" className="size-4" />
    </Radix.Close>
  ) : null;
  return (
    <>
      <header
        className={classes('shrink-0 border-b border-line px-5 py-4 pr-14', readOnly && 'sticky top-0 bg-surface')}
      >
        <Radix.Title className="text-base font-semibold text-ink">{title}</Radix.Title>
        {description ? (
          <Radix.Description className="mt-0.5 text-sm text-ink-soft">{description}</Radix.Description>
        ) : null}
        {readOnly ? close : null}
      </header>
      {bare ? (
        children
      ) : (
        <div className={classes('px-5 py-4', !readOnly && 'min-h-0 flex-1 overflow-y-auto')}>{children}</div>
      )}
      {footer ? (
        <footer className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
          {footer}
        </footer>
      ) : null}
      {readOnly ? null : close}
    </>
  );
}
