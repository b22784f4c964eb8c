import type { Site } from '../field';
import { generic } from './generic';
import { gmail } from './gmail';

const sites: readonly Site[] = [gmail];

/** What is known of a site: its own adapter, or the generic one. */
export function siteOf(hostname: string): Site {
  return sites.find(({ hosts }) => hosts.some((host) => isOn(hostname, host))) ?? generic;
}

function isOn(hostname: string, host: string): boolean {
  return host.startsWith('.') ? hostname.endsWith(host) || hostname === host.slice(1) : hostname === host;
}
