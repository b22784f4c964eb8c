import { text as alex } from 'alex';

export function check(text: string): unknown {
  return alex(text);
}
