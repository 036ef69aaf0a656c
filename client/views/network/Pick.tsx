import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select } from 'react-aria-components';

export interface PickProps<T extends string> {
  /** What stands on the button, and is its name: it says what is chosen between. */
  text: string;
  items: readonly { value: T; text: string }[];
  value: T;
  onPick: (value: T) => void;
  quiet?: boolean;
}

/** A choice of one that drops from a button. */
export function Pick<T extends string>({ text, items, value, onPick, quiet = false }: PickProps<T>) {
  return (
    <Select
      aria-label={text}
      selectedKey={value}
      onSelectionChange={(key) => {
        const item = items.find((one) => one.value === key);
        if (item) onPick(item.value);
      }}
    >
      <Button className={quiet ? 'network-pick' : 'btn'}>
        {text}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover" offset={6} placement="bottom start">
        <ListBox className="choices" items={items.map((item) => ({ ...item, id: item.value }))}>
          {(item) => (
            <ListBoxItem id={item.value} className="choice radio" textValue={item.text}>
              <span className="network-tick">
                {item.value === value ? <Check size={14} aria-hidden="true" /> : null}
              </span>
              {item.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
