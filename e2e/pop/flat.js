/**
 * The page as the browser sees it. Synthetic shadow hides what is inside components from the page's own
 * scripts; these functions keep the browser's originals, and are loaded before anything is patched.
 */
// The compiler of the tests marks named functions with this; in the page it means nothing.
window.__name ??= (named) => named;

(() => {
  const getter = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get;
  const { querySelectorAll } = Element.prototype;
  const textContent = getter(Node.prototype, 'textContent');
  const parentNode = getter(Node.prototype, 'parentNode');
  const outerHTML = getter(Element.prototype, 'outerHTML');
  const activeElement = getter(Document.prototype, 'activeElement');
  const { compareDocumentPosition, contains } = Node.prototype;
  const { createTreeWalker } = Document.prototype;

  const host = () => document.getElementById('host');

  window.flat = {
    all: (selector, root = host()) => [...querySelectorAll.call(root, selector)],
    one: (selector, root = host()) => {
      const [found] = querySelectorAll.call(root, selector);
      if (!found) throw new Error(`Nothing matches ${selector}.`);
      return found;
    },
    text: (node) => textContent.call(node).replace(/\s+/g, ' ').trim(),
    parent: (node) => parentNode.call(node),
    html: (element = host()) => outerHTML.call(element),
    active: () => activeElement.call(document),
    contains: (outer, inner) => contains.call(outer, inner),
    follows: (node, other) => Boolean(compareDocumentPosition.call(node, other) & 4),
    textNodes: (root = host()) => {
      const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes;
    },
    /** Rendered and not only there for screen readers. */
    visible: (element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) return false;
      return getComputedStyle(element).visibility === 'visible';
    }
  };
})();
