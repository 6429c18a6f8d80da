import { useMutation } from '@apollo/client/react';
import { Printer } from 'lucide-react';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import type { PaperLanguage } from '../../graphql/graphql.ts';
import { PAPER } from './paperLanguage.ts';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import { language as spoken, t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuHeading, MenuItem } from '../../ui/Menu.tsx';
import { reportFailure } from '../../ui/toast.ts';
import { fetchFile } from '../documents/fetchFile.ts';
import { printPrescription, printVisit } from './printQueries.ts';

/** Prints a signed prescription as a PDF, in the language the patient reads. */
export function PrintPrescription({ id }: { id: string }) {
  const [run, { loading }] = useMutation(printPrescription);
  const print = (language: PaperLanguage) =>
    outcomeOf(run({ variables: { id, language } }), data => data.printPrescription);
  return <PrintMenu name={t('print.prescription')} busy={loading} print={print} />;
}

/** Prints a signed visit: the same way. */
export function PrintVisit({ id }: { id: string }) {
  const [run, { loading }] = useMutation(printVisit);
  const print = (language: PaperLanguage) => outcomeOf(run({ variables: { id, language } }), data => data.printVisit);
  return <PrintMenu name={t('print.visit')} busy={loading} print={print} />;
}

interface PrintMenuProps {
  name: string;
  busy: boolean;
  print: (language: PaperLanguage) => Promise<Outcome<{ url: string }>>;
}

function PrintMenu({ name, busy, print }: PrintMenuProps) {
  const choose = async (language: Language) => {
    const outcome = await print(PAPER[language]);
    if (outcome.ok) fetchFile(outcome.value.url);
    else reportFailure(t('print.failed'), sentenceOf(outcome.failure));
  };
  return (
    <Menu
      trigger={
        <Button variant="outline" size="sm" busy={busy} className="print:hidden">
          <Printer aria-hidden="true" /> {name}
        </Button>
      }
    >
      <MenuHeading>{t('print.language')}</MenuHeading>
      {(Object.keys(LANGUAGES) as Language[]).map(language => (
        <MenuItem key={language} chosen={language === spoken()} onSelect={() => void choose(language)}>
          {LANGUAGES[language]}
        </MenuItem>
      ))}
    </Menu>
  );
}
