import { createControlField } from './controlField';
import type { Field, Site } from './field';
import { createHtmlField } from './htmlField';
import { isTextControl } from './visibleBoxes';

/** The one place that decides what stands behind a `Field`. It lives until the signal aborts. */
export function openField(element: HTMLElement, site: Site, signal: AbortSignal): Field {
  if (isTextControl(element)) return createControlField(element, signal);
  return createHtmlField(element, site, signal);
}
