import { createEngine, type Engine } from '../../engine/engine';
import weights from '../../engine/judge/weights.json';
import type { Finding } from '../../engine/types';
import type { StoredLexicon } from '../../lexicon/compiled';
import lexicon from '../../lexicon/compiled.json';
import type { CheckReply, CheckRequest } from '../../state/messages';
import { isMuted, settings } from '../../state/settings';

let engine: Engine | undefined;

/** Builds the engine, so that the first answer need not wait for it. */
export function warmUp(): void {
  theEngine();
}

/** The findings of each paragraph, without those that were muted. */
export async function check({ paragraphs, reader }: CheckRequest): Promise<CheckReply> {
  const thorough = await settings.thorough.read();
  const findings = paragraphs.map((paragraph) => theEngine().check(paragraph, { reader, thorough }));
  return { findings: await Promise.all(findings.map(withoutMuted)) };
}

function theEngine(): Engine {
  engine ??= createEngine(lexicon as unknown as StoredLexicon, weights);
  return engine;
}

async function withoutMuted(findings: readonly Finding[]): Promise<Finding[]> {
  const muted = await Promise.all(findings.map(({ entryId, text }) => isMuted(entryId, text)));
  return findings.filter((_, index) => !muted[index]);
}
