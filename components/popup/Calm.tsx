/** A quiet word where there is nothing to do. */
export function Calm({ title, more }: { readonly title: string; readonly more: string | null }) {
  return (
    <div className="calm">
      <p className="calm-title">{title}</p>
      {more !== null && <p>{more}</p>}
    </div>
  );
}
