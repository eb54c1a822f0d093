import { mount } from '#components/explore/mount.ts';
import { atTheTable, type AtTheTableGiven } from './model.ts';

declare const given: AtTheTableGiven;
mount(atTheTable(given));
