import type { English } from '../../../language/en/english.ts';
import { t } from '../../../language/t.ts';

interface KindWords {
  title: string;
  /** What follows while it is not done. */
  means: string;
  /** What follows when it is given up. */
  givenUp: string;
}

type Kind = keyof English['jobs']['kind'];
type Reason = keyof English['jobs']['reason'];

const isKind = (kind: string): kind is Kind => t.has(`jobs.kind.${kind as Kind}.title`);
const isReason = (code: string): code is Reason => t.has(`jobs.reason.${code as Reason}`);

/** A kind of work as people say it; one without words of its own is called as in the API. */
export const kindWords = (kind: string): KindWords =>
  isKind(kind)
    ? {
        title: t(`jobs.kind.${kind}.title`),
        means: t(`jobs.kind.${kind}.means`),
        givenUp: t(`jobs.kind.${kind}.givenUp`),
      }
    : { title: kind, means: t('jobs.meansUnknown'), givenUp: t('jobs.givenUpUnknown') };

/** Why an attempt failed; a code without words is shown as it is, for whoever looks into it. */
export const reasonWords = (code: string): string =>
  isReason(code) ? t(`jobs.reason.${code}`) : t('jobs.reasonUnknown', { code });
