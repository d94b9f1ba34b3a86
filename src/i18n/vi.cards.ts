/** The words of the pictures that links unfold to, in Vietnamese. */
export const viCards = {
  cards: {
    /** What a picture shows, in its upper right corner. */
    of: {
      quote: 'Lời trích',
      topic: 'Chủ đề',
      speaker: 'Người phát biểu',
      event: 'Sự việc',
      figure: 'Con số',
      source: 'Bài báo',
    },
    /** In the place of words that cannot be shortened without harm. */
    withheld:
      'Lời này quá dài so với khổ ảnh, mà rút ngắn thì dễ sai ý. Xin đọc trọn vẹn trên trang web.',
    /** How many quotes have one form: follows the number. */
    forms: {
      direct: 'nguyên văn',
      indirect: 'thuật lại',
      continued: 'thuật lại, nối tiếp',
    },
    /** How many events have one status: follows the number. */
    statuses: {
      held: 'đã diễn ra',
      planned: 'chỉ báo trước',
      expected: 'dự kiến',
    },
    quotes: (n: number) =>
      `${n} lời trích, xếp theo người nói, kèm nguồn và cách xác định người nói.`,
    about: 'Ai làm trang này, dựa trên những bài báo nào, và cách đối chiếu từng dòng.',
  },
};
