/** What Twinfield's finder gives: codes and names by its type and options. */
export const names: Record<string, [code: string, name: string][]> = {
  OFF: [
    ['001', 'Bakkerij Peeters BV'],
    ['002', 'Kapsalon'],
  ],
  'TRS category=journal': [
    ['LOON', 'Lonen'],
    ['MEMO', 'Memoriaal'],
  ],
  'DIM dimtype=BAS': [
    ['1700', 'Loonheffingen'],
    ['1720', 'Pensioen'],
    ['1830', 'Vakantiegeld'],
    ['2100', 'Nettoloon'],
  ],
  'DIM dimtype=PNL': [
    ['4000', 'Bruto lonen'],
    ['4010', 'Vakantiegeld'],
    ['4030', 'Pensioen'],
    ['4070', 'Reiskosten'],
    ['4100', 'Sociale lasten'],
  ],
  'DIM dimtype=KPL': [
    ['100', 'Winkel'],
    ['200', 'Werkplaats'],
  ],
  // Relations: https://developers.twinfield.com, Suppliers and Customers.
  'DIM dimtype=CRD': [
    ['20001', 'A. de Vries'],
    ['20002', 'B. Jansen'],
  ],
  'DIM dimtype=DEB': [['M12', 'C. Bakker']],
  'DIM dimtype=PRJ': [['P1', 'Productie']],
  'DIM dimtype=AST': [],
};
