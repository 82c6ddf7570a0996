/** Contrast of what is on the page, computed from the colours the browser shows. */
import type { Page } from 'playwright-core';

/** One text or edge that is too faint, with its ratio. */
export interface Faint {
  readonly what: string;
  readonly ratio: number;
}

/** Texts below 4.5:1, and icons and control edges below 3:1. */
export async function faintOn(page: Page): Promise<Faint[]> {
  return page.evaluate(() => {
    const { flat } = window;
    const canvas = document.createElement('canvas').getContext('2d', {
      willReadFrequently: true
    })!;
    type Colour = [number, number, number, number];
    const parse = (colour: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = (front: Colour, back: Colour): Colour => [
      front[0] * front[3] + back[0] * (1 - front[3]),
      front[1] * front[3] + back[1] * (1 - front[3]),
      front[2] * front[3] + back[2] * (1 - front[3]),
      1
    ];
    const ground = (element: Element | null): Colour => {
      if (!element || element === document.documentElement) {
        return over(parse(getComputedStyle(document.body).backgroundColor), [255, 255, 255, 1]);
      }
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, ground(flat.parent(element)));
    };
    const light = ([r, g, b]: Colour): number => {
      const part = (value: number): number => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const ratio = (one: Colour, other: Colour): number => {
      const [a, b] = [light(one), light(other)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const faint: Faint[] = [];
    const check = (what: string, front: string, element: Element, least: number): void => {
      const back = ground(element);
      const found = ratio(over(parse(front), back), back);
      if (found < least) faint.push({ what, ratio: Math.round(found * 100) / 100 });
    };
    const isOff = (element: Element): boolean =>
      flat.all(':disabled').some((disabled) => flat.contains(disabled, element));
    for (const node of flat.textNodes()) {
      const element = flat.parent(node)!;
      const hidden = !flat.visible(element) || /assistive|skip/.test(String(element.className));
      if (hidden || !node.data.trim() || isOff(element)) continue;
      check(
        `text "${node.data.trim().slice(0, 30)}"`,
        getComputedStyle(element).color,
        element,
        4.5
      );
    }
    for (const icon of flat.all('svg').filter((svg) => flat.visible(svg) && !isOff(svg))) {
      const { fill, stroke } = getComputedStyle(flat.all('path, g', icon)[0] ?? icon);
      check('an icon', fill === 'none' ? stroke : fill, flat.parent(icon)!, 3);
    }
    const edged = 'input:not([type=checkbox], [type=radio]), select, .slds-button_neutral, .badge';
    for (const control of flat.all(edged).filter((found) => flat.visible(found) && !isOff(found))) {
      const { borderTopColor } = getComputedStyle(control);
      check(`the edge of ${control.className}`, borderTopColor, flat.parent(control)!, 3);
    }
    return faint;
  });
}
