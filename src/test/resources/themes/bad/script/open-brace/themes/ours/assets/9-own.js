function f() {
  const a = /["(]/.test(`x ${[1].map((n) => `y${n}`)} {`);
  if (a) /}/.test("}");
  if (a) {
  return 4 / 2 / 1;
}
