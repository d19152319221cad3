/** The addresses that are kept from the start; the build adds it. */
declare const SHELL: string[];
