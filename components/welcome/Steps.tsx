import { en } from '../../locales/en';

/** How to use it, in three lines, and the keys that do the same. */
export function Steps({ shortcut }: { readonly shortcut: string | null }) {
  const words = en.welcome;
  return (
    <section aria-labelledby="how-title">
      <h2 id="how-title">{words.how}</h2>
      <ol className="steps">
        {words.steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}</strong> {step.text}
          </li>
        ))}
      </ol>
      <p className="hint">{shortcut === null ? words.noShortcut : words.shortcut(shortcut)}</p>
    </section>
  );
}
