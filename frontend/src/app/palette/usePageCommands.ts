import { useNavigate } from '@tanstack/react-router';
import { useAdministrationPages } from '../../features/administration/administrationPages.ts';
import { usePharmacyPages } from '../../features/pharmacy/pharmacyPages.ts';
import { SCHEDULES_PAGES } from '../../features/schedules/schedulesPages.ts';
import { useClinic } from '../../features/session/SessionContext.tsx';
import { t } from '../../language/t.ts';
import { usePages } from '../layout/navigation.ts';
import type { Command } from './commands.ts';

/** Every page that the person may open, under the name the navigation gives it (FE-01). */
export function usePageCommands(): Command[] {
  const navigate = useNavigate();
  const { slug } = useClinic();
  const main = usePages();
  const administration = useAdministrationPages();
  const pharmacy = usePharmacyPages();
  const command = (
    { to, icon }: (typeof main | typeof administration | typeof pharmacy | typeof SCHEDULES_PAGES)[number],
    label: string,
  ) => ({
    id: to,
    label,
    icon,
    run: () => void navigate({ to, params: { clinicSlug: slug } }),
  });
  const within = (page: string, name: string) => t('shell.palette.within', { page, name });
  return main.flatMap(page => {
    const label = t(`shell.pages.${page.name}`);
    const below = {
      schedules: () => SCHEDULES_PAGES.map(part => command(part, within(label, t(`schedules.pages.${part.name}`)))),
      pharmacy: () => pharmacy.map(part => command(part, within(label, t(`pharmacy.pages.${part.name}`)))),
      administration: () =>
        administration.map(part => command(part, within(label, t(`administration.pages.${part.name}`)))),
    };
    return page.name in below ? below[page.name as keyof typeof below]() : [command(page, label)];
  });
}
