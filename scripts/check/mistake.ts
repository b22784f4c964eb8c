/** Something about the command line or its files that cannot be used; the message is one sentence for whoever typed it. */
export class CheckMistake extends Error {
  override name = 'CheckMistake';
}
