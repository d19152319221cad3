// A citation with the address under which the page is published, ready to be copied.

import { component, element } from "../../assets/page.js";

component("citation", () => {
  const text = document.querySelector(".citation");
  if (!text) return;
  /** @type {HTMLAnchorElement} */
  const link = text.querySelector('[rel="bookmark"]');
  // In a folder the address would be this computer's.
  if (location.protocol.startsWith("http")) link.textContent = link.href;
  if (!navigator.clipboard) return;
  const said = element("span", { role: "status" });
  const copy = () =>
    navigator.clipboard.writeText(text.textContent).then(
      () => (said.textContent = say("script-copied")),
      () => getSelection().selectAllChildren(text), // Refused: it is there to be copied by hand.
    );
  text.after(element("p", { class: "copy" }, element("button", { type: "button", class: "press", onclick: copy }, say("script-copy")), " ", said));
});
