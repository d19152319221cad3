// What of a page's text is not in sight as it should be, at the width that the window has now.
async () => {
  // Scripts answer to a new width in the next frame.
  await new Promise(laidOut => requestAnimationFrame(() => setTimeout(laidOut)));

  const HEADS = 'h1, h2, h3, h4, thead th, .brand, .navigation a, .cover .name, .key-figures dt, .statement';
  const READ_ALOUD = '.vh, .skip, script, style, title, desc, noscript, template, option';
  const WORD = /[\p{L}\p{N}]/u;
  const room = document.documentElement.clientWidth;
  const faults = new Set();
  const range = document.createRange();

  const named = e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`
      + ` “${e.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const met = (a, b) => ({
    left: Math.max(a.left, b.left), right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top), bottom: Math.min(a.bottom, b.bottom)});

  // What an element cuts off its contents, and what can be scrolled into it.
  const ALL = {left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity};
  const windows = new Map();
  const view = e => {
    if (!e) return {cut: {...ALL, left: 0, right: room}, shown: ALL};
    if (windows.has(e)) return windows.get(e);
    const style = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    const inset = style.clipPath.match(/^inset\(0px (\d+)px\)$/)?.[1] ?? 0;
    const outer = view(e.parentElement);
    const held = {
      ...ALL,
      ...(style.overflowX !== 'visible' && {left: box.left + +inset, right: box.right - inset}),
      ...(style.overflowY !== 'visible' && {top: box.top, bottom: box.bottom})};
    let at = outer;
    if (style.display === 'contents') at = outer;
    else if (/auto|scroll/.test(style.overflowX)) at = {cut: ALL, shown: met(outer.shown, held)};
    else if (/hidden|clip/.test(style.overflowX)) {
      // What is a point is there to be read aloud.
      at = box.width <= 1 ? null : {cut: met(outer.cut, held), shown: outer.shown};
    }
    if (!outer) at = null;
    windows.set(e, at);
    return at;
  };

  // A word goes on where neither a space nor a mark of the build lets a line end.
  const breaks = (node, head) => {
    const text = node.data;
    let start = 0;
    while (start < text.length) {
      if (!WORD.test(text[start])) {
        start++;
        continue;
      }
      let end = start;
      while (end < text.length && WORD.test(text[end])) end++;
      range.setStart(node, start);
      range.setEnd(node, end);
      const lines = [...range.getClientRects()].filter(r => r.width > 0);
      const along = getComputedStyle(head).writingMode.startsWith('vertical') ? 'height' : 'width';
      const length = lines.reduce((sum, r) => sum + r[along], 0);
      const block = head.closest('table')?.parentElement ?? head;
      if (lines.length > 1 && length <= block.getBoundingClientRect()[along]) {
        faults.add(`broken within a word: “${text.slice(start, end)}” in ${named(head)}`);
      }
      start = end;
    }
  };

  if (document.scrollingElement.scrollWidth > room) {
    faults.add('wider than the window: ' + document.scrollingElement.scrollWidth);
  }
  const seen = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || e.closest(READ_ALOUD) || !e.checkVisibility({visibilityProperty: true})) continue;
    const at = view(e);
    if (!at) continue;
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      if (r.width < 1 || r.height < 1) continue;
      const {cut, shown} = at;
      if (r.left < cut.left - 1 || r.right > cut.right + 1 || r.top < cut.top - r.height / 3 || r.bottom > cut.bottom + r.height / 3) {
        faults.add(`cut: ${named(e)}`);
      }
      const part = met(r, shown);
      if (part.left < part.right && part.top < part.bottom) seen.push({...part, height: part.bottom - part.top, e});
    }
    const head = e.closest(HEADS);
    if (head) breaks(node, head);
  }

  seen.sort((a, b) => a.top - b.top);
  for (let i = 0; i < seen.length; i++) {
    const a = seen[i];
    for (let j = i + 1; j < seen.length && seen[j].top < a.bottom; j++) {
      const b = seen[j];
      const both = met(a, b);
      if (!a.e.contains(b.e) && !b.e.contains(a.e) && both.right - both.left > 2 && both.bottom - both.top > Math.min(a.height, b.height) * .4) {
        faults.add(`one over the other: ${named(a.e)} and ${named(b.e)}`);
      }
    }
  }

  for (const tile of document.querySelectorAll('.tile-map svg a')) {
    const box = tile.querySelector('rect').getBoundingClientRect();
    for (const text of tile.querySelectorAll('text')) {
      const r = text.getBoundingClientRect();
      if (r.width && (r.right > box.right + 1 || r.left < box.left - 1)) faults.add(`beyond its tile: ${named(text)}`);
    }
  }
  return [...faults].slice(0, 5);
}
