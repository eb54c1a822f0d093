import { actionOf, standingInWords, type Standing } from '#components/keep/words.ts';
import { expect, test } from '#tests/unit/test.ts';

/** A device that keeps nothing yet, on a desk. */
function aStanding(other: Partial<Standing> = {}): Standing {
  return {
    whole: null,
    hasPart: false,
    isMetered: false,
    isRefused: false,
    report: null,
    ...other,
  };
}

const whole = { date: '1 May', bytes: 10_200_000 };

test('what is kept is said with its edition and its size, and there is nothing to do', () => {
  const standing = aStanding({ whole, report: { kind: 'kept' } });
  expect(standingInWords(standing)).toBe(
    'This device keeps the book: edition of 1 May, 10.2 MB. It opens here without a network.',
  );
  expect(actionOf(standing)).toBeNull();
});

test('what goes on is said in files and in size, and can be stopped', () => {
  const report = {
    kind: 'goes',
    files: 3,
    ofFiles: 9,
    bytes: 2_000_000,
    ofBytes: 10_200_000,
  } as const;
  const standing = aStanding({ hasPart: true, report });
  expect(standingInWords(standing)).toBe('3 of 9 files have come, 2.0 MB of 10.2 MB.');
  expect(actionOf(standing)).toBe('Stop');
});

test('a metered connection waits until it is asked, for a newer edition too', () => {
  expect(standingInWords(aStanding({ isMetered: true }))).toContain(
    'nothing is fetched until you ask',
  );
  const standing = aStanding({ isMetered: true, whole, report: { kind: 'waits', bytes: 4000 } });
  expect(standingInWords(standing)).toContain('There is a newer one: 4 kB of it are new');
  expect(actionOf(standing)).toBe('Fetch the newer edition');
});

test('each failure says what became of the edition that is there, and lets the reader try again', () => {
  const failures = [
    [{ kind: 'cut' }, 'The network broke off.'],
    [{ kind: 'altered', path: 'a.html' }, 'Nothing was taken: a.html did not come'],
    [{ kind: 'full' }, 'There is no room'],
    [{ kind: 'refused' }, 'lets this site keep nothing'],
    [{ kind: 'stopped' }, 'Stopped.'],
  ] as const;
  for (const [report, words] of failures) {
    const standing = aStanding({ whole, hasPart: true, report });
    expect(standingInWords(standing)).toContain(words);
    expect(standingInWords(standing)).toContain('edition of 1 May stays as it is.');
    expect(actionOf(standing)).toBe('Fetch the newer edition');
    expect(actionOf({ ...standing, whole: null })).toBe('Fetch the rest');
  }
});

test('what broke off comes by itself, but not over a metered connection, and not once it was stopped', () => {
  const cut = aStanding({ hasPart: true, report: { kind: 'cut' } });
  expect(standingInWords(cut)).toContain('with your next visit');
  expect(standingInWords({ ...cut, isMetered: true })).not.toContain('with your next visit');
  const stopped = aStanding({ hasPart: true, report: { kind: 'stopped' } });
  expect(standingInWords(stopped)).not.toContain('with your next visit');
  expect(standingInWords(aStanding({ isRefused: true }))).toContain('as you chose');
});
