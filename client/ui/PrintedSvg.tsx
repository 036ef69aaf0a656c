import { useLayoutEffect, useRef } from 'react';
import { usePrinting } from './printing.ts';

export interface PrintedSvgProps {
  className: string;
  /** Writes it, when the page is printed. */
  write: () => string | undefined;
}

/** What is drawn on a canvas of the screen, sharp on paper: it is written only when the page is printed. */
export function PrintedSvg({ className, write }: PrintedSvgProps) {
  const printing = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const svg = printing ? write() : undefined;
    const drawn = svg ? new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement : null;
    frame.current?.replaceChildren(...(drawn ? [document.importNode(drawn, true)] : []));
  });
  return <div ref={frame} className={className} aria-hidden="true" />;
}
