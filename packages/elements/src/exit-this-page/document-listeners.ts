/** An element that leaves the page on an event of the document. */
export interface ExitPoint {
  /** Called for each `keyup` on the document. */
  onKeyup(event: KeyboardEvent): void;
  /** Leaves the page. */
  exit(): void;
}

/** The exit points on the page. Only the first one handles events, so that three presses do not leave twice. */
const exitPoints = new Set<ExitPoint>();

const first = (): ExitPoint => exitPoints.values().next().value!;

const onDocumentKeyup = (event: KeyboardEvent): void => first().onKeyup(event);

/** Authors can make any link an exit link with `data-exit-this-page`. */
const onDocumentClick = (event: MouseEvent): void => {
  if (!(event.target as Element).closest('a[data-exit-this-page]')) return;
  event.preventDefault();
  first().exit();
};

/** Adds the shared listeners, which capture on the document, so that nothing on the page can stop the event first. */
export function addExitPoint(exitPoint: ExitPoint): void {
  if (!exitPoints.size) {
    document.addEventListener('keyup', onDocumentKeyup, true);
    document.addEventListener('click', onDocumentClick, true);
  }
  exitPoints.add(exitPoint);
}

/** Removes an exit point, and the shared listeners with the last one. */
export function removeExitPoint(exitPoint: ExitPoint): void {
  exitPoints.delete(exitPoint);
  if (exitPoints.size) return;
  document.removeEventListener('keyup', onDocumentKeyup, true);
  document.removeEventListener('click', onDocumentClick, true);
}
