/** A session in a rented runtime. */
export interface RuntimeUse {
  /** How long it lasts, in hours. */
  readonly hours: number;
  /** Virtual processors it has. */
  readonly processors: number;
  /** Share of the time in which they work; waiting for a model or a tool is not billed. 0 to 1. */
  readonly busyRatio: number;
  /** Peak memory, in gigabytes; billed for the whole time. */
  readonly memoryGb: number;
  /** Events written to the memory service. */
  readonly memoryEvents: number;
}

/** What the runtime charges, in dollars. */
export interface RuntimePrices {
  readonly processorHourUsd: number;
  readonly gbHourUsd: number;
  readonly thousandEventsUsd: number;
}

/** What a session costs, in dollars, without the model's tokens. */
export interface RuntimeCost {
  /** Processor and memory of the machine. */
  readonly runtimeUsd: number;
  readonly eventsUsd: number;
  readonly totalUsd: number;
}

/**
 * What it costs to rent the place where a session's state lives: busy processor-hours and
 * gigabyte-hours at list price, plus the events kept (AWS, AgentCore price list).
 *
 * @throws RangeError when a quantity is negative or the busy share is above 1.
 */
export function runtimeCost(use: RuntimeUse, prices: RuntimePrices): RuntimeCost {
  for (const [name, value] of Object.entries({ ...use, ...prices })) {
    if (!(value >= 0)) {
      throw new RangeError(`A runtime with ${name} of ${value} cannot be priced. Give 0 or more.`);
    }
  }
  if (use.busyRatio > 1) {
    throw new RangeError(
      `A runtime with busyRatio of ${use.busyRatio} cannot be priced. Give a share from 0 to 1.`,
    );
  }
  const runtimeUsd =
    use.hours *
    (use.processors * use.busyRatio * prices.processorHourUsd + use.memoryGb * prices.gbHourUsd);
  const eventsUsd = (use.memoryEvents / 1000) * prices.thousandEventsUsd;
  return { runtimeUsd, eventsUsd, totalUsd: runtimeUsd + eventsUsd };
}
