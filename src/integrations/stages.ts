/** A stage of the build and how long it took. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
}

const stages: Stage[] = [];
let last = 0;

/** Says that the build begins: what came before belongs to no stage. */
export function stagesBegin(): void {
  last = performance.now();
}

/** Says that a stage has just ended; it began where the one before it ended. */
export function stageEnds(name: string): void {
  const now = performance.now();
  stages.push({ name, seconds: (now - last) / 1000 });
  last = now;
}

/** The stages that have ended, in order. */
export function endedStages(): readonly Stage[] {
  return stages;
}
