/** The words of the editors' own work in Vietnamese: what was put right, what became of old addresses. */
export const viEditorial = {
  correction: {
    title: 'Đính chính',
    hint: 'Những chỗ chương trình đọc sai bài này và người biên tập đã sửa. Bài gốc giữ nguyên.',
    why: (reason: string) => `Lý do: ${reason}`,
    'not-a-quote': (words: string) => `“${words}” không phải lời trích, nên đã được bỏ ra.`,
    'not-a-figure': (words: string) => `“${words}” không thuộc mục Con số, nên đã được bỏ ra.`,
    speaker: (now: string, was: string | null) =>
      was === null
        ? `Người nói là ${now}; trước đó để trống.`
        : `Người nói là ${now}, không phải ${was}.`,
    'no-speaker': (was: string) => `Không xác định được người nói; trước đó ghi là ${was}.`,
    date: (now: string, was: string | null) =>
      was === null
        ? `Bài đăng ngày ${now}; trong bài không ghi ngày.`
        : `Bài đăng ngày ${now}, không phải ${was}.`,
    'event-date': (now: string, was: string | null) =>
      was === null
        ? `Thời điểm đúng: ${now}; trước đó để trống.`
        : `Thời điểm đúng: ${now}, không phải ${was}.`,
    dated: 'ngày do người biên tập đính chính',
  },
  moved: {
    moved: 'Trang này đã chuyển',
    gone: 'Trang này không còn',
    was: {
      articles: 'Địa chỉ này từng dẫn đến một bài báo.',
      speakers: 'Địa chỉ này từng dẫn đến một người phát biểu.',
      quotes: 'Địa chỉ này từng dẫn đến một lời trích.',
      themes: 'Địa chỉ này từng dẫn đến một chủ đề.',
      events: 'Địa chỉ này từng dẫn đến một sự việc.',
      figures: 'Địa chỉ này từng dẫn đến một con số.',
      shifts: 'Địa chỉ này từng dẫn đến một chuyển dịch.',
    },
    what: 'Vì sao',
    now: 'Nay xin xem',
    id: 'Mã cũ',
    thin: 'Chủ đề này có quá ít nội dung để thành một trang riêng.',
    list: 'Những mục không còn ở đây',
  },
};
