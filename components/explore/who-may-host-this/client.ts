import { mount } from '#components/explore/mount.ts';
import { whoMayHostThis, type WhoMayHostThisGiven } from './model.ts';

declare const given: WhoMayHostThisGiven;
mount(whoMayHostThis(given));
