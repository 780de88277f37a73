/** Said where there is nothing to show, and what would be there. */
export function Empty({ text, hint }: { text: string; hint?: string }) {
  return (
    <div class="empty">
      <p>{text}</p>
      {hint && <p class="soft">{hint}</p>}
    </div>
  );
}
