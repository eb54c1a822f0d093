import { mount } from '#components/explore/mount.ts';
import { theCapTable, type TheCapTableGiven } from './model.ts';

declare const given: TheCapTableGiven;

mount(theCapTable(given));
