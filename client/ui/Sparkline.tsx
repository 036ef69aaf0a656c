const width = 52;
const height = 16;
const room = 3;

/** How a figure went, without axes: a picture beside a number that says the same. Nothing for fewer than two values. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2) return null;
  const points = values.map((value, i) => {
    const share = most === least ? 0.5 : (value - least) / (most - least);
    return [
      room + (i / (values.length - 1)) * (width - 2 * room),
      height - room - share * (height - 2 * room),
    ] as const;
  });
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg className="sparkline" width={width} height={height} aria-hidden="true">
      <polyline points={points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')} />
      <circle cx={x} cy={y} r={2} />
    </svg>
  );
}
