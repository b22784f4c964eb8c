declare module 'write-good' {
  /** Its one function, of which the benchmark needs only that it takes a text. */
  export default function writeGood(text: string): readonly unknown[];
}
