/** An element that leaves the page when the document hears of it. */
export interface ExitPoint {
  keyReleased(event: KeyboardEvent): void;
  exit(): void;
}

/** The exit points on the page; the first answers, so that three presses do not leave twice. */
const exitPoints = new Set<ExitPoint>();

const first = (): ExitPoint => exitPoints.values().next().value!;

const onKeyup = (event: KeyboardEvent): void => first().keyReleased(event);

/** Any link on the page can be a second way out: the author marks it with `data-exit-this-page`. */
const onClick = (event: MouseEvent): void => {
  if (!(event.target as Element).closest('a[data-exit-this-page]')) return;
  event.preventDefault();
  first().exit();
};

/** Listens on the document for all exit points together, before anything on the page can stop it. */
export function listen(exitPoint: ExitPoint): void {
  if (!exitPoints.size) {
    document.addEventListener('keyup', onKeyup, true);
    document.addEventListener('click', onClick, true);
  }
  exitPoints.add(exitPoint);
}

export function unlisten(exitPoint: ExitPoint): void {
  exitPoints.delete(exitPoint);
  if (exitPoints.size) return;
  document.removeEventListener('keyup', onKeyup, true);
  document.removeEventListener('click', onClick, true);
}
