import { create } from 'zustand';

export interface ToastMessage {
  id: number;
  tone: 'success' | 'failure';
  title: string;
  text?: string;
  /** What can be done about it from here, such as taking it back. */
  action?: ToastAction;
}

export interface ToastAction {
  label: string;
  run: () => void;
  /** How long it can be done; left out: long enough to read, decide and reach it. */
  lastsMs?: number;
}

const store = create<{ toasts: ToastMessage[] }>()(() => ({ toasts: [] }));
let last = 0;

function show(toast: Omit<ToastMessage, 'id'>): number {
  last += 1;
  const shown = { ...toast, id: last };
  store.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), shown] }));
  return last;
}

/** Says that something was done. @returns the report's id */
export const reportSuccess = (title: string, text?: string, action?: ToastAction) =>
  show({ tone: 'success', title, ...(text ? { text } : {}), ...(action ? { action } : {}) });

/** Says that something was not done, and why. */
export const reportFailure = (title: string, text?: string) =>
  show({ tone: 'failure', title, ...(text ? { text } : {}) });

export const dismissToast = (id: number) =>
  store.setState(({ toasts }) => ({ toasts: toasts.filter(toast => toast.id !== id) }));

export const useToasts = () => store(state => state.toasts);
