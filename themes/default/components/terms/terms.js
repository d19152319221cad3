// What a term means, in a note beside it. Without the note the term leads to the glossary.

import { LANG, component, element } from "../../assets/page.js";
import { loadData, spoken, wordsFrom } from "../../assets/records.js";

class TermNote {
  constructor() {
    this.title = element("strong", { id: "term-note-title" });
    this.text = element("span", { class: "meaning" });
    this.way = element("a", {}, say("script-term-entry"));
    this.element = element(
      "span",
      { class: "term-note", popover: "auto", role: "dialog", "aria-labelledby": "term-note-title" },
      this.title,
      this.text,
      this.way,
    );
    this.element.addEventListener("toggle", (/** @type {any} */ event) => {
      this.link.setAttribute("aria-expanded", String(event.newState === "open"));
    });
    // Whoever goes on by the keyboard has read it.
    this.element.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.element.contains(event.relatedTarget)) this.element.hidePopover();
    });
  }

  /** @param {HTMLAnchorElement} link @param {any} said name and definition */
  show(link, said) {
    const [name, meaning] = said.map(wordsFrom);
    if (this.element.matches(":popover-open")) this.element.hidePopover();
    this.link = link;
    this.title.replaceChildren(spoken(name));
    this.text.replaceChildren(spoken(meaning));
    this.way.href = link.href;
    link.after(this.element); // Next in order, for those who listen and who go by keys.
    this.element.showPopover();
    this.place();
    this.way.focus({ preventScroll: true });
  }

  /** Beneath the term where there is room, else above it, within the window's sides. */
  place() {
    const edge = 16;
    const gap = 6;
    const line = this.link.getClientRects()[0];
    const own = this.element.getBoundingClientRect();
    const left = Math.max(edge, Math.min(line.left, document.documentElement.clientWidth - own.width - edge));
    const below = line.bottom + gap;
    const above = line.top - gap - own.height;
    const top = below + own.height > innerHeight && above > 0 ? above : below;
    this.element.style.left = `${left + scrollX}px`;
    this.element.style.top = `${top + scrollY}px`;
  }
}

component("terms", () => {
  const terms = document.querySelectorAll("a.term");
  if (terms.length === 0 || !HTMLElement.prototype.showPopover) return;
  const note = new TermNote();
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (terms)) {
    const [page, fragment] = link.href.split("#");
    let shown = false;
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("pointerdown", () => (shown = note.link === link && note.element.matches(":popover-open")));
    link.addEventListener("click", async (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (shown) {
        shown = false;
        return;
      }
      try {
        const said = await loadData(new URL(`../browse/${LANG}/`, page).href, "glossary");
        note.show(link, said[fragment]);
      } catch {
        location.href = link.href; // Its page says it, too.
      }
    });
  }
});
