import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SearchQuery } from '../../api/operations.generated.ts';
import type { groupHits } from './groupHits.ts';

type Group = ReturnType<typeof groupHits<SearchQuery['search'][number]>>[number];

/** The hits by kind; `none` is said where there are none. */
export function SearchHits({ none }: { none: string }) {
  const { t } = useTranslation();
  return (
    <ListBox renderEmptyState={() => <p className="empty">{none}</p>}>
      {({ kind, hits }: Group) => (
        <ListBoxSection id={kind}>
          <Header className="search-kind">{t(`words:kinds.${kind}`)}</Header>
          <Collection items={hits}>
            {({ node, label, matched }) => (
              <ListBoxItem id={node.id} textValue={label} className="search-hit">
                <span className="medium">{label}</span>
                {matched === label ? null : <span className="xs t3">{matched}</span>}
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}
