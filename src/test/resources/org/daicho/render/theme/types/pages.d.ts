/** A message of the theme in the page's language, with its arguments put in; the build adds it. */
declare function say(key: string, ...args: (string | number)[]): string;

interface Window {
  /** Called by each file of data; what a page's script lends to those who test it. */
  daicho: any;
}
