import { classes } from '../../../ui/classes.ts';
import { t } from '../../../language/t.ts';
import { checkLook } from '../CheckGroup.tsx';
import { moduleName, rightName } from './rightNames.ts';
import type { Right } from './rolesQueries.ts';

interface RightBoxProps {
  right: Right;
  onSet?: (right: Right, granted: boolean) => void;
}

/** One right of a role: checked while the role has it. */
export function RightBox({ right, onSet }: RightBoxProps) {
  const { permission, module, granted, withdrawable } = right;
  return (
    <label className="flex items-center gap-2 py-1 text-sm whitespace-nowrap">
      <input
        type="checkbox"
        className={checkLook}
        checked={granted}
        disabled={!onSet || (granted && !withdrawable)}
        onChange={event => onSet?.(right, event.target.checked)}
      />
      <span className={classes(!granted && 'text-ink-faint line-through')}>
        <span className="sr-only">{moduleName(module)}: </span>
        {rightName(permission).short}
      </span>
      {granted ? null : <span className="text-xs text-warning">{t('rights.taken')}</span>}
      {withdrawable ? null : <span className="text-xs text-ink-faint">{t('rights.always')}</span>}
    </label>
  );
}
