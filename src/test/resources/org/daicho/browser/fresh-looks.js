// Leaves of a page only the texts that look like none seen before, and returns what those look like:
// all that contrast hangs on, which are the letters and what lies behind them. What is drawn or placed
// may lie over something else, so its class counts as well.
seen => {
  const known = new Set(seen);
  const fresh = [];
  const behind = e => {
    if (!e) return '';
    const s = getComputedStyle(e);
    const own = `${s.backgroundColor} ${s.backgroundImage} ${s.opacity}`;
    const opaque = s.backgroundColor.startsWith('rgb(') && s.backgroundImage === 'none' && s.opacity === '1';
    return own === 'rgba(0, 0, 0, 0) none 1' ? behind(e.parentElement)
        : opaque ? own : own + ' on ' + behind(e.parentElement);
  };
  const look = e => {
    const s = getComputedStyle(e);
    const placed = e.closest('svg') || [e, e.parentElement].some(p => getComputedStyle(p).position !== 'static');
    return [placed ? e.getAttribute('class') : '', s.color, s.fill, s.fontSize, s.fontWeight, behind(e)].join();
  };
  for (const e of document.body.querySelectorAll('*')) {
    if (![...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())) continue;
    const key = look(e);
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
