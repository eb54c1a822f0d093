import { mount } from '#components/explore/mount.ts';
import { makeYourOwnSignal, type MakeYourOwnSignalGiven } from './model.ts';
import { addSwaps } from './swaps.ts';

declare const given: MakeYourOwnSignalGiven;

mount(makeYourOwnSignal(given), addSwaps);
