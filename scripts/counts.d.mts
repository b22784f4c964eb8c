interface Counts {
  readonly passed: number;
  readonly failed: number;
}
export function countVitest(file: string): Counts;
export function countPlaywright(file: string): Counts;
