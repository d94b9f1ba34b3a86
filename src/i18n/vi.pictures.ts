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

    matrix: {},

    proportion: {},

    shift: {},
  },
};
