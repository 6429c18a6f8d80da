import { Search } from 'lucide-react';
import { classes } from './classes.ts';
import { Input } from './Input.tsx';

interface SearchFieldProps {
  label: string;
  /** What can be searched by. */
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  /** Of the field's place. */
  className?: string;
  /** Where searching is what a page is for. */
  tall?: boolean;
}

/** Where one types what to look for. */
export const SearchField = ({ label, placeholder, value, onChange, className, tall = false }: SearchFieldProps) => (
  <div className={classes('relative', className)}>
    <Search aria-hidden="true" className="absolute inset-y-0 left-3.5 my-auto size-4 text-ink-faint" />
    <Input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      className={classes('pl-10', tall && 'h-11')}
      autoComplete="off"
      value={value}
      onChange={event => onChange(event.target.value)}
    />
  </div>
);
