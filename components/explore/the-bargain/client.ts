import { mount } from '#components/explore/mount.ts';
import { theBargain, type TheBargainGiven } from './model.ts';

declare const given: TheBargainGiven;
mount(theBargain(given));
