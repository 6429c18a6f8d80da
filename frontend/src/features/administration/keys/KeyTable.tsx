import { formatMoment, nowIso } from '../../../app/time/zone.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../language/t.ts';
import { useCan } from '../../session/SessionContext.tsx';
import { useOwnZone } from '../../session/useOwnZone.ts';
import { bodyCell, ColumnHeads, rowLook, tableFrame } from '../PageHead.tsx';
import type { ApiKey } from './keyQueries.ts';
import { type KeyState, stateOf } from './keyState.ts';
import { scopeName } from './scopeName.ts';

export type KeyAction = 'rotate' | 'revoke';

interface KeyTableProps {
  keys: readonly ApiKey[];
  onAct: (action: KeyAction, key: ApiKey) => void;
}

const TONES: Record<KeyState, Tone> = {
  active: 'primary',
  ending: 'warning',
  expired: 'danger',
  revoked: 'neutral',
};

/** A row per key; on phones everything stands below its name. */
export function KeyTable({ keys, onAct }: KeyTableProps) {
  const zone = useOwnZone();
  return (
    <div className={tableFrame}>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-3 pb-1 text-left text-xs text-ink-faint">{t('keys.timesIn', { zone })}</caption>
        <ColumnHeads heads={[t('keys.key'), t('keys.may'), t('keys.endsAndUsed')]} />
        <tbody className="divide-y divide-line border-t border-line">
          {keys.map(key => (
            <KeyRow key={key.id} apiKey={key} zone={zone} onAct={action => onAct(action, key)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface KeyRowProps {
  apiKey: ApiKey;
  zone: string;
  onAct: (action: KeyAction) => void;
}

const cell = `${bodyCell} max-md:block max-md:py-1 max-md:first:pt-3 max-md:last:pb-3`;

function KeyRow({ apiKey, zone, onAct }: KeyRowProps) {
  const { name, holder, prefix, scopes, clinics } = apiKey;
  const state = stateOf(apiKey, nowIso());
  const mayManage = useCan()('api-key:manage');
  return (
    <tr className={`${rowLook} max-md:block`}>
      <th scope="row" className={`${cell} font-normal`}>
        <span className="flex flex-wrap items-center gap-2 font-semibold">
          {name} <Badge tone={TONES[state]}>{t(`keys.state.${state}`)}</Badge>
        </span>
        <span className="block text-xs text-ink-faint">{t(`keys.holder.${holder}`)}</span>
        <code className="block text-xs break-all text-ink-soft">{prefix}…</code>
      </th>
      <td className={cell}>
        <span className="flex flex-wrap gap-1">
          {scopes.map(scope => (
            <Badge key={scope} title={scope}>
              {scopeName(scope)}
            </Badge>
          ))}
        </span>
        <span className="mt-1 block text-xs text-ink-soft">
          {t('keys.at', { clinics: clinics.map(clinic => clinic.name).join(', ') })}
        </span>
      </td>
      <td className={cell}>
        <KeyTimes apiKey={apiKey} zone={zone} />
      </td>
      <td className={cell}>{mayManage && state !== 'revoked' ? <KeyButtons name={name} onAct={onAct} /> : null}</td>
    </tr>
  );
}

function KeyTimes({ apiKey, zone }: { apiKey: ApiKey; zone: string }) {
  const { expiresAt, overlapUntil, lastUsedAt, revokedAt } = apiKey;
  return (
    <>
      {revokedAt ? (
        <span className="block">{t('keys.revokedAt', { time: formatMoment(revokedAt, zone) })}</span>
      ) : (
        <span className="block">{t('keys.endsAt', { time: formatMoment(expiresAt, zone) })}</span>
      )}
      {overlapUntil && !revokedAt ? (
        <span className="block text-xs text-warning">
          {t('keys.oldWorks', { time: formatMoment(overlapUntil, zone) })}
        </span>
      ) : null}
      <span className="block text-xs text-ink-faint">
        {lastUsedAt ? t('keys.lastUsed', { time: formatMoment(lastUsedAt, zone) }) : t('keys.neverUsed')}
      </span>
    </>
  );
}

const KeyButtons = ({ name, onAct }: { name: string; onAct: (action: KeyAction) => void }) => (
  <span className="flex gap-2 md:justify-end">
    <Button variant="outline" size="sm" aria-label={t('keys.rotateOf', { name })} onClick={() => onAct('rotate')}>
      {t('keys.rotate')}
    </Button>
    <Button
      variant="outline"
      size="sm"
      className="text-danger"
      aria-label={t('keys.revokeOf', { name })}
      onClick={() => onAct('revoke')}
    >
      {t('keys.revoke')}
    </Button>
  </span>
);
