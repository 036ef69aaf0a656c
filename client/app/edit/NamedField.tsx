import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { ComboBox, Input, type Key, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { EditSeekDocument, type RecordKind } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLanguage } from '../../state/useBoardwalk.ts';
import { beforeLast, lastOf, readNamed, writeNamed } from './named.ts';
import { tellApart } from './tellApart.ts';

export interface NamedFieldProps {
  id: string;
  kind: RecordKind;
  /** Names one record only. */
  single: boolean;
  value: string;
  onChange: (value: string) => void;
  /** What the records are called that were named when the form was opened. */
  called: ReadonlyMap<string, string>;
  invalid: boolean;
  required: boolean;
}

interface Hit {
  id: string;
  label: string;
  about: string;
}

/** Names of records. One that is chosen is meant by its id, whoever else bears its name; a new name is written out. */
export function NamedField({ id, kind, single, value, onChange, called, invalid, required }: NamedFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { ids, text } = readNamed(value);
  const [asked, ask] = useState('');
  const [found, find] = useState<ReadonlyMap<string, Hit>>(new Map());
  // Where one takes the other's place, the focus goes along.
  const follow = useRef(false);
  const followed = (element: HTMLElement | null): void => {
    if (!element || !follow.current) return;
    follow.current = false;
    element.focus();
  };
  const { data, fetching } = useAnswer(EditSeekDocument, { text: asked, kind }, asked.length < 2);
  const hits = (asked.length < 2 ? [] : (data?.search ?? []))
    .filter(({ node }) => !ids.includes(node.id))
    .map(({ label, node }): Hit => ({ id: node.id, label, about: tellApart(node, language) }));
  const nameOf = (one: string): string => found.get(one)?.label ?? called.get(one) ?? one;
  const write = (written: string): void => {
    ask(lastOf(written));
    onChange(writeNamed({ ids, text: written }));
  };
  const choose = (key: Key | null): void => {
    const hit = hits.find((one) => one.id === key);
    if (hit === undefined) return;
    follow.current = single;
    find(new Map([...found, [hit.id, hit]]));
    ask('');
    onChange(writeNamed({ ids: single ? [hit.id] : [...ids, hit.id], text: single ? '' : beforeLast(text) }));
  };
  const none = t(asked.length < 2 ? 'edit:choose' : fetching ? 'ui:loading' : 'edit:new');
  return (
    <>
      {ids.length > 0 ? (
        <ul className="edit-chosen">
          {ids.map((one) => (
            <li key={one}>
              <span lang="">
                {nameOf(one)}
                {found.get(one)?.about ? <span className="xs t2">{found.get(one)?.about}</span> : null}
              </span>
              <button
                type="button"
                className="icon-btn"
                aria-label={t('edit:takeOut', { name: nameOf(one) })}
                title={t('edit:takeOut', { name: nameOf(one) })}
                ref={followed}
                onClick={() => {
                  follow.current = true;
                  onChange(writeNamed({ ids: ids.filter((other) => other !== one), text }));
                }}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {single && ids.length > 0 ? null : (
        <ComboBox
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
          inputValue={text}
          onInputChange={write}
          value={null}
          onChange={choose}
          items={hits}
          isInvalid={invalid}
          isRequired={required}
          validationBehavior="aria"
          allowsCustomValue
          allowsEmptyCollection
          defaultFilter={() => true}
          menuTrigger="input"
        >
          <Input id={id} ref={followed} autoComplete="off" />
          <Popover className="popover search-hits" offset={4} placement="bottom start">
            <ListBox renderEmptyState={() => <p className="empty">{none}</p>}>
              {({ id: key, label, about }: Hit) => (
                <ListBoxItem id={key} textValue={about === '' ? label : `${label}, ${about}`} className="search-hit">
                  <span className="medium" lang="">
                    {label}
                  </span>
                  {about === '' ? null : (
                    <span className="xs t2" lang="">
                      {about}
                    </span>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </>
  );
}
