const re = /[/"'`]\/(?:x)/g, half = 4 / 2 / 1;
const t = `a ${`b ${[1, 2].map((x) => `${x}}`).join("/")}`} c`;
function f(a) { return /\)/.test(a) ? a / 2 : `}`; }
if (f("x")) /y"/.exec("y\"");
const o = { a: 1 } / 2;
let i = 3; i++ / 2; let q = i / 3; // "unclosed in comment
const s = 'it\'s' + "a\
b";
const k = o?.a ?? 1; const g = (x) => x / 2, h = arr => arr[0] / 2 / "x".length;
label: for (const x of [/a"/, /b'/]) { if (x) continue label; }
const tagged = String.raw`\u${"x"}`; 
while (i--) /z'/.test(i);
const y = a => { return a } ;
const m = x => /['"]/.test(x);
class P { static #x = 1; static { this.y = 2; } get z() { return /'/; } }
/* ' */ const regexFlag = /a/u.test("b") && /c'/i.test("d");
