import type { Tally } from '../components/pictures/matrix.ts';
import type { Figure } from '../schemas/figure.ts';

type Period = NonNullable<Figure['per']>;
const PERIODS: Record<Period, string> = {
  year: 'năm',
  quarter: 'quý',
  month: 'tháng',
  week: 'tuần',
  day: 'ngày',
  hour: 'giờ',
};

/** What stands in and beside the pictures, in Vietnamese: one key a picture. */
export const viPictures = {
  pictures: {
    timeline: {
      name: 'Các mốc theo thời gian',
      outlets: 'Báo đưa tin',
      tick: {
        held: 'một báo cho biết đã diễn ra',
        planned: 'một báo chỉ đưa tin trước',
        expected: 'một báo nói là dự kiến',
      },
      withoutDay: 'không ghi ngày',
      within: 'chỉ ghi tháng hoặc năm',
      caption: (n: number) =>
        `${n} sự việc, mỗi sự việc ở đúng ngày báo ghi. Các ngày liền nhau vẽ theo tỷ lệ; trục đứt (//) ở quãng bỏ qua.`,
      undated: (n: number) => `${n} sự việc nữa không có ngày nên không có trong hình`,
      coverage: 'Xem báo nào đưa tin gì',
    },

    coverage: {
      title: 'Báo nào đưa tin gì',
      hint: 'Mỗi dấu dẫn đến bài báo. Ô trống: bài của báo ấy mà chúng tôi đọc không nói đến sự việc này.',
      event: 'Sự việc',
      count: (n: number) => `Số sự việc có đưa tin, trên tổng số ${n}`,
      key: {
        held: 'cho biết đã diễn ra',
        planned: 'chỉ báo trước',
        expected: 'nói là dự kiến',
      },
      blank: 'không đưa tin',
      lines: (outlet: string, says: string, lines: string) => `${outlet}: ${says}, ${lines}`,
    },

    matrix: {
      title: 'Số lời trích của từng người về từng chủ đề',
      legend: 'Cách đọc',
      direct: 'Một lời nguyên văn, kể cả nối tiếp',
      indirect: 'Một lời thuật lại, kể cả nối tiếp',
      none: 'Không có lời nào',
      /** What a cell says to who hears it. */
      cell: ({ direct, indirect }: Tally, name: string, topic: string) =>
        `${direct + indirect} lời trích của ${name} về ${topic}: ${[
          direct > 0 && `${direct} nguyên văn`,
          indirect > 0 && `${indirect} thuật lại`,
        ]
          .filter(Boolean)
          .join(', ')}`,
      caption:
        'Hình đếm lời trích trong các bài báo ở đây, không đo độ dài hay sức nặng của lời nói. Lời trích thuộc nhiều chủ đề được đếm ở từng chủ đề.',
    },

    proportion: {
      shares: {
        title: 'Phần của một tổng thể',
        hint: 'Mỗi ô là 1% của tổng thể. Nét gạch thưa ở chỗ từ chỉ mức độ (hơn, trên, gần, khoảng) để ngỏ con số; nó không đo gì cả. Vạch đứng là mức mà chữ “tới” chỉ đến.',
      },
      sizes: {
        title: 'Quy mô và mức tăng',
        hint: 'Chỉ vẽ tỷ lệ mà báo nêu: gấp mấy lần, tăng bao nhiêu, đứng thứ mấy. Báo không nêu thì không vẽ.',
      },
      counts: {
        title: 'Số đếm và khoảng thời gian',
        hint: 'Đây chỉ là những con số đếm được, không phải một phần hay bội số của số khác, nên không có hình.',
      },
      together: (n: number) => `${n === 2 ? 'Hai' : n} con số trong cùng một câu`,
      whole: (amount: string) => `cả 100 ô: ${amount}`,
      notPrinted: 'báo không nêu',
      before: (per: Period) => `${PERIODS[per]} trước`,
      after: (per: Period) => `${PERIODS[per]} sau`,
      /** What the pictures say to who hears them. */
      share: (amount: string) => `Hình một trăm ô, phần tô là ${amount}`,
      times: (amount: string, base: string | null) =>
        `Hình hai thanh: ${amount}${base === null ? '' : ` so với năm ${base}`}`,
      growth: (amount: string) => `Hình một bậc tăng: ${amount}`,
      rank: (amount: string) => `Hình một hàng thứ hạng: ${amount}`,
    },

    shift: {
      title: 'Nhìn nhanh',
      caption:
        'Chữ lấy đúng từ bài báo. Dải nối dẫn mắt từ điều rời bỏ sang điều hướng tới, không đo gì cả.',
    },
  },
};
