/** Four planks. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" fill="var(--accent)">
      <rect x="1" y="3" width="4" height="16" rx="1.2" />
      <rect x="6.35" y="1" width="4" height="16" rx="1.2" opacity=".75" />
      <rect x="11.7" y="5" width="4" height="16" rx="1.2" />
      <rect x="17" y="3" width="4" height="16" rx="1.2" opacity=".75" />
    </svg>
  );
}
