import { expect, test } from 'vitest';
import { benefits } from './benefits.ts';

const LINE = {
  row: 'benefit',
  kind: 'pension',
  tab: 'monthly',
  from_day: '2028-10-01',
  decision_on: '2024-10-15',
  amount: '0',
  agency_code: '0101',
  pay_method: 'cash',
  state: 'waiting',
};
const columnsAtFault = (cells: Partial<typeof LINE>) => benefits.check?.({ ...LINE, ...cells }).map(({ column }) => column);

test('a monthly benefit may wait to begin; what is paid once cannot', () => {
  expect(columnsAtFault({})).toEqual([]);
  expect(columnsAtFault({ tab: 'unemployment', kind: 'unemployment-benefit' })).toEqual(['state']);
});
