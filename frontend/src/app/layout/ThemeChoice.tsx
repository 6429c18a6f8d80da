import { Monitor, Moon, Sun } from 'lucide-react';
import { t } from '../../language/t.ts';
import { MenuChoice } from '../../ui/Menu.tsx';
import { THEMES, chooseTheme, useTheme } from '../theme.ts';

const ICONS = {
  system: <Monitor aria-hidden="true" />,
  light: <Sun aria-hidden="true" />,
  dark: <Moon aria-hidden="true" />,
};

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const options = THEMES.map(value => ({ value, label: t(`shell.theme.${value}`), icon: ICONS[value] }));
  return <MenuChoice value={useTheme()} onChange={chooseTheme} options={options} />;
}
