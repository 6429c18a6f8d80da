import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { Failure } from '../../../app/graph/failure.ts';
import { t } from '../../../language/t.ts';
import { reportSuccess } from '../../../ui/toast.ts';
import { dispenseMedication, type StockItem, type ToDispense } from '../pharmacyQueries.ts';
import { inputOf, type LineFields, type OpenLine, problemsOf, proposed, shelvesOf } from './dispenseForm.ts';

/** Lines of which something is left. */
export const openLines = ({ lines, dispensing, newWarnings }: ToDispense): OpenLine[] =>
  lines.flatMap(({ id, medicineCode, unit }) => {
    const state = dispensing?.find(({ lineId }) => lineId === id);
    if (!state || state.left === 0 || state.status === 'CANCELLED') return [];
    const isWarned = newWarnings?.some(({ lineId }) => lineId === id) ?? false;
    return { lineId: id, medicineCode, unit, left: state.left, isWarned };
  });

/** What is handed out of a prescription while it is put together. */
export function useDispensing(prescription: ToDispense, onStale: () => void) {
  const lines = openLines(prescription);
  const [others, setOthers] = useState<readonly StockItem[]>([]);
  const shelves = shelvesOf([...(prescription.stock ?? []), ...others]);
  const [initial] = useState(() => Object.fromEntries(lines.map(line => [line.lineId, proposed(line, shelves)])));
  const [fields, setFields] = useState<Readonly<Record<string, LineFields>>>(initial);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = useRef<{ of: string; key: string } | null>(null);
  const [run, { loading: busy }] = useMutation(dispenseMedication);

  const chosen = lines.filter(({ lineId }) => fields[lineId]?.chosen);
  const problems = (line: OpenLine) => problemsOf(line, fields[line.lineId]!, shelves);
  const set = (lineId: string, changes: Partial<LineFields>) => {
    setFields({ ...fields, [lineId]: { ...fields[lineId]!, ...changes } });
    setFailure(null);
  };
  const submit = async () => {
    setTried(true);
    if (chosen.length === 0 || chosen.some(line => problems(line) !== null)) return;
    const asked = {
      prescriptionId: prescription.id,
      version: prescription.version,
      lines: chosen.map(line => inputOf(line, fields[line.lineId]!)),
    };
    const of = JSON.stringify(asked);
    // The same sent again, as after a lost answer, is the same attempt.
    if (attempt.current?.of !== of) attempt.current = { of, key: crypto.randomUUID() };
    const input = { ...asked, idempotencyKey: attempt.current.key };
    const outcome = await outcomeOf(run({ variables: { input } }), data => data.dispenseMedication);
    if (outcome.ok) {
      reportSuccess(t('pharmacy.dispense.done'));
      // What is left in stock came with no answer.
      onStale();
      return;
    }
    setFailure(outcome.failure);
    if (outcome.failure.kind === 'refused') onStale();
  };
  return {
    lines,
    shelves,
    fields,
    chosen,
    set,
    busy,
    failure,
    submit,
    changed: JSON.stringify(fields) !== JSON.stringify(initial),
    /** Of a line that is chosen; null before it was tried to be sent. */
    problemsAt: (line: OpenLine) => (tried && fields[line.lineId]?.chosen ? problems(line) : null),
    /** Puts another product on the shelf, and the line to it. */
    substitute: (lineId: string, item: StockItem, lots: LineFields['lots']) => {
      setOthers([...others.filter(({ id }) => id !== item.id), item]);
      set(lineId, { chosen: true, lots });
    },
    nothingChosen: tried && chosen.length === 0,
  };
}

export type Dispensing = ReturnType<typeof useDispensing>;
