import { LANGUAGES, keepLanguage, type Language } from '../../language/languages.ts';
import { language, t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** Lets a person choose the language of the dashboard on this device; the page is loaded anew in it. */
export function LanguageDialog({ onClose }: { onClose: () => void }) {
  const choose = (chosen: Language) => {
    keepLanguage(chosen);
    location.reload();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('shell.account.language')}
      description={t('shell.languageWhy')}
    >
      <div className="flex flex-col gap-2">
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <Button
            key={code}
            variant={code === language() ? 'primary' : 'outline'}
            aria-pressed={code === language()}
            lang={code}
            onClick={() => choose(code as Language)}
          >
            {name}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
