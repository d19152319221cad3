// Leaves of a page only the texts that look like none seen before, and returns what those look like:
// an element with text, its parent and its grandparent by their classes and all that contrast hangs on.
seen => {
  const known = new Set(seen);
  const fresh = [];
  const look = e => {
    const s = getComputedStyle(e);
    return [e.localName, e.getAttribute('class') ?? '', s.color, s.fill, s.backgroundColor,
      s.backgroundImage, s.opacity, s.fontSize, s.fontWeight].join();
  };
  for (const e of document.body.querySelectorAll('*')) {
    if (![...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())) continue;
    const key = [e, e.parentElement, e.parentElement.parentElement].map(look).join(' in ');
    if (!known.has(key)) {
      known.add(key);
      fresh.push(key);
      e.setAttribute('data-fresh', '');
    }
  }
  // Hidden rather than removed, so that no selector comes to fit anything else; drawings are whole.
  const shown = new Set();
  for (const e of document.querySelectorAll('[data-fresh], svg:has([data-fresh]) *')) {
    for (let above = e; above && !shown.has(above); above = above.parentElement) shown.add(above);
  }
  for (const e of document.body.querySelectorAll('*')) {
    if (!shown.has(e) && !e.closest('[data-fresh]')) e.style.display = 'none';
  }
  return fresh;
}
