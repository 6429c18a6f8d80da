import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { t } from '../../../language/t.ts';

interface ColorLineProps {
  value: string;
  onChange: (color: string) => void;
  error?: string | undefined;
}

/** The platform's own, shown while a clinic has chosen none. */
const PLATFORM = '#0f766e';

/** A colour, picked or typed. */
export const ColorLine = ({ value, onChange, error }: ColorLineProps) => (
  <Field
    label={t('administration.organization.color')}
    optional
    hint={t('administration.organization.colorHint')}
    error={error}
  >
    {control => (
      <span className="flex gap-2">
        <input
          type="color"
          aria-label={t('administration.organization.pickColor')}
          className="h-10 w-12 shrink-0 cursor-pointer rounded-lg border border-line-strong bg-surface p-1"
          value={/^#[0-9a-f]{6}$/.test(value) ? value : PLATFORM}
          onChange={event => onChange(event.target.value)}
        />
        <Input
          {...control}
          autoComplete="off"
          value={value}
          onChange={event => onChange(event.target.value.trim().toLowerCase())}
        />
      </span>
    )}
  </Field>
);
