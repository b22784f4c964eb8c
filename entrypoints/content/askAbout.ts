import type { Finding } from '../../engine/types';
import type { CheckReply, CheckRequest } from '../../state/messages';

/** Asks the background about texts; paragraphs it has answered for before are remembered. */
export interface Ask {
  /** The findings of a text, or `unavailable` when the background gives no answer. */
  about(text: string): Promise<readonly Finding[] | 'unavailable'>;
  /** Forgets all answers: settings have changed. */
  forget(): void;
}

type Send = (request: CheckRequest) => Promise<unknown>;

/** Paragraphs remembered per frame: a few long documents. */
const remembered = 500;

/** A worker that says nothing for so long has been stopped; in milliseconds. */
const patience = 10_000;

/** Remembers per paragraph, so that typing in one of them asks about that one only. */
export function createAsk(send: Send, reader: CheckRequest['reader']): Ask {
  const known = new Map<string, readonly Finding[]>();

  const remember = (paragraph: string, findings: readonly Finding[]) => {
    known.delete(paragraph);
    known.set(paragraph, findings);
    const oldest = known.keys().next();
    if (known.size > remembered && !oldest.done) known.delete(oldest.value);
  };

  return {
    async about(text) {
      const paragraphs = text.split('\n');
      const answers = new Map(paragraphs.map((paragraph) => [paragraph, known.get(paragraph)]));
      const open = [...answers.keys()].filter(
        (paragraph) => !answers.get(paragraph) && /\p{L}/u.test(paragraph),
      );
      if (open.length > 0) {
        const reply = await askTwice(send, { kind: 'check', paragraphs: open, reader });
        if (!reply) return 'unavailable';
        for (const [index, paragraph] of open.entries()) answers.set(paragraph, reply.findings[index] ?? []);
      }
      for (const [paragraph, findings] of answers) if (findings) remember(paragraph, findings);
      return inText(paragraphs, answers);
    },
    forget: () => known.clear(),
  };
}

// The browser stops a worker whenever it likes, also in the middle of an answer; the next question starts it again.
async function askTwice(send: Send, request: CheckRequest): Promise<CheckReply | null> {
  return (await askOnce(send, request)) ?? (await askOnce(send, request));
}

async function askOnce(send: Send, request: CheckRequest): Promise<CheckReply | null> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    late = setTimeout(resolve, patience, null);
  });
  try {
    const reply = await Promise.race([send(request), silence]);
    return isReply(reply, request.paragraphs.length) ? reply : null;
  } catch {
    // Nobody there: the worker was stopped, or the extension was updated under an open page.
    return null;
  } finally {
    clearTimeout(late);
  }
}

function isReply(reply: unknown, count: number): reply is CheckReply {
  const findings = (reply as Partial<CheckReply> | null | undefined)?.findings;
  return Array.isArray(findings) && findings.length === count;
}

function inText(
  paragraphs: readonly string[],
  answers: ReadonlyMap<string, readonly Finding[] | undefined>,
): Finding[] {
  const findings: Finding[] = [];
  let base = 0;
  for (const paragraph of paragraphs) {
    for (const finding of answers.get(paragraph) ?? []) {
      findings.push({ ...finding, from: finding.from + base, to: finding.to + base });
    }
    base += paragraph.length + 1;
  }
  return findings;
}
