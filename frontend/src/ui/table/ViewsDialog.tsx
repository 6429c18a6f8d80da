import { type SubmitEvent, useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { Field } from '../Field.tsx';
import { Input } from '../Input.tsx';
import type { SavedView } from './views.ts';

interface ViewsDialogProps {
  views: readonly SavedView[];
  onSave: (name: string) => void;
  onRemove: (name: string) => void;
  onClose: () => void;
}

const LONGEST_NAME = 40;

/** Keeps the way a table is looked at under a name, and removes those that were kept. */
export function ViewsDialog({ views, onSave, onRemove, onClose }: ViewsDialogProps) {
  const [name, setName] = useState('');
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    onSave(name.trim());
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('ui.table.views')}
      description={t('ui.table.viewsWhy')}
    >
      <form onSubmit={save} className="flex items-end gap-2">
        <Field label={t('ui.table.viewName')} className="flex-1">
          {control => (
            <Input
              {...control}
              value={name}
              maxLength={LONGEST_NAME}
              autoComplete="off"
              onChange={event => setName(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={!name.trim()}>
          {t('ui.save')}
        </Button>
      </form>
      <ul className="mt-4 divide-y divide-line empty:hidden">
        {views.map(view => (
          <li key={view.name} className="flex items-center justify-between gap-3 py-1.5 text-sm">
            {view.name}
            <Button
              variant="ghost"
              size="sm"
              aria-label={t('ui.removeOf', { name: view.name })}
              onClick={() => onRemove(view.name)}
            >
              {t('ui.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
