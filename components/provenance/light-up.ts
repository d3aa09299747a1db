/** Lights up the element of that id until another is lit, and brings it into view with its focus. */
export function lightUp(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  for (const lit of document.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  element.setAttribute("data-lit", "");
  element.closest("details")?.setAttribute("open", "");
  element.scrollIntoView({ block: "center", inline: "center" });
  (element.querySelector<HTMLElement>("a") ?? element).focus({ preventScroll: true });
  return true;
}
