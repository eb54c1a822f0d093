/** A file of an edition that a browser can keep. */
export interface KeptFile {
  /** Below the folder of the site, with forward slashes. */
  readonly path: string;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly bytes: number;
}

/** An edition as a browser keeps it: every file of it, or none of it is used. */
export interface KeptList {
  /** The SHA-256 of the list of files, in hexadecimal digits: another edition has another. */
  readonly edition: string;
  /** The day of the edition, as `2026-11-29`. */
  readonly date: string;
  /** In order of path. */
  readonly files: readonly KeptFile[];
}

/** A list as the file of the worker holds it. */
export interface PackedList extends Pick<KeptList, 'edition' | 'date'> {
  readonly files: readonly (readonly [path: string, hash: string, bytes: number])[];
}

/** A list for the file of the worker. */
export function packList({ edition, date, files }: KeptList): PackedList {
  return { edition, date, files: files.map(({ path, hash, bytes }) => [path, hash, bytes]) };
}

/** A list from the file of the worker. */
export function unpackList({ edition, date, files }: PackedList): KeptList {
  return { edition, date, files: files.map(([path, hash, bytes]) => ({ path, hash, bytes })) };
}
