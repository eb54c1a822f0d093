import { mount } from '#components/explore/mount.ts';
import { makeYourOwnSignal, type MakeYourOwnSignalGiven } from './model.ts';
import { connectMoves } from './moves.ts';

declare const given: MakeYourOwnSignalGiven;

mount(makeYourOwnSignal(given), connectMoves);
