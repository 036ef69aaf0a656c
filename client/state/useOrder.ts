import { store, usePlace } from './useBoardwalk.ts';

interface Order {
  column: string;
  descending: boolean;
}

/** What a table takes from the address: how it is sorted, and which record is selected. */
export function useOrder(first: Order, option = 'sort') {
  const { options, selection } = usePlace();
  return {
    order: orderOf(options[option], first),
    onOrder: (next: Order): void => store.step({ options: { [option]: orderText(next) } }),
    selected: selection[0],
  };
}

/** `jaccard` or `-jaccard`, as the address keeps it. */
function orderOf(text: string | undefined, first: Order): Order {
  if (!text) return first;
  return text.startsWith('-') ? { column: text.slice(1), descending: true } : { column: text, descending: false };
}

export function orderText({ column, descending }: Order): string {
  return descending ? `-${column}` : column;
}
