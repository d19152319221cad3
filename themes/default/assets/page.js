// What every component's script may use. No script is needed to read a page: they add to it.
// The function "say" gives a message of the theme with its arguments put in. The build writes it before
// this text, and finds the keys that are asked for where it is called with a text in quotation marks.

// What only scripts bring to life shows from here on.
document.documentElement.classList.add("scripted");

/** Of the page's language. */
export const LANG = document.documentElement.lang;

/**
 * Starts a component. One that fails is told of in the console and spares the others.
 * @param {string} name
 * @param {() => void} start
 */
export function component(name, start) {
  try {
    start();
  } catch (mistake) {
    console.error(`component ${name}:`, mistake);
  }
}

/**
 * An element with its attributes and contents.
 * @param {string} name
 * @param {Record<string, string | boolean | ((event: Event) => void)>} attributes; `onclick` and the
 *   like are functions; true is an attribute without a value, false none
 * @param {...(Node | string)} contents
 * @returns {any}
 */
export function element(name, attributes, ...contents) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value);
    else if (value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...contents);
  return made;
}

/** Text as it is compared: width and case do not matter. @param {string} text */
export const folded = (text) => text.normalize("NFKC").toLowerCase();

/** What a browser keeps between visits; a page opened from a folder may be refused it. */
export const memory = {
  /** @type {Map<string, string>} for this page alone */
  own: new Map(),

  /** @param {string} key @returns {string | null} */
  get(key) {
    try {
      return localStorage.getItem("daicho-" + key);
    } catch {
      return this.own.get(key) ?? null;
    }
  },

  /** @param {string} key @param {string} value empty to forget */
  set(key, value) {
    this.own.set(key, value);
    try {
      if (value) localStorage.setItem("daicho-" + key, value);
      else localStorage.removeItem("daicho-" + key);
    } catch {
      // Then `own` has it.
    }
  },
};

/** The state of the page in its address, after `?`, where no link within the page touches it. */
export const address = {
  /** @param {string} key */
  get: (key) => new URLSearchParams(location.search).get(key) ?? "",

  /** @param {Record<string, string>} values by key; empty ones are left out of the address */
  set(values) {
    const all = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(values)) {
      if (value) all.set(key, value);
      else all.delete(key);
    }
    // Commas and slashes may stand there as they are, and are easier to read.
    const query = all.toString().replace(/%2C/g, ",");
    if ((query && "?" + query) === location.search.replace(/%2C/g, ",")) return;
    try {
      history.replaceState(null, "", location.pathname + (query && "?" + query) + location.hash);
    } catch {
      // Then the page works, and its address does not tell of it.
    }
  },
};

component("language-switch", () => {
  // The other language's page in the same state: keys and ids are the same in all languages.
  for (const link of document.querySelectorAll(".language a")) {
    const take = () => link.setAttribute("href", link.getAttribute("href").replace(/[?#].*|$/, location.search + location.hash));
    link.addEventListener("click", take);
    link.addEventListener("focus", take);
  }
});
