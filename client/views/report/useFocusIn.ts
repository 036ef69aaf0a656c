import { type RefObject, useEffect, useState } from 'react';

/** Whether the focus is in the page within the frame, which no style can tell: to this page it is as if its window had lost it. */
export function useFocusIn(frame: RefObject<HTMLIFrameElement | null>): boolean {
  const [isIn, set] = useState(false);
  useEffect(() => {
    const look = (): void => set(frame.current !== null && document.activeElement === frame.current);
    window.addEventListener('blur', look);
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('blur', look);
      window.removeEventListener('focus', look);
    };
  }, [frame]);
  return isIn;
}
