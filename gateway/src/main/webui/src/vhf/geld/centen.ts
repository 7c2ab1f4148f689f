/** Reads an amount as people type it in Dutch: 1.234.567,50 or € 1234567; null when it is none. Answers cents. */
export function centenVan(tekst: string): number | null {
  const kaal = tekst.replace(/[€\s]/g, '');
  if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/.test(kaal)) return null;
  const [heel = '', deel = ''] = kaal.split(',');
  return Number(heel.replaceAll('.', '')) * 100 + Number(deel.padEnd(2, '0'));
}
