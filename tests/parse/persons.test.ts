import { describe, expect, test } from 'vitest';
import { findPeople } from '../../src/parse/people.ts';

/*
 * Whom an article names: the name, form of address, gender, offices as printed with their places
 * (`<office> line:start-end`) and as they are compared; and what each of its lines calls them.
 */

function told(lines: readonly string[]): string[] {
  return findPeople(lines).persons.map(({ name, honorific, gender, roles, offices }) =>
    [
      name,
      honorific ?? '',
      gender ?? '',
      roles.map(({ text, line, start, end }) => `<${text}> ${line}:${start}-${end}`).join(' '),
      offices.map(({ head, org }) => (org === '' ? head : `${head} (${org})`)).join(' + '),
    ]
      .filter((fact) => fact !== '')
      .join(', '),
  );
}

/** The line, kind and name of all mentions. */
function called(lines: readonly string[]): string[] {
  return [...findPeople(lines).mentions].flatMap(([n, found]) =>
    found.map(({ kind, name }) => `${n} ${kind} ${name ?? '-'}`),
  );
}

describe('the people of an article', () => {
  test.each([
    [
      ['Mạnh Hùng kể.', 'Ông Trần Mạnh Hùng là thợ muối.'],
      ['Trần Mạnh Hùng, ông, m'],
      ['1 name Mạnh Hùng', '2 name Trần Mạnh Hùng'],
    ],
    [
      ['Ông Trần Mạnh Hùng là thợ muối.', 'Mạnh Hùng kể.'],
      ['Trần Mạnh Hùng, ông, m'],
      ['1 name Trần Mạnh Hùng', '2 name Mạnh Hùng'],
    ],
    [
      [
        'Trời nắng.',
        'Giám đốc Sở Y tế Trần Văn Bình tới làng.',
        'Ông Bình, Giám đốc Sở Y tế, khen muối.',
      ],
      ['Trần Văn Bình, m, <Giám đốc Sở Y tế> 2:0-16, giám đốc (sở y tế)'],
      ['2 name Trần Văn Bình', '3 given-name Bình'],
    ],
    [
      ['Giám đốc Sở Y tế Trần Văn Bình tới làng.', 'giám đốc sở y tế Trần Văn Bình khen muối.'],
      ['Trần Văn Bình, m, <Giám đốc Sở Y tế> 1:0-16, giám đốc (sở y tế) + giám đốc (sở y tế)'],
      ['1 name Trần Văn Bình', '2 name Trần Văn Bình'],
    ],
    [
      ['Giám đốc Sở Y tế Trần Văn Bình tới.', 'Bí thư Huyện ủy Trần Văn Bình khen.'],
      [
        'Trần Văn Bình, m, <Giám đốc Sở Y tế> 1:0-16 <Bí thư Huyện ủy> 2:0-15, giám đốc (sở y tế) + bí thư (huyện ủy)',
      ],
      ['1 name Trần Văn Bình', '2 name Trần Văn Bình'],
    ],
    [['Tổng thống Ivanov tới thăm.'], ['Ivanov, tổng thống'], ['1 given-name Ivanov']],
    [['Giám đốc Newpro tới thăm.'], [], ['1 given-name Newpro']],
    [['Ông Sáu kể chuyện muối.'], ['Sáu, ông, m'], ['1 given-name Sáu']],
    [
      ['Ông Lê Văn Sáu kể.', 'Ông Sáu nói thêm.'],
      ['Lê Văn Sáu, ông, m'],
      ['1 name Lê Văn Sáu', '2 given-name Sáu'],
    ],
    [
      ['Ông Lê Đức Minh tới làng.', 'Đại tá Đức Minh khen muối.'],
      ['Lê Đức Minh, ông, m, đại tá'],
      ['1 name Lê Đức Minh', '2 name Đức Minh'],
    ],
    [
      ['Đại tá Đức Minh khen muối.', 'Ông Lê Đức Minh tới làng.'],
      ['Lê Đức Minh, ông, m, đại tá'],
      ['1 name Đức Minh', '2 name Lê Đức Minh'],
    ],
    [
      ['Ông Lê Đức Minh tới làng.', 'Bà Đức Minh khen muối.'],
      ['Lê Đức Minh, ông, m', 'Đức Minh, bà, f'],
      ['1 name Lê Đức Minh', '2 name Đức Minh'],
    ],
    [
      ['Ông Lê Đức Minh tới làng.', 'Ông Trần Đức Minh tới sau.', 'Đại tá Đức Minh khen muối.'],
      ['Lê Đức Minh, ông, m', 'Trần Đức Minh, ông, m'],
      ['1 name Lê Đức Minh', '2 name Trần Đức Minh', '3 name Đức Minh'],
    ],
    [
      ['Tổng thống Ivan Petrov tới.', 'Tổng thống Petrov khen muối.'],
      ['Ivan Petrov, <Tổng thống> 1:0-10, tổng thống'],
      ['1 name Ivan Petrov', '2 given-name Petrov'],
    ],
    [
      ['Tổng thống Ivan Petrov tới.', 'Tổng thống Ivan khen muối.'],
      ['Ivan Petrov, <Tổng thống> 1:0-10, tổng thống'],
      ['1 name Ivan Petrov', '2 given-name Ivan'],
    ],
    [['Chị N.T.T. kể.', 'Chị T. cười.'], ['N.T.T., f'], ['1 given-name N.T.T.', '2 given-name T']],
    [
      ['Lê Thị Hoa và Trần Văn Bình cùng tới.'],
      ['Lê Thị Hoa, f', 'Trần Văn Bình, m'],
      ['1 name Lê Thị Hoa', '1 name Trần Văn Bình'],
    ],
    [
      ['Ông Nguyễn Hà Nội tới.', 'Hà Nội mưa.'],
      ['Nguyễn Hà Nội, ông, m'],
      ['1 name Nguyễn Hà Nội'],
    ],
    [['Phát ngôn viên của Tổng thống Ivan Petrov nói.'], ['Ivan Petrov'], ['1 role Ivan Petrov']],
    [
      ['Bộ Công Thương cho biết.', 'Thư ký của Bộ trưởng Trần Văn Bình nói.'],
      ['Trần Văn Bình, m'],
      ['1 body Bộ Công Thương', '2 role Trần Văn Bình'],
    ],
    [
      ['Ông Trần Bình An tới.', 'Bình An cười.', 'Ông An kể.'],
      ['Trần Bình An, ông, m'],
      ['1 name Trần Bình An', '2 name Bình An', '3 given-name An'],
    ],
    [
      ['Bà Lê Hoa tới.', 'Lê Hoa kể.', 'Ông Trần Bình tới.'],
      ['Lê Hoa, bà, f', 'Trần Bình, ông, m'],
      ['1 name Lê Hoa', '2 name Lê Hoa', '3 name Trần Bình'],
    ],
    [
      ['Ông Ba tới.', 'Thủ tướng Modi khen.', 'Bà Tư cười.'],
      ['Ba, ông, m', 'Modi, thủ tướng', 'Tư, bà, f'],
      ['1 given-name Ba', '2 given-name Modi', '3 given-name Tư'],
    ],
    [
      ['Chị Mai Thị Lan tới.', 'Anh Hà Văn Tám tới.'],
      ['Mai Thị Lan, f', 'Hà Văn Tám, m'],
      ['1 name Mai Thị Lan', '2 name Hà Văn Tám'],
    ],
    [
      ['Phó tổng thống Harrison tới thăm.', 'Cựu thủ tướng Brownell khen.'],
      ['Harrison, phó tổng thống', 'Brownell, cựu thủ tướng'],
      ['1 given-name Harrison', '2 given-name Brownell'],
    ],
    [
      ['TRẦN VĂN BÌNH: MUỐI SẠCH PHẢI ĐƯỢC GIÁ', 'Ông Trần Văn Bình khen muối.'],
      ['Trần Văn Bình, ông, m'],
      ['1 name TRẦN VĂN BÌNH', '2 name Trần Văn Bình'],
    ],
    [
      ['Ông Trần Văn Bình khen muối.', 'TRẦN VĂN BÌNH: MUỐI SẠCH PHẢI ĐƯỢC GIÁ'],
      ['Trần Văn Bình, ông, m'],
      ['1 name Trần Văn Bình', '2 name TRẦN VĂN BÌNH'],
    ],
    [
      ['Jean Dupont kể.', 'Ông Jean Dupont tới.'],
      ['Jean Dupont, ông, m'],
      ['1 name Jean Dupont', '2 name Jean Dupont'],
    ],
    [
      ['Ông Nguyễn Minh tới.', 'Bà Trần Nguyễn Minh tới.', 'Anh Minh kể.'],
      ['Nguyễn Minh, ông, m', 'Trần Nguyễn Minh, bà, f'],
      ['1 name Nguyễn Minh', '2 name Trần Nguyễn Minh', '3 given-name Minh'],
    ],
    [
      ['Bộ Công Thương và ông Sáu tới.', 'Sáu cười.'],
      ['Sáu, ông, m'],
      ['1 body Bộ Công Thương', '1 given-name Sáu'],
    ],
    [
      ['Viettin Global cho biết giá tăng.', 'Trụ sở của Viettin Global mở cửa.'],
      [],
      ['1 body Viettin Global'],
    ],
    [
      ['Bà Ana Maria Torres tới.', 'Ở quán của Maria Torres, giá tăng.'],
      ['Ana Maria Torres, bà, f'],
      ['1 name Ana Maria Torres'],
    ],
    [
      ['Ông Lê Việt Nam tới.', 'Bộ trưởng Việt Nam nói.'],
      ['Lê Việt Nam, ông, m'],
      ['1 name Lê Việt Nam', '2 role -'],
    ],
    [
      ['Bà Ana Maria Torres tới.', 'Bà Ana Maria cười.'],
      ['Ana Maria Torres, bà, f'],
      ['1 name Ana Maria Torres', '2 name Ana Maria'],
    ],
    [
      ['Ông Ana Maria Torres tới.', 'Bà Maria Torres cười.'],
      ['Ana Maria Torres, ông, m', 'Maria Torres, bà, f'],
      ['1 name Ana Maria Torres', '2 name Maria Torres'],
    ],
    [
      ['Tổng thống Obama nói.', 'Giám đốc Newpro tới.'],
      ['Obama, tổng thống'],
      ['1 given-name Obama', '2 given-name Newpro'],
    ],
    [
      ['Phát ngôn viên của Tổng thống Karl Berg nói.', 'Phát ngôn viên cười.'],
      ['Karl Berg'],
      ['1 role Karl Berg', '2 role -'],
    ],
    [
      ['TRẦN VĂN BÌNH NÓI GIÁ TĂNG', 'Ông Trần Văn Bình nói.'],
      ['Trần Văn Bình, ông, m'],
      ['2 name Trần Văn Bình'],
    ],
    [['Cựu Tổng thống Obama nói.'], ['Obama, cựu tổng thống'], ['1 given-name Obama']],
    [['Phó Tổng thống Obama nói.'], ['Obama, phó tổng thống'], ['1 given-name Obama']],
    [['Chủ tịch Obama nói.'], [], ['1 given-name Obama']],
  ])('%j', (lines, people, mentions) => {
    expect(told(lines)).toEqual(people);
    expect(called(lines)).toEqual(mentions);
  });
});
