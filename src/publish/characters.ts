/** The characters of some texts, each once. */
export class Characters {
  /** Which of the ASCII characters, nearly all that there are, were seen: by code, 1 for seen. */
  readonly #ascii = new Uint8Array(128);
  readonly #others = new Set<string>();

  /** Adds those of a text. */
  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 128) this.#ascii[code] = 1;
      else {
        const character = String.fromCodePoint(text.codePointAt(at) ?? code);
        this.#others.add(character);
        at += character.length - 1;
      }
    }
  }

  /** All of them, each once. */
  get all(): readonly string[] {
    const ascii = [...this.#ascii].flatMap((seen, code) =>
      seen === 1 ? [String.fromCharCode(code)] : [],
    );
    return [...ascii, ...this.#others];
  }
}
