import { mount } from '#components/explore/mount.ts';
import { thePriceWar, type ThePriceWarGiven } from './model.ts';

declare const given: ThePriceWarGiven;

mount(thePriceWar(given));
