export class NoBrowser extends Error {}
export function findOrInstallBrowser(): Promise<string>;
