import { useServices } from '../store/calculator-context';

/** The vendor's sales line, to be dialled with a click. */
export function SalesPhone() {
  const { phone } = useServices().settings;
  return <a href={`tel:${phone.replace(/[ -]/g, '')}`}>{phone}</a>;
}
