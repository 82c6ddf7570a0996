/** Typed access to the elements a template names with `lwc:ref`. */
import type { LightningElement } from 'lwc';

/** The element, or undefined while the template does not show it. */
export function refOf<Shown = HTMLElement>(
  component: LightningElement,
  name: string
): Shown | undefined {
  return component.refs?.[name] as unknown as Shown | undefined;
}
