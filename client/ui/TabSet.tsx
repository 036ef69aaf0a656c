import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import './controls.css';

export interface TabItem {
  id: string;
  label: string;
  /** How many things it holds. */
  count?: number;
  content: ReactNode;
}

export interface TabSetProps {
  label: string;
  tabs: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Tabs with counts; a tab of a stranger's name falls back to the first. */
export function TabSet({ label, tabs, selected, onSelect }: TabSetProps) {
  const known = tabs.some(({ id }) => id === selected) ? selected : (tabs[0]?.id ?? '');
  return (
    <Tabs className="tabs" selectedKey={known} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList aria-label={label} className="tabs-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id}>
            {tab.label}
            {tab.count === undefined ? null : <span className="count n">{` ${tab.count}`}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tabs-panel">
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
