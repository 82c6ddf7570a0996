/** The element, or undefined while the template does not show it. */
export function refOf(component, name) {
  return component.refs?.[name];
}
