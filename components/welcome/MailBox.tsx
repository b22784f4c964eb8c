import { en } from '../../locales/en';

const { samples, welcome } = en;

/** A mail as Gmail writes one: first line bare, further lines in blocks, signature and quoted mail marked as Gmail marks them. */
export function MailBox() {
  const [greeting, ...lines] = samples.mail;
  return (
    <div className="field">
      <span id="mail-title">{welcome.mail}</span>
      <div className="mail">
        <p className="mail-head">
          <span>{welcome.mailTo}</span> {samples.mailTo}
        </p>
        <p className="mail-head">
          <span>{welcome.mailSubject}</span> {samples.mailSubject}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: mail is written in an editable element, and so is tried here. */}
        <div
          id="practice-mail"
          className="editable"
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-labelledby="mail-title"
          contentEditable
          suppressContentEditableWarning
          spellCheck={false}
        >
          {greeting}
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
          <div>
            <br />
          </div>
          <div className="gmail_signature" data-smartmail="gmail_signature">
            {samples.mailSignature}
          </div>
          <div className="gmail_quote">
            <div className="gmail_attr" dir="ltr">
              {samples.mailQuotedBy}
            </div>
            <blockquote className="gmail_quote">{samples.mailQuoted}</blockquote>
          </div>
        </div>
      </div>
    </div>
  );
}
