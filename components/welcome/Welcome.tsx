import { en } from '../../locales/en';
import { growthLabels } from '../../state/growthLabels';
import { Practice } from './Practice';
import { Steps } from './Steps';

/** The page that opens on install: real fields to try it in, how to use it, and what is never collected. */
export function Welcome({ shortcut }: { readonly shortcut: string | null }) {
  const words = en.welcome;
  return (
    <>
      <header>
        <img src="/icon-128.png" alt="" width={48} height={48} />
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <main>
        <Steps shortcut={shortcut} />
        <Practice />
        <section aria-labelledby="labels-title">
          <h2 id="labels-title">{words.labels}</h2>
          <p className="hint">{words.labelsMore}</p>
          <dl>
            {growthLabels.map((label) => (
              <div key={label.id}>
                <dt>{label.name}</dt>
                <dd>{label.meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="never-title">
          <h2 id="never-title">{words.never}</h2>
          <p>{words.neverMore}</p>
          <ul className="never">
            {words.neverList.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p className="hint">{words.keptMore}</p>
        </section>
      </main>
    </>
  );
}
