import fc from 'fast-check';
import type { Mode } from '../../../src/entry/modes';
import { reload, remove, save, storage } from './keeping-commands';
import type { Model } from './model';
import type { Failure, Page } from './page';
import { edit, leave, openLink, redo, reset, setLanguage, setMode, swap, undo } from './work-commands';

const anyMode = fc.constantFrom<Mode[]>('new', 'add', 'renew');
const anyPlace = fc.nat(200);
const anyId = fc.constantFrom('q-1', 'q-2', 'q-3');

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
    fc.tuple(anyMode, fc.array(anyPlace, { maxLength: 4 })).map((link) => openLink(...link)),
    fc.nat(5).map(swap),
    fc.tuple(anyId, fc.constantFrom('总部', 'x')).map((quote) => save(...quote)),
    anyId.map(remove),
    fc.constantFrom<Failure[]>('none', 'none', 'throws', 'null').map(storage),
    fc.constant(reload),
  ],
  { maxCommands: 30, size: 'max' },
);
