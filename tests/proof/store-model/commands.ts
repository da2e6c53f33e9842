import fc from 'fast-check';
import type { Mode } from '../../../src/entry/modes';
import { type Place, PRICING } from '../../../src/entry/places';
import { reload, remove, save, storage } from './keeping-commands';
import type { Model } from './model';
import type { Failure, Page } from './page';
import {
  edit,
  goTo,
  leave,
  openLink,
  redo,
  reset,
  setLanguage,
  setMode,
  setTheme,
  swap,
  undo,
} from './work-commands';

const anyMode = fc.constantFrom<Mode[]>('new', 'add', 'renew');
const anyPlace = fc.nat(200);
const anyId = fc.constantFrom('q-1', 'q-2', 'q-3');

const anyLink = fc.tuple(
  anyMode,
  fc.array(anyPlace, { maxLength: 4 }),
  fc.constantFrom('', '420280.00', '1.00'),
  fc.constantFrom(true, false, false, false),
);

export const anyCommands = fc.commands<Model, Page, true>(
  [
    anyPlace.map((at) => edit('type', at)),
    anyPlace.map((at) => edit('type', at)),
    anyPlace.map((at) => edit('choose', at)),
    fc.constant(leave),
    fc.constant(undo),
    fc.constant(undo),
    fc.constant(redo),
    fc.constant(reset),
    anyMode.map(setMode),
    fc.constantFrom<Model['language'][]>('zh-CN', 'en').map(setLanguage),
    anyLink.map((link) => openLink(...link)),
    anyLink.map((link) => openLink(...link)),
    fc.constantFrom<Model['theme'][]>('auto', 'dark').map(setTheme),
    fc.constantFrom<Place[]>(PRICING, { tag: 'records', list: 'quotes' }).map(goTo),
    fc.nat(5).map(swap),
    fc.tuple(anyId, fc.constantFrom('总部', 'x')).map((quote) => save(...quote)),
    anyId.map(remove),
    fc.constantFrom<Failure[]>('none', 'none', 'throws', 'null', 'full', 'full').map(storage),
    fc.constant(reload),
  ],
  { maxCommands: 30, size: 'max' },
);
