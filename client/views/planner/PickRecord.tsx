import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { ComboBox, Input, type Key, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { PlannerSeekDocument, type PlannerSeekQuery, type RecordKind } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLanguage } from '../../state/useBoardwalk.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import type { Picked } from './stepForm.ts';

export interface PickRecordProps {
  label: string;
  kind: RecordKind;
  single?: boolean;
  chosen: readonly Picked[];
  onChange: (chosen: readonly Picked[]) => void;
  /** Offered besides what is found: boards that the scenario sets up. */
  besides?: readonly Picked[];
  hint?: string;
  wrong?: string | null;
}

interface Hit {
  id: string;
  picked: Picked;
  about: string;
}

const shortest = 2;

/** A record, or several, sought by name. */
export function PickRecord(props: PickRecordProps) {
  const { label, kind, single = false, chosen, onChange, besides = [], hint, wrong = null } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useClient();
  const id = useId();
  const [text, setText] = useState('');
  // Where one takes the other's place, the focus goes along.
  const follow = useRef(false);
  const followed = (element: HTMLElement | null): void => {
    if (!element || !follow.current) return;
    follow.current = false;
    element.focus();
  };
  const asks = text.trim().length >= shortest;
  const { data, fetching } = useAnswer(PlannerSeekDocument, { text: text.trim(), kind }, !asks);
  const own = besides.filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
  const hits = [
    ...own.map((picked): Hit => ({ id: picked.id, picked, about: t('planner:form.created') })),
    ...(asks && !fetching ? (data?.search ?? []).flatMap((hit) => hitOf(hit, language)) : []),
  ].filter((hit) => !chosen.some((one) => one.id === hit.id));
  const take = (picked: Picked): void => {
    follow.current = single;
    setText('');
    onChange(single ? [picked] : [...chosen, picked]);
  };
  const choose = (key: Key | null): void => {
    const hit = hits.find((one) => one.id === key);
    if (hit) take(hit.picked);
  };
  /** Enter without a choice takes the best hit, even one that is still on its way, and never sends the form. */
  const entered = async (event: KeyboardEvent<HTMLInputElement>): Promise<void> => {
    if (event.key !== 'Enter' || text.trim() === '') return;
    event.preventDefault();
    if (event.currentTarget.hasAttribute('aria-activedescendant')) return;
    const [first] = hits;
    if (first || !asks) return first && take(first.picked);
    const asked = { text: text.trim(), kind };
    const { data: found } = await client
      .query(PlannerSeekDocument, asked, { requestPolicy: 'cache-first' })
      .toPromise();
    const best = (found?.search ?? []).flatMap((hit) => hitOf(hit, language))[0];
    if (best && !chosen.some((one) => one.id === best.id)) take(best.picked);
  };
  const none = t(asks ? (fetching ? 'ui:loading' : 'planner:form.nothing') : 'planner:form.seek');
  return (
    <div className="planner-field">
      <span id={`${id}-label`} className="medium">
        {label}
      </span>
      {chosen.length > 0 ? (
        <ul className="planner-chosen">
          {chosen.map((one) => (
            <li key={one.id}>
              <span lang="">{nameIn(one, language)}</span>
              <button
                type="button"
                className="icon-btn"
                aria-label={t('planner:form.takeOut', { name: nameIn(one, language) })}
                ref={followed}
                onClick={() => {
                  follow.current = true;
                  onChange(chosen.filter((other) => other.id !== one.id));
                }}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {single && chosen.length > 0 ? null : (
        <ComboBox
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
          inputValue={text}
          onInputChange={setText}
          value={null}
          onChange={choose}
          items={hits}
          isInvalid={wrong !== null}
          validationBehavior="aria"
          allowsCustomValue
          allowsEmptyCollection
          defaultFilter={() => true}
          menuTrigger="input"
        >
          <Input
            id={id}
            ref={followed}
            autoComplete="off"
            placeholder={t('planner:form.placeholder')}
            onKeyDown={(event) => void entered(event)}
          />
          <Popover className="popover search-hits" offset={4} placement="bottom start">
            <ListBox renderEmptyState={() => <p className="empty">{none}</p>}>
              {({ id: key, picked, about }: Hit) => {
                const name = nameIn(picked, language);
                return (
                  <ListBoxItem id={key} textValue={about === '' ? name : `${name}, ${about}`} className="search-hit">
                    <span className="medium" lang="">
                      {name}
                    </span>
                    {about === '' ? null : <span className="xs t2">{about}</span>}
                  </ListBoxItem>
                );
              }}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
      <p id={`${id}-hint`} className={wrong === null ? 'xs t3' : 'xs planner-wrong'}>
        {wrong ?? hint}
      </p>
    </div>
  );
}

type Found = PlannerSeekQuery['search'][number];

/** What was found, with what tells it from its namesakes. */
function hitOf({ label, node }: Found, language: string): Hit[] {
  const nameCy = 'nameCy' in node ? node.nameCy : null;
  const picked = { id: node.id, name: 'name' in node ? node.name : label, nameCy };
  const names = (all: readonly { name: string; nameCy: string | null }[]): string =>
    all
      .slice(0, 3)
      .map((one) => nameIn(one, language))
      .join(' · ');
  const about =
    node.__typename === 'Person'
      ? names(node.isOf)
      : node.__typename === 'Board'
        ? names(node.areas)
        : node.__typename === 'Organisation'
          ? (node.kind ?? '')
          : '';
  return [{ id: node.id, picked, about }];
}
