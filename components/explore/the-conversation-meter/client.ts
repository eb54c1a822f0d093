import { mount } from '#components/explore/mount.ts';
import { theConversationMeter, type TheConversationMeterGiven } from './model.ts';

declare const given: TheConversationMeterGiven;

mount(theConversationMeter(given));
