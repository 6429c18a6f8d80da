import { formatMoment, nowIso } from '../../../app/time/zone.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useCan } from '../../session/SessionContext.tsx';
import { useOwnZone } from '../../session/useOwnZone.ts';
import { bodyCell, headCell, rowLook, tableFrame } from '../PageHead.tsx';
import type { ApiKey } from './keyQueries.ts';
import { HOLDER_NAMES, type KeyState, stateOf } from './keyState.ts';
import { scopeName } from './scopeName.ts';

export type KeyAction = 'rotate' | 'revoke';

interface KeyTableProps {
  keys: readonly ApiKey[];
  onAct: (action: KeyAction, key: ApiKey) => void;
}

const STATES: Record<KeyState, { label: string; tone: Tone }> = {
  active: { label: 'Active', tone: 'primary' },
  ending: { label: 'Ends soon', tone: 'warning' },
  expired: { label: 'Expired', tone: 'danger' },
  revoked: { label: 'Revoked', tone: 'neutral' },
};

/** A row per key; on phones everything stands below its name. */
export function KeyTable({ keys, onAct }: KeyTableProps) {
  const zone = useOwnZone();
  return (
    <div className={tableFrame}>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-3 pb-1 text-left text-xs text-ink-faint">Times in {zone}</caption>
        <thead className="text-xs text-ink-faint max-md:sr-only">
          <tr>
            {['Key', 'May', 'Ends and was used'].map(title => (
              <th key={title} scope="col" className={headCell}>
                {title}
              </th>
            ))}
            <th scope="col" className={headCell}>
              <span className="sr-only">Change</span>
            </th>
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

const cell = `${bodyCell} max-md:block max-md:py-1 max-md:first:pt-3 max-md:last:pb-3`;

function KeyRow({ apiKey, zone, onAct }: KeyRowProps) {
  const { name, holder, prefix, scopes, clinics } = apiKey;
  const state = stateOf(apiKey, nowIso());
  const mayManage = useCan()('api-key:manage');
  return (
    <tr className={`${rowLook} max-md:block`}>
      <th scope="row" className={`${cell} font-normal`}>
        <span className="flex flex-wrap items-center gap-2 font-semibold">
          {name} <Badge tone={STATES[state].tone}>{STATES[state].label}</Badge>
        </span>
        <span className="block text-xs text-ink-faint">{HOLDER_NAMES[holder]}</span>
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
        <span className="mt-1 block text-xs text-ink-soft">at {clinics.map(clinic => clinic.name).join(', ')}</span>
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
        <span className="block">Revoked {formatMoment(revokedAt, zone)}</span>
      ) : (
        <span className="block">Ends {formatMoment(expiresAt, zone)}</span>
      )}
      {overlapUntil && !revokedAt ? (
        <span className="block text-xs text-warning">
          Its old secret works until {formatMoment(overlapUntil, zone)}
        </span>
      ) : null}
      <span className="block text-xs text-ink-faint">
        {lastUsedAt ? `Last used ${formatMoment(lastUsedAt, zone)}` : 'Never used'}
      </span>
    </>
  );
}

const KeyButtons = ({ name, onAct }: { name: string; onAct: (action: KeyAction) => void }) => (
  <span className="flex gap-2 md:justify-end">
    <Button variant="outline" size="sm" aria-label={`Rotate ${name}`} onClick={() => onAct('rotate')}>
      Rotate
    </Button>
    <Button
      variant="outline"
      size="sm"
      className="text-danger"
      aria-label={`Revoke ${name}`}
      onClick={() => onAct('revoke')}
    >
      Revoke
    </Button>
  </span>
);
