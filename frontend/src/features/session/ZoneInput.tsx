import { useId } from 'react';
import type { FieldControl } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';

interface ZoneInputProps {
  control: FieldControl;
  value: string;
  onChange: (zone: string) => void;
}

const EXAMPLE = 'America/New_York';
const ZONES = Intl.supportedValuesOf('timeZone');

/** An IANA zone, typed or taken from the list of those the browser knows. */
export function ZoneInput({ control, value, onChange }: ZoneInputProps) {
  const list = useId();
  return (
    <>
      <Input
        {...control}
        list={list}
        autoComplete="off"
        placeholder={EXAMPLE}
        value={value}
        onChange={event => onChange(event.target.value.trim())}
      />
      <datalist id={list}>
        {ZONES.map(zone => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
