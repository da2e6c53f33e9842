import { memo, type ReactNode } from 'react';
import { useMessages } from '../../i18n/catalogue';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { LineId } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { LineAmount } from '../amounts/line-amount';
import { UnitPrice } from '../amounts/unit-price';
import { QuantityField } from './quantity-field';

export interface ItemRowProps {
  readonly id: LineId;
  readonly hint?: ReactNode;
  /** Under the item's name, where the price list's own words are not enough. */
  readonly about?: ReactNode;
}

/** A priced item: its name, its field, its unit price and what the line comes to. */
export const ItemRow = memo(function ItemRow({ id, hint, about }: ItemRowProps) {
  const wording = fieldWording(id, useMessages(), useBook());
  return (
    <div className="row">
      <div className="row-label">
        <label htmlFor={id}>{wording.label}</label>
        <p className="about">{about ?? wording.about}</p>
      </div>
      <div className="row-entry">
        <QuantityField name={id} hint={hint} />
      </div>
      <div className="row-price">
        <UnitPrice id={id} />
      </div>
      <div className="row-amount">
        <LineAmount id={id} />
      </div>
    </div>
  );
});
