import { expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';

/* The clause that holds each figure, the year that it tells of, and the id of the figure. */

function figuresOf(sentence: string): string[] {
  const text = [' date 2026-01-15 Tiêu đề', 'Mưa lớn suốt ngày.', sentence].join('\n\n');
  const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
  const { corpus } = parse(files, { articles: [], outlets: [] });
  return corpus.articles.flatMap(({ figures }) =>
    figures.map((figure) =>
      [figure.amount, figure.text, figure.asOf ?? '-', figure.id].join(' | '),
    ),
  );
}

test.each<[string, string[]]>([
  [
    'Kho chứa 500 tấn gạo; chợ có 30 sạp hàng.',
    [
      '500 tấn | Kho chứa 500 tấn gạo | - | a-5-500-tan',
      '30 sạp | chợ có 30 sạp hàng | - | a-5-30-sap',
    ],
  ],
  [
    'Kho chứa 500 tấn gạo, gấp 3 lần năm 2020.',
    [
      '500 tấn | Kho chứa 500 tấn gạo | - | a-5-500-tan',
      'gấp 3 lần | Kho chứa 500 tấn gạo, gấp 3 lần năm 2020 | - | a-5-gap-3-lan',
    ],
  ],
  [
    'Kho chứa 500 tấn gạo, tăng 3%, trong đó 40% là nếp, còn 2% để giống.',
    [
      '500 tấn | Kho chứa 500 tấn gạo | - | a-5-500-tan',
      '3% | Kho chứa 500 tấn gạo, tăng 3% | - | a-5-3',
      '40% | Kho chứa 500 tấn gạo, tăng 3%, trong đó 40% là nếp | - | a-5-40',
      '2% | Kho chứa 500 tấn gạo, tăng 3%, trong đó 40% là nếp, còn 2% để giống | - | a-5-2',
    ],
  ],
  [
    'Chợ bán gạo nhỏ, gạo to và 30 thứ đậu.',
    ['30 thứ đậu | Chợ bán gạo nhỏ, gạo to và 30 thứ đậu | - | a-5-30-thu-dau'],
  ],
  ['Chợ bán gạo; và 30 thứ đậu.', ['30 thứ đậu | và 30 thứ đậu | - | a-5-30-thu-dau']],
  ['Sau 5 năm, kho chứa 500 tấn gạo.', ['500 tấn | kho chứa 500 tấn gạo | - | a-5-500-tan']],
  [
    'Trong quý này, kho mới của huyện chứa 500 tấn gạo.',
    ['500 tấn | kho mới của huyện chứa 500 tấn gạo | - | a-5-500-tan'],
  ],
  [
    'Từ 20 tấn năm 2020, kho chứa 500 tấn năm 2025.',
    [
      '20 tấn | Từ 20 tấn năm 2020 | 2020 | a-5-20-tan',
      '500 tấn | kho chứa 500 tấn năm 2025 | 2025 | a-5-500-tan',
    ],
  ],
  [
    'Kho chứa 500 tấn, so với năm 2020 là nhiều hơn.',
    ['500 tấn | Kho chứa 500 tấn | - | a-5-500-tan'],
  ],
  [
    'Kho chứa 20 tấn năm 2020 và 500 tấn năm 2025.',
    [
      '20 tấn | Kho chứa 20 tấn năm 2020 và 500 tấn năm 2025 | 2020 | a-5-20-tan',
      '500 tấn | Kho chứa 20 tấn năm 2020 và 500 tấn năm 2025 | 2025 | a-5-500-tan',
    ],
  ],
  ['Đến năm 2030, kho chứa 500 tấn gạo.', ['500 tấn | kho chứa 500 tấn gạo | - | a-5-500-tan']],
  [
    'Kho chứa 500 tấn gạo giai đoạn 2020-2025.',
    ['500 tấn | Kho chứa 500 tấn gạo giai đoạn 2020-2025 | - | a-5-500-tan'],
  ],
  ['Ngày 12/1, kho chứa 500 tấn gạo.', ['500 tấn | kho chứa 500 tấn gạo | - | a-5-500-tan']],
  [
    'Kho mới: chứa 500 tấn gạo – nhiều nhất huyện.',
    ['500 tấn | chứa 500 tấn gạo | - | a-5-500-tan'],
  ],
  [
    'Kho chứa 500 tấn, chợ có 500 tấn.',
    [
      '500 tấn | Kho chứa 500 tấn | - | a-5-500-tan',
      '500 tấn | chợ có 500 tấn | - | a-5-500-tan-2',
    ],
  ],
  [
    'Chợ đông, nhất là 30 sạp gạo và 20 sạp đậu.',
    [
      '30 sạp gạo | nhất là 30 sạp gạo và 20 sạp đậu | - | a-5-30-sap-gao',
      '20 sạp đậu | nhất là 30 sạp gạo và 20 sạp đậu | - | a-5-20-sap-dau',
    ],
  ],
  [
    'Kho chứa 20 tấn. Kho chứa 20 tấn gạo nếp thơm.',
    [
      '20 tấn | Kho chứa 20 tấn | - | a-5-20-tan',
      '20 tấn | Kho chứa 20 tấn gạo nếp thơm | - | a-5-20-tan-2',
    ],
  ],
  [
    'Kho chứa 500 tấn, tăng 3%, giảm 2%, còn 1%, đạt 9% kế hoạch.',
    [
      '500 tấn | Kho chứa 500 tấn | - | a-5-500-tan',
      '3% | Kho chứa 500 tấn, tăng 3% | - | a-5-3',
      '2% | Kho chứa 500 tấn, tăng 3%, giảm 2% | - | a-5-2',
      '1% | Kho chứa 500 tấn, tăng 3%, giảm 2%, còn 1% | - | a-5-1',
      '9% | tăng 3%, giảm 2%, còn 1%, đạt 9% kế hoạch | - | a-5-9',
    ],
  ],
  ['Sau 30 ngày học, lớp đã đông, chợ vẫn vắng.', []],
  ['Chợ vắng, sau 30 ngày học, lớp đã đông.', []],
  [
    'Chợ có gạo, nếp và 30 sạp đậu, 20 sạp cá.',
    [
      '30 sạp đậu | Chợ có gạo, nếp và 30 sạp đậu | - | a-5-30-sap-dau',
      '20 sạp cá | 20 sạp cá | - | a-5-20-sap-ca',
    ],
  ],
  [
    'Với 30 xe tải, huyện chở hết gạo, chợ vắng.',
    ['30 xe tải | Với 30 xe tải, huyện chở hết gạo | - | a-5-30-xe-tai'],
  ],
  [
    'Kho bán gạo cho 30 nước, vùng lãnh thổ, chợ vẫn vắng.',
    [
      '30 nước, vùng lãnh thổ | Kho bán gạo cho 30 nước, vùng lãnh thổ | - | a-5-30-nuoc-vung-lanh-tho',
    ],
  ],
  ['Chợ vắng, 30 xe tải chở gạo, bến vui.', ['30 xe tải | 30 xe tải chở gạo | - | a-5-30-xe-tai']],
  ['Kho chứa 500 tấn gạo!!!', ['500 tấn | Kho chứa 500 tấn gạo | - | a-5-500-tan']],
  [
    'Kho chứa 500 tấn gạo tháng 3/2025.',
    ['500 tấn | Kho chứa 500 tấn gạo tháng 3/2025 | 2025-03 | a-5-500-tan'],
  ],
  [
    'Kho chứa 500 tấn gạo ngày 12/3/2025.',
    ['500 tấn | Kho chứa 500 tấn gạo ngày 12/3/2025 | - | a-5-500-tan'],
  ],
  [
    'Năm 2024 kho chứa 20 tấn gạo và 500 tấn đậu.',
    [
      '20 tấn | Năm 2024 kho chứa 20 tấn gạo và 500 tấn đậu | 2024 | a-5-20-tan',
      '500 tấn | Năm 2024 kho chứa 20 tấn gạo và 500 tấn đậu | 2024 | a-5-500-tan',
    ],
  ],
  [
    'Kho chứa 20 tấn năm 2020 và 500 tấn hiện nay.',
    [
      '20 tấn | Kho chứa 20 tấn năm 2020 và 500 tấn hiện nay | 2020 | a-5-20-tan',
      '500 tấn | Kho chứa 20 tấn năm 2020 và 500 tấn hiện nay | - | a-5-500-tan',
    ],
  ],
  [
    'Năm 2023 đất khô còn năm 2024 huyện thu 500 tấn gạo.',
    ['500 tấn | Năm 2023 đất khô còn năm 2024 huyện thu 500 tấn gạo | 2024 | a-5-500-tan'],
  ],
])('%s', (sentence, figures) => {
  expect(figuresOf(sentence)).toEqual(figures);
});
