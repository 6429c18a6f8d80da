import { Check, Minus } from 'lucide-react';
import { t } from '../../../language/t.ts';
import { roleName } from '../../session/permissions.ts';
import { rowLook, tableFrame } from '../PageHead.tsx';
import { permissionsOf } from './rightsGrid.ts';
import { moduleName, rightName } from './rightNames.ts';
import type { RoleRights } from './rolesQueries.ts';

/** Every role beside every other, a row per right, to look at (IAM-20). */
export function RolesMatrix({ matrix }: { matrix: readonly RoleRights[] }) {
  return (
    <div className={tableFrame}>
      <table className="w-full text-left text-sm">
        <caption className="sr-only">{t('rights.ofAll')}</caption>
        <thead className="bg-canvas text-xs text-ink-faint">
          <tr>
            <th scope="col" className="px-4 py-2 font-medium">
              {t('rights.right')}
            </th>
            {matrix.map(({ role }) => (
              <th key={role} scope="col" className="px-1.5 py-2 text-center align-bottom font-medium">
                {roleName(role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {permissionsOf(matrix).map(({ permission, module, action }) => (
            <tr key={permission} className={rowLook}>
              <th scope="row" className="px-4 py-2 font-normal whitespace-nowrap">
                {moduleName(module)}: {rightName(permission).short.toLowerCase()}
                <span className="pl-2 text-xs text-ink-faint max-xl:hidden">{t(`rights.action.${action}`)}</span>
              </th>
              {matrix.map(rights => (
                <td key={rights.role} className="px-2 py-2 text-center">
                  <Standing rights={rights} permission={permission} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Standing({ rights: { rights }, permission }: { rights: RoleRights; permission: string }) {
  const right = rights.find(each => each.permission === permission);
  if (!right) return <span className="sr-only">{t('rights.no')}</span>;
  return right.granted ? (
    <Check aria-label={t('rights.yes')} role="img" className="mx-auto size-4 text-primary" />
  ) : (
    <Minus aria-label={t('rights.taken')} role="img" className="mx-auto size-4 text-warning" />
  );
}
