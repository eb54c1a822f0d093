/** How long a reader must have rested before a change is said aloud, in milliseconds. */
const rest = 500;

/**
 * Says sentences aloud, in an element that screen readers listen to: each when the reader has rested, and only
 * when it is another than the last. What is given first stands on the page already, and is not said.
 */
export function sayAloud(voice: Element | null): (sentence: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  return (sentence) => {
    last ??= sentence;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (voice && sentence !== last) voice.textContent = sentence;
      last = sentence;
    }, rest);
  };
}
