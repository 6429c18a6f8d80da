import { type ReactNode, useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';

export type Side = 'mine' | 'theirs';

/** A field of which there are two versions, in words. */
export interface Conflict<Field extends string> {
  field: Field;
  label: string;
  /** As the reader saw it before changing it. */
  base: string;
  /** As somebody else left it. */
  theirs: string;
  /** As the reader wanted it. */
  mine: string;
  /** Both changed it, and differently; otherwise whoever changed it is right. */
  contested: boolean;
  /** What is chosen unless the reader chooses. */
  merged: Side;
}

export type Choices<Field extends string> = Record<Field, Side>;

interface ConflictDialogProps<Field extends string> {
  title: string;
  description: ReactNode;
  conflicts: ReadonlyArray<Conflict<Field>>;
  onDecide: (choices: Choices<Field>) => void;
  onClose: () => void;
}

/** Two people changed one thing: shows what it was, theirs and mine by field, to keep, take or merge (FE-19). */
export function ConflictDialog<Field extends string>(props: ConflictDialogProps<Field>) {
  const { title, description, conflicts, onDecide, onClose } = props;
  const all = (side: (conflict: Conflict<Field>) => Side) =>
    Object.fromEntries(conflicts.map(conflict => [conflict.field, side(conflict)])) as Choices<Field>;
  const [choices, setChoices] = useState(() => all(({ merged }) => merged));
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={title}
      description={description}
      className="sm:max-w-2xl"
      footer={
        <>
          <Button variant="ghost" onClick={() => onDecide(all(() => 'theirs'))}>
            {t('ui.conflict.takeTheirs')}
          </Button>
          <Button variant="outline" onClick={() => onDecide(all(() => 'mine'))}>
            {t('ui.conflict.keepMine')}
          </Button>
          <Button onClick={() => onDecide(choices)}>{t('ui.conflict.save')}</Button>
        </>
      }
    >
      <table className="w-full table-fixed text-sm">
        <thead>
          <tr className="text-left text-xs text-ink-faint [&>th]:pb-2 [&>th]:font-medium">
            <th scope="col" className="w-16 sm:w-24">
              {t('ui.conflict.field')}
            </th>
            <th scope="col">{t('ui.conflict.before')}</th>
            <th scope="col">{t('ui.conflict.theirs')}</th>
            <th scope="col">{t('ui.conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(conflict => (
            <FieldRow
              key={conflict.field}
              conflict={conflict}
              chosen={choices[conflict.field]}
              onChoose={side => setChoices({ ...choices, [conflict.field]: side })}
            />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

const SIDES = ['theirs', 'mine'] as const;

interface FieldRowProps {
  conflict: Conflict<string>;
  chosen: Side;
  onChoose: (side: Side) => void;
}

function FieldRow({ conflict, chosen, onChoose }: FieldRowProps) {
  const { label, base, contested } = conflict;
  return (
    <tr className="border-t border-line align-top [&>td]:py-2.5 [&>td]:pr-2">
      <th scope="row" className="py-2.5 pr-2 text-left font-semibold">
        {label}
        {contested ? <span className="block text-xs font-normal text-warning">{t('ui.conflict.both')}</span> : null}
      </th>
      <td className="break-words text-ink-soft">{base}</td>
      {SIDES.map(side => (
        <td key={side}>
          <button
            type="button"
            aria-pressed={side === chosen}
            aria-label={t(`ui.conflict.side.${side}`, { field: label, value: conflict[side] })}
            onClick={() => onChoose(side)}
            className={classes(
              'w-full rounded-lg border border-line-strong px-2 py-1.5 text-left break-words hover:bg-sunken',
              side === chosen && 'border-primary bg-primary-soft font-medium text-primary-deep hover:bg-primary-soft',
            )}
          >
            {conflict[side]}
          </button>
        </td>
      ))}
    </tr>
  );
}
