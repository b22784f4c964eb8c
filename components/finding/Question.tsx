import { en } from '../../locales/en';

/** A question to the writer, where no words can honestly be put in their place. */
export function Question({ question }: { readonly question: string }) {
  return (
    <p className="question" dir="auto">
      <em>{en.card.leadQuestion}:</em> {question}
    </p>
  );
}
