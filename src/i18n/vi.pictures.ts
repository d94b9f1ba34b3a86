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
      outlets: 'Báo kể',
      tick: {
        held: 'một báo viết là đã diễn ra',
        planned: 'một báo chỉ báo trước',
        expected: 'một báo nói là sắp tới',
      },
      withoutDay: 'không ghi ngày',
      within: 'chỉ biết tháng hoặc năm',
      caption: (n: number) =>
        `${n} việc, mỗi việc ở đúng ngày báo ghi. Các ngày liền nhau vẽ theo tỷ lệ; trục đứt (//) ở quãng bỏ qua.`,
      undated: (n: number) => `${n} việc nữa không có ngày nên không có trong hình`,
      coverage: 'Xem báo nào kể việc nào',
    },

    coverage: {
      title: 'Báo nào kể việc nào',
      hint: 'Mỗi dấu dẫn đến bài đã viết. Ô trống: báo ấy không kể việc này trong bài mà trang này đọc.',
      event: 'Sự việc',
      count: (n: number) => `Số việc kể đến, trong ${n} việc`,
      key: {
        held: 'viết là đã diễn ra',
        planned: 'chỉ báo trước',
        expected: 'nói là sắp tới',
      },
      blank: 'không kể',
      lines: (outlet: string, says: string, lines: string) => `${outlet}: ${says}, ${lines}`,
    },

    matrix: {
      title: 'Số lời trích của từng người về từng chủ đề',
      legend: 'Cách đọc',
      direct: 'Một lời nguyên văn',
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
        'Hình đếm lời trích trong các bài báo ở đây, không đo độ dài hay sức nặng của lời nói. Một lời nói về nhiều chủ đề được đếm ở từng chủ đề ấy.',
    },

    proportion: {
      shares: {
        title: 'Phần của một tổng thể',
        hint: 'Mỗi ô là 1% của tổng thể. Gạch thưa là chỗ chữ đi kèm (hơn, trên, gần, khoảng) để ngỏ con số, không đo gì cả. Vạch đứng là mức mà chữ “tới” chỉ đến.',
      },
      sizes: {
        title: 'Quy mô và mức tăng',
        hint: 'Chỉ vẽ tỉ lệ mà báo in ra: gấp mấy lần, tăng bao nhiêu, đứng thứ mấy. Số nào báo không in thì không vẽ.',
      },
      counts: {
        title: 'Số đếm và thời gian',
        hint: 'Là số đếm, không phải một phần hay bội số của số nào khác, nên không có hình.',
      },
      together: (n: number) => `${n === 2 ? 'Hai' : n} con số trong cùng một câu`,
      whole: (amount: string) => `cả 100 ô: ${amount}`,
      notPrinted: 'báo không in',
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
      title: 'Toàn cảnh',
      caption:
        'Chữ là nguyên văn bài báo; dấu ba chấm là phần còn lại, đọc trọn ở dưới. Dải nét chỉ dẫn mắt từ điều để lại sang điều hướng tới, không đo gì cả.',
    },
  },
};
