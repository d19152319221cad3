// The box with its proposals: an ARIA combobox with a list. Nothing fires while an input method is
// composing.

/** Milliseconds without a keystroke until something is proposed: results come first. */
const PAUSE = 100;

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {(typed: string) => Promise<string[]>} propose
 * @param {{typed: (text: string) => void, chosen: (text: string) => void}} on
 */
export function combobox(input, list, propose, on) {
  let active = -1;
  let composing = false;
  let turn = 0;

  const close = () => {
    turn++;
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (/** @type {number} */ next) => {
    active = next;
    for (const [i, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(i === active));
    }
    if (active >= 0) input.setAttribute("aria-activedescendant", list.children[active].id);
    else input.removeAttribute("aria-activedescendant");
  };
  const choose = (/** @type {string} */ text) => {
    input.value = text;
    close();
    on.chosen(text);
  };
  const typed = async () => {
    on.typed(input.value);
    const mine = ++turn;
    await new Promise((later) => setTimeout(later, PAUSE));
    if (mine !== turn) return;
    const proposals = await propose(input.value).catch(() => []);
    if (mine !== turn) return;
    list.replaceChildren(
      ...proposals.map((text, i) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${i}`;
        option.role = "option";
        option.textContent = text;
        option.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          choose(text);
        });
        return option;
      }),
    );
    mark(-1);
    list.hidden = proposals.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };

  input.addEventListener("compositionstart", () => (composing = true));
  input.addEventListener("compositionend", () => {
    composing = false;
    typed();
  });
  input.addEventListener("input", () => composing || typed());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (composing || event.isComposing || event.keyCode === 229) return;
    const count = list.hidden ? 0 : list.children.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark(active < 0 && step < 0 ? count - 1 : active + step < count ? active + step : -1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(list.children[active].textContent ?? "");
    } else if (event.key === "Escape" && count > 0) {
      event.preventDefault();
      close();
    }
  });
  return { close };
}
