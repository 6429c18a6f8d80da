/** The product's sign and name. */
export function Wordmark({ compact }: { compact?: boolean }) {
  return (
    <span className="flex items-center gap-2.5 font-semibold tracking-tight text-ink">
      <img src="/favicon.svg" alt="" width={28} height={28} className="size-7 shrink-0" />
      <span className={compact ? 'hidden 2xl:inline' : undefined}>Polyclinic</span>
    </span>
  );
}
