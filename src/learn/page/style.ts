/** How the report page looks: readable on a phone and on paper, light and dark, in colours told apart by all. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #181818; --soft: #54575b; --paper: #fff; --line: #c9c9c9; --first: #0b5cab; --second: #b35900; --panel: #f3f4f6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f3f3f3; --soft: #b8bcc2; --paper: #16181c; --line: #4a4f57; --first: #78b0fd; --second: #ffb26b; --panel: #22262c; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-block-start: 2rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; padding: 0; list-style: none; }
.tiles li { background: var(--panel); border-radius: .5rem; padding: .75rem; }
.tiles strong { display: block; font-size: 1.4rem; } .tiles small, .note { color: var(--soft); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem; }
figure { margin: 0; background: var(--panel); border-radius: .5rem; padding: .75rem; min-width: 0; }
figcaption { font-weight: 600; }
svg { width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 10px; }
polyline, line { fill: none; stroke-width: 2; } .axis { stroke: var(--line); stroke-width: 1; }
.first { stroke: var(--first); } .second { stroke: var(--second); stroke-dasharray: 5 3; } line.second { stroke-dasharray: none; }
circle.second { fill: var(--second); } .few { stroke: var(--line); } circle.few { fill: var(--line); }
.mark { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; } .bar { fill: var(--first); }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: start; color: var(--soft); } th, td { text-align: start; padding: .25rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
summary { cursor: pointer; } :focus-visible { outline: 3px solid var(--first); outline-offset: 2px; }
`;
