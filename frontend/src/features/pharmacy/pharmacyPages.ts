import { Boxes, ClipboardCheck, type LucideIcon } from 'lucide-react';
import type { English } from '../../language/en/english.ts';
import { useCan } from '../session/SessionContext.tsx';
import type { Permission } from '../session/permissions.ts';

interface PharmacyPage {
  to: '/$clinicSlug/pharmacy/prescriptions' | '/$clinicSlug/pharmacy/stock';
  name: keyof English['pharmacy']['pages'];
  icon: LucideIcon;
  permission: Permission;
}

const PAGES: readonly PharmacyPage[] = [
  {
    to: '/$clinicSlug/pharmacy/prescriptions',
    name: 'prescriptions',
    icon: ClipboardCheck,
    permission: 'prescription:read',
  },
  { to: '/$clinicSlug/pharmacy/stock', name: 'stock', icon: Boxes, permission: 'pharmacy:read' },
];

/** For whoever may open the pharmacy at all: who reads no prescriptions finds the stock alone. */
export function usePharmacyPages(): PharmacyPage[] {
  const can = useCan();
  return PAGES.filter(({ permission }) => can(permission));
}
