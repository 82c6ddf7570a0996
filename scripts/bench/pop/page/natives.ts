/** The browser's own functions, taken before synthetic shadow hides what is inside components. */
const select = Object.getOwnPropertyDescriptor(Element.prototype, 'querySelectorAll')?.value as (
  this: Element,
  selector: string
) => NodeListOf<Element>;

/** Elements below `root` that match, through every component. */
export function everywhere(root: Element, selector: string): Element[] {
  return [...select.call(root, selector)];
}
