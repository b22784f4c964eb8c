import { applyReplacements, reframeAll } from '../../engine/reframeAll';
import type { Finding } from '../../engine/types';
import type { Output } from './arguments';
import type { Input, Line } from './readInput';

/** A text with what was found in each line. */
export interface Checked extends Input {
  readonly lines: readonly (Line & { readonly findings: readonly Finding[] })[];
}

/** The way to write a checked text out. With several files, JSON says which one a finding is in. */
export function printer(output: Output, inputCount: number): (checked: Checked) => string {
  if (output === 'apply') return printApplied;
  if (output === 'json') return (checked) => printJson(checked, inputCount > 1);
  return printWords;
}

function printApplied({ bom, lines }: Checked): string {
  return (
    bom +
    lines.map(({ text, end, findings }) => applyReplacements(text, reframeAll(text, findings)) + end).join('')
  );
}

function printJson({ name, lines }: Checked, withFile: boolean): string {
  return lines
    .flatMap(({ findings }, index) =>
      findings.map((finding) => {
        const { from, to, text, entryId, category, strength, alternatives, ask, why, source } = finding;
        const found = {
          line: index + 1,
          from,
          to,
          text,
          entryId,
          category,
          strength,
          alternatives,
          ask,
          why,
          source,
        };
        return `${JSON.stringify(withFile ? { file: name, ...found } : found)}\n`;
      }),
    )
    .join('');
}

function printWords({ name, lines }: Checked): string {
  const places = lines.flatMap(({ findings }, index) =>
    findings.map((finding) => inWords(name, index + 1, finding)),
  );
  if (places.length === 0) return `${name}: nothing to suggest.\n`;
  return `${places.join('\n')}\n${name}: ${places.length} ${places.length === 1 ? 'suggestion' : 'suggestions'}.\n`;
}

function inWords(name: string, line: number, finding: Finding): string {
  const rows = [
    `${name}:${line}:${finding.from + 1}  ${finding.text}`,
    ...finding.alternatives.map((alternative) => `  You could say: ${alternative}`),
    ...(finding.ask === null ? [] : [`  Ask yourself: ${finding.ask}`]),
    `  Why: ${finding.why} (${finding.source})`,
  ];
  return `${rows.join('\n')}\n`;
}
