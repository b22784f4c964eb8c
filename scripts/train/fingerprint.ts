import { createHash } from 'node:crypto';
import type { BankRow } from '../bank/readBank';

/** A short mark of what the model learnt from, so that a bank that has changed since can be told. */
export function fingerprint(bank: readonly BankRow[]): string {
  const hash = createHash('sha256');
  for (const { text, label, spans, kind } of bank) hash.update(JSON.stringify([text, label, spans, kind]));
  return hash.digest('hex').slice(0, 16);
}
