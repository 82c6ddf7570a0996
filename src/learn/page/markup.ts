/** The few words of HTML that a report page is made of, with everything that was said made harmless. */

/** Text that may stand in HTML, also inside quotes of an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A table whose first column heads its rows; cells are text, not HTML. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[]
): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows
    .map(([first = '', ...rest]) => {
      const cells = rest.map((text) => `<td>${escaped(text)}</td>`).join('');
      return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
    })
    .join('\n');
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(caption)}"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

/** A drawing with the same figures as a table under it. */
export function figure(title: string, drawing: string, twin: string): string {
  return `<figure><figcaption>${escaped(title)}</figcaption>
${drawing}
<details><summary>Show as table</summary>
${twin}
</details></figure>`;
}
