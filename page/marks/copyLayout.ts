import { viewOf } from '../surroundings';
import { visibleArea } from '../visibleBoxes';

/** One of the browser's own text boxes. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;

// Everything that decides where a letter of a text box stands.
const copied = [
  'direction',
  'font-style',
  'font-variant',
  'font-weight',
  'font-stretch',
  'font-size',
  'font-size-adjust',
  'font-family',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-variant-ligatures',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-align-last',
  'text-transform',
  'text-indent',
  'text-rendering',
  'tab-size',
  'writing-mode',
  'unicode-bidi',
  'word-break',
  'overflow-wrap',
  'hyphens',
  'line-break',
  'color',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
]; // prettier-ignore

/** Lays another element out exactly as a text box, right above it, its letters unseen. */
export function copyLayout(element: TextControl, sheet: HTMLElement): void {
  const view = viewOf(element);
  const style = view.getComputedStyle(element);
  const box = element.getBoundingClientRect();
  for (const property of copied) sheet.style.setProperty(property, style.getPropertyValue(property));

  const isInput = element.localName === 'input';
  const number = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
  const scrollBar =
    element.offsetWidth - element.clientWidth - number('border-left-width') - number('border-right-width');
  const scrollSide =
    style.direction === 'rtl' && element.clientLeft > number('border-left-width') ? 'left' : 'right';
  const clip = visibleArea(element);
  const scale = { x: box.width / (element.offsetWidth || 1), y: box.height / (element.offsetHeight || 1) };
  const keepsLines = style.whiteSpace === 'pre' || style.whiteSpace === 'nowrap';

  Object.assign(sheet.style, {
    position: 'absolute',
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${element.offsetWidth}px`,
    height: `${element.offsetHeight}px`,
    boxSizing: 'border-box',
    overflow: 'hidden',
    borderStyle: 'solid',
    borderColor: 'transparent',
    whiteSpace: isInput || keepsLines ? 'pre' : 'pre-wrap',
    transformOrigin: '0 0',
    transform: `scale(${scale.x}, ${scale.y})`,
    clipPath: `inset(${[
      (clip.top - box.top) / scale.y,
      (box.right - clip.right) / scale.x,
      (box.bottom - clip.bottom) / scale.y,
      (clip.left - box.left) / scale.x,
    ]
      .map((inset) => `${Math.max(0, inset)}px`)
      .join(' ')})`,
    // The letters go, the marks keep their colour.
    webkitTextFillColor: 'transparent',
  });
  sheet.style.setProperty(`padding-${scrollSide}`, `${number(`padding-${scrollSide}`) + scrollBar}px`);
  // A one-line box centres its line.
  if (isInput) {
    const inner = element.clientHeight - number('padding-top') - number('padding-bottom');
    sheet.style.lineHeight = `${inner}px`;
  }
}
