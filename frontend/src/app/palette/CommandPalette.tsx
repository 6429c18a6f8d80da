import { useNavigate } from '@tanstack/react-router';
import { Command as Palette } from 'cmdk';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { PatientLine } from '../../features/patients/PatientLine.tsx';
import type { PatientName } from '../../features/patients/patientQueries.ts';
import { type PatientMatches, usePatientMatches } from '../../features/patients/usePatientSearch.ts';
import { useCan, useClinic } from '../../features/session/SessionContext.tsx';
import { t } from '../../language/t.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { FailureNote } from '../graph/FailureNote.tsx';
import type { ShellDialog } from '../layout/useShellKeys.ts';
import { type Command, GROUPS, fits } from './commands.ts';
import { useCommands } from './useCommands.ts';

interface CommandPaletteProps {
  onClose: () => void;
  /** Opens another window of the frame in its place. */
  onOpen: (dialog: ShellDialog) => void;
}

const groupLook =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-faint';
const itemLook =
  'flex min-h-11 items-center gap-3 rounded-lg px-3 py-1.5 text-sm aria-selected:bg-primary-soft [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-ink-faint';

/** Finds people, pages and actions from anywhere, by keyboard alone. */
export function CommandPalette({ onClose, onOpen }: CommandPaletteProps) {
  return (
    <Dialog
      open
      bare
      onOpenChange={open => !open && onClose()}
      title={t('shell.palette.title')}
      className="sm:top-[12vh] sm:max-h-[76vh] sm:max-w-xl sm:translate-y-0"
    >
      <PaletteContent onClose={onClose} onOpen={onOpen} />
    </Dialog>
  );
}

function PaletteContent({ onClose, onOpen }: CommandPaletteProps) {
  const [typed, setTyped] = useState('');
  const [pointedAt, setPointedAt] = useState('');
  const mayFind = useCan()('patient:read');
  const found = usePatientMatches(mayFind ? typed : '');
  const openPatient = useOpenPatient();
  const commands = useCommands(onOpen);
  const groups = GROUPS.map(name => ({ name, items: commands[name].filter(({ label }) => fits(label, typed)) }));
  const offered = [...groups.flatMap(({ items }) => items), ...found.matches].map(({ id }) => id);
  const choose = (run: () => void) => {
    onClose();
    run();
  };
  return (
    <Palette
      label={t('shell.palette.title')}
      shouldFilter={false}
      loop
      vimBindings={false}
      // What is on the way in may take away what was pointed at.
      value={offered.includes(pointedAt) ? pointedAt : (offered[0] ?? '')}
      onValueChange={setPointedAt}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex items-center gap-3 border-b border-line px-5">
        <Search aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
        <Palette.Input
          value={typed}
          onValueChange={setTyped}
          placeholder={t(mayFind ? 'shell.palette.typeAll' : 'shell.palette.type')}
          className="h-12 w-full bg-transparent text-sm outline-none placeholder:text-ink-faint"
        />
        {found.searching ? <Spinner className="text-ink-faint" /> : null}
      </div>
      <Palette.List label={t('shell.palette.offered')} className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {groups.map(({ name, items }) => (
          <CommandItems key={name} heading={t(`shell.palette.group.${name}`)} items={items} onRun={choose} />
        ))}
        <People matches={found.matches} onChoose={patient => choose(() => openPatient(patient))} />
      </Palette.List>
      <Outcome found={found} none={typed.trim() !== '' && offered.length === 0} />
    </Palette>
  );
}

function useOpenPatient() {
  const navigate = useNavigate();
  const { slug } = useClinic();
  return ({ id }: PatientName) =>
    void navigate({ to: '/$clinicSlug/patients/$patientId', params: { clinicSlug: slug, patientId: id } });
}

interface CommandItemsProps {
  heading: string;
  items: readonly Command[];
  onRun: (run: () => void) => void;
}

function CommandItems({ heading, items, onRun }: CommandItemsProps) {
  if (items.length === 0) return null;
  return (
    <Palette.Group heading={heading} className={groupLook}>
      {items.map(({ id, label, icon: Icon, shortcut, run }) => (
        <Palette.Item key={id} value={id} className={itemLook} onSelect={() => onRun(run)}>
          <Icon aria-hidden="true" />
          <span className="min-w-0 flex-1 truncate">{label}</span>
          {shortcut ? (
            <span aria-hidden="true">
              <Kbd>{shortcut}</Kbd>
            </span>
          ) : null}
        </Palette.Item>
      ))}
    </Palette.Group>
  );
}

interface PeopleProps {
  matches: readonly PatientName[];
  onChoose: (patient: PatientName) => void;
}

function People({ matches, onChoose }: PeopleProps) {
  if (matches.length === 0) return null;
  return (
    <Palette.Group heading={t('shell.pages.patients')} className={groupLook}>
      {matches.map(patient => (
        <Palette.Item key={patient.id} value={patient.id} className={itemLook} onSelect={() => onChoose(patient)}>
          <PatientLine patient={patient} />
        </Palette.Item>
      ))}
    </Palette.Group>
  );
}

/** Says in words what is not in the list. */
function Outcome({ found: { searching, failure }, none }: { found: PatientMatches; none: boolean }) {
  const text = searching ? t('shell.palette.searching') : none && !failure ? t('shell.palette.none') : '';
  return (
    <div className="px-5">
      <p role="status" className="py-3 text-sm text-ink-faint empty:hidden">
        {text}
      </p>
      {failure ? <FailureNote failure={failure} what={t('shell.pages.patients')} /> : null}
    </div>
  );
}
