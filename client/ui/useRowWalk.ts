import { type RefObject, useEffect } from 'react';

/** Up and down go from row to row by their links; a click anywhere in a row opens it, as a click on its link does. */
export function useRowWalk(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const table = frame.current;
    table?.addEventListener('keydown', walk);
    table?.addEventListener('click', openRow);
    return () => {
      table?.removeEventListener('keydown', walk);
      table?.removeEventListener('click', openRow);
    };
  }, [frame]);
}

const linkOf = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>(':scope > th a') ?? null;

function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = event.target instanceof Element && event.target.closest('a') ? event.target.closest('tr') : null;
  if (!step || !row) return;
  const link = linkOf(step > 0 ? row.nextElementSibling : row.previousElementSibling);
  if (!link) return;
  event.preventDefault();
  link.focus();
}

function openRow(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('a, button, label') || window.getSelection()?.toString()) return;
  linkOf(target.closest('tr'))?.click();
}
