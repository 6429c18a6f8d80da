import { useNavigate } from '@tanstack/react-router';
import { Building2, Languages, Monitor, Moon, Sun } from 'lucide-react';
import { useClinic, useMe } from '../../features/session/SessionContext.tsx';
import { t } from '../../language/t.ts';
import type { ShellDialog } from '../layout/useShellKeys.ts';
import { THEMES, chooseTheme, useTheme } from '../theme.ts';
import type { Command, Commands } from './commands.ts';
import { useActionCommands } from './useActionCommands.ts';
import { usePageCommands } from './usePageCommands.ts';

const ICONS = { system: Monitor, light: Sun, dark: Moon };

function useClinicCommands(): Command[] {
  const navigate = useNavigate();
  const { id: here } = useClinic();
  const others = (useMe().clinics ?? []).filter(({ id }) => id !== here);
  return others.map(({ id, slug, name }) => ({
    id,
    label: t('shell.palette.goToClinic', { clinic: name }),
    icon: Building2,
    run: () => void navigate({ to: '/$clinicSlug', params: { clinicSlug: slug } }),
  }));
}

function useLookCommands(open: (dialog: ShellDialog) => void): Command[] {
  const now = useTheme();
  const themes = THEMES.filter(theme => theme !== now).map(theme => ({
    id: theme,
    label: t(`shell.palette.look.${theme}`),
    icon: ICONS[theme],
    run: () => chooseTheme(theme),
  }));
  const language = { id: 'language', label: t('shell.palette.language'), icon: Languages, run: () => open('language') };
  return [...themes, language];
}

/** All that the person can do and where they can go, by their rights in the clinic. */
export function useCommands(open: (dialog: ShellDialog) => void): Commands {
  return {
    actions: useActionCommands(open),
    pages: usePageCommands(),
    clinics: useClinicCommands(),
    look: useLookCommands(open),
  };
}
