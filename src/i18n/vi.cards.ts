/** The words of the pictures that links unfold to, in Vietnamese. */
export const viCards = {
  cards: {
    /** What a picture shows, in its upper right corner. */
    of: {
      quote: 'Trích dẫn',
      topic: 'Chủ đề',
      speaker: 'Người phát biểu',
      event: 'Sự việc',
      figure: 'Con số',
      source: 'Bài báo',
    },
    /** In the place of words that cannot be shortened without harm. */
    withheld: 'Lời này quá dài so với khổ ảnh và không thể rút ngắn. Xin đọc trọn vẹn trên trang.',
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
    about: 'Ai làm, từ những bài báo nào, và cách đối chiếu từng dòng với bài báo.',
  },
};
