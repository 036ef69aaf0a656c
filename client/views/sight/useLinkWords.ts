import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../ui/RecordName.tsx';
import type { SightCardModel, SightLinkModel } from './sightModel.ts';

export interface LinkWords {
  /** A link as said from one of its ends. */
  link: (link: SightLinkModel, from: string, other: SightCardModel) => string;
  /** What stands under the name of a card; null: nothing but its people. */
  state: (card: SightCardModel, date: (text: string) => string) => string | null;
}

/** Links and cards in words. */
export function useLinkWords(): LinkWords {
  const { t, i18n } = useTranslation();
  return {
    link: (link, from, other) => {
      const name = nameIn(other.names, i18n.language);
      const said = linkSaid(t, { link, from, name });
      return link.inferred ? t('sight:link.inferred', { link: said }) : said;
    },
    state: ({ reach, ghost, ended }, date) => {
      if (ended) return t('sight:dissolved', { date: date(ended.slice(0, 7)) });
      if (ghost) return t(`sight:ghost.${ghost}`);
      return reach && shownReaches.has(reach) ? t(`sight:reach.${reach}`) : null;
    },
  };
}

/** Where a card says how far its line reaches; the others are told by their lines. */
const shownReaches: ReadonlySet<string> = new Set([
  'BROKEN',
  'BEYOND',
  'SILENT',
  'NOTHING_ABOVE',
  'GROUND_UNKNOWN',
  'TIER_UNKNOWN',
] satisfies SightCardModel['reach'][]);

interface Said {
  link: SightLinkModel;
  from: string;
  name: string;
}

function linkSaid(t: TFunction, { link: { kind, from: below, people }, from, name }: Said): string {
  if (kind === 'PERSON') {
    const [only] = people;
    return people.length === 1 && only
      ? t('sight:link.person', { person: only.name, name })
      : t('sight:link.people', { count: people.length, name });
  }
  if (kind === 'LOST') return t('sight:link.lost', { name });
  return t(below === from ? 'sight:link.reports' : 'sight:link.reportedTo', { name });
}
