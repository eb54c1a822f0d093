import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** Threads of one kind, at most: each takes the memory of a program of its own. */
const most = Math.min(4, availableParallelism());

/** What a thread answers a job with. */
type Answer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: unknown };

/** What becomes of a job: a file's bytes. */
type Work<Job> = (job: Job) => Promise<Uint8Array<ArrayBuffer>>;

/** A job that was asked for. */
interface Asked<Job> {
  readonly job: Job;
  readonly done: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Gives what runs jobs beside the rest of the build, on a thread for each of the first four processors. A
 * thread is begun when it is first needed, and keeps no program from ending. Jobs are begun in the order in which they
 * are asked for.
 *
 * @param file The module that every thread loads, which calls `answerJobs`. Node runs it as it is written, so
 * resolve it by name (`#lib/…`): what is built of its caller lies elsewhere.
 */
export function inThreads<Job>(file: string): Work<Job> {
  const waiting: Asked<Job>[] = [];
  const idle: Worker[] = [];
  let begun = 0;

  const run = (thread: Worker, { job, done, failed }: Asked<Job>) => {
    const answered = (answer: Answer) => {
      thread.off('error', broken);
      thread.unref();
      if ('bytes' in answer) done(answer.bytes);
      else failed(answer.error);
      idle.push(thread);
      next();
    };
    // A thread that breaks, or cannot be begun, is not used again.
    const broken = (error: unknown) => {
      begun -= 1;
      failed(error);
      next();
    };
    thread.once('message', answered).once('error', broken).ref();
    thread.postMessage(job);
  };
  const next = () => {
    const isFull = begun >= most;
    if (waiting.length === 0 || (idle.length === 0 && isFull)) return;
    if (idle.length === 0) begun += 1;
    const [asked] = waiting.splice(0, 1);
    if (asked !== undefined) run(idle.pop() ?? new Worker(file, { execArgv: [] }), asked);
  };

  return (job) =>
    new Promise((done, failed) => {
      waiting.push({ job, done, failed });
      next();
    });
}

/** Answers the jobs that a thread is given, one after the other: called once, by the module of `inThreads`. */
export function answerJobs<Job>(work: Work<Job>): void {
  const say = (answer: Answer, moved: ArrayBuffer[] = []) => parentPort?.postMessage(answer, moved);
  parentPort?.on('message', (job: Job) => {
    work(job).then(
      (bytes) => say({ bytes }, [bytes.buffer]),
      (error: unknown) => say({ error }),
    );
  });
}
