// Where on the screen the first curve of the first chart ends.
(() => {
  const path = document.querySelector("[data-name]:not([data-shift]):not([data-band]) path");
  path.scrollIntoView({ block: "center" });
  const end = path.getPointAtLength(path.getTotalLength());
  const at = new DOMPoint(end.x, end.y).matrixTransform(path.getScreenCTM());
  return [at.x, at.y];
})()
