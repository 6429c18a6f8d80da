import { formatMoment, nowIso } from '../../../app/time/zone.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useCan } from '../../session/SessionContext.tsx';
import { useOwnZone } from '../../session/useOwnZone.ts';
import { bodyCell, headCell, tableFrame } from '../PageHead.tsx';
import type { ApiKey } from './keyQueries.ts';
import { HOLDER_NAMES, type KeyState, stateOf } from './keyState.ts';

export type KeyAction = 'rotate' | 'revoke';

interface KeyTableProps {
  keys: readonly ApiKey[];
  onAct: (action: KeyAction, key: ApiKey) => void;
}

const STATES: Record<KeyState, { label: string; tone: Tone }> = {
  active: { label: 'Active', tone: 'primary' },
  expired: { label: 'Expired', tone: 'warning' },
  revoked: { label: 'Revoked', tone: 'neutral' },
};

export function KeyTable({ keys, onAct }: KeyTableProps) {
  const zone = useOwnZone();
  return (
    <div className={tableFrame}>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-3 pb-1 text-left text-xs text-ink-faint">Times in {zone}</caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            {['Key', 'May', 'Clinics', 'Ends', 'Last used', 'Change'].map(title => (
              <th key={title} scope="col" className={headCell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
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

function KeyRow({ apiKey, zone, onAct }: KeyRowProps) {
  const { name, holder, prefix, scopes, clinics, expiresAt, overlapUntil, lastUsedAt } = apiKey;
  const state = stateOf(apiKey, nowIso());
  const mayManage = useCan()('api-key:manage');
  return (
    <tr>
      <th scope="row" className={`${bodyCell} font-normal`}>
        <span className="flex flex-wrap items-center gap-2 font-semibold">
          {name} <Badge tone={STATES[state].tone}>{STATES[state].label}</Badge>
        </span>
        <span className="block text-xs text-ink-faint">{HOLDER_NAMES[holder]}</span>
        <code className="block text-xs break-all text-ink-soft">{prefix}…</code>
      </th>
      <td className={bodyCell}>
        {scopes.map(scope => (
          <code key={scope} className="block text-xs">
            {scope}
          </code>
        ))}
      </td>
      <td className={bodyCell}>{clinics.map(clinic => clinic.name).join(', ')}</td>
      <td className={`${bodyCell} whitespace-nowrap`}>
        {formatMoment(expiresAt, zone)}
        {overlapUntil ? (
          <span className="block text-xs text-ink-faint">
            The one before works until {formatMoment(overlapUntil, zone)}
          </span>
        ) : null}
      </td>
      <td className={`${bodyCell} whitespace-nowrap`}>{lastUsedAt ? formatMoment(lastUsedAt, zone) : 'Never'}</td>
      <td className={bodyCell}>
        {mayManage && state !== 'revoked' ? (
          <span className="flex gap-2">
            <Button variant="outline" size="sm" aria-label={`Rotate ${name}`} onClick={() => onAct('rotate')}>
              Rotate
            </Button>
            <Button variant="outline" size="sm" aria-label={`Revoke ${name}`} onClick={() => onAct('revoke')}>
              Revoke
            </Button>
          </span>
        ) : null}
      </td>
    </tr>
  );
}
