// How long a question waits for work that is kept, whatever becomes of the question.

export interface Waiting {
  waitFor: <T>(work: Promise<T>) => Promise<T>;
  /** ms until now; what is waited for at one time counts once. */
  waited: () => number;
}

export function waiting(): Waiting {
  let open = 0;
  let since = 0;
  let before = 0;
  const here = () => (open > 0 ? performance.now() - since : 0);
  return {
    waitFor: async (work) => {
      if (open++ === 0) since = performance.now();
      try {
        return await work;
      } finally {
        before += open === 1 ? here() : 0;
        open--;
      }
    },
    waited: () => before + here(),
  };
}
