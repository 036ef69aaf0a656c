import { Check, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Checkbox, CheckboxGroup, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './controls.css';
import { useEager } from './useEager.ts';

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** A word at the right: what it means, how many there are. */
  side?: string;
}

export interface ChoicesProps<T extends string> {
  label: string;
  options: readonly Choice<T>[];
  chosen: readonly T[];
  onChange: (chosen: readonly T[]) => void;
  /** One only. */
  single?: boolean;
  /** Offers a field that narrows the list. */
  search?: boolean;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A list to tick in; what is ticked comes first in a list that can be searched. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { label, options, chosen, onChange, single = false, search = false } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [ticked, tick] = useEager(chosen);
  const field = useRef<HTMLInputElement>(null);
  // Whoever opens a long list types a name; the list itself is one Tab away.
  useEffect(() => field.current?.focus(), []);
  const shown = options.filter((option) => plain(option.label).includes(plain(text)));
  const take = (values: readonly string[]): void => {
    const taken = options.map(({ value }) => value).filter((value) => values.includes(value));
    if (!single) tick(taken);
    onChange(taken);
  };
  return (
    <>
      {search ? (
        <div className="choices-search">
          <div className="field">
            <Search size={14} aria-hidden="true" className="t3" />
            <input
              ref={field}
              value={text}
              onChange={(event) => setText(event.target.value)}
              aria-label={t('ui:narrow')}
              placeholder={t('ui:narrow')}
            />
          </div>
        </div>
      ) : null}
      {single ? (
        <RadioGroup
          aria-label={label}
          className="choices"
          // What is chosen but not shown would keep the one stop of the Tab key, and no other could be reached.
          value={shown.find(({ value }) => value === chosen[0])?.value ?? null}
          onChange={(value) => take([value])}
        >
          {shown.map((option) => (
            <Radio key={option.value} value={option.value} className="choice radio">
              <Box option={option} />
            </Radio>
          ))}
        </RadioGroup>
      ) : (
        <CheckboxGroup aria-label={label} className="choices" value={[...ticked]} onChange={take}>
          {shown.map((option) => (
            <Checkbox key={option.value} value={option.value} className="choice">
              <Box option={option} />
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {shown.length === 0 ? <p className="popover-note">{t('ui:nothingNamed', { text })}</p> : null}
    </>
  );
}

function Box({ option }: { option: Choice<string> }) {
  return (
    <>
      <span className="box" aria-hidden="true">
        <Check size={12} strokeWidth={3} />
      </span>
      <span>{option.label}</span>
      {option.side ? <span className="side">{option.side}</span> : null}
    </>
  );
}
