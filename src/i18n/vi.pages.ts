import { viSearch } from './vi.search.ts';

/** The words of single pages in Vietnamese, one key a page; `vi.ts` holds what pages share. */
export const viPages = {
  timeline: {
    title: 'Diễn biến',
    lead: 'Từng ngày một, theo ngày các báo ghi. Việc đã diễn ra, việc chỉ được báo trước và việc còn ở phía trước được phân biệt rõ.',
    undated: 'Không bài nào ghi ngày',
    undatedHint: 'Các bài có nhắc nhưng không cho biết ngày, nên trang này cũng không đoán.',
    legend: 'Cách đọc',
  },
  speakers: {
    title: 'Người phát biểu',
    lead: 'Những người có lời được báo đăng, ai có nhiều lời trích nhất xếp trước.',
    matrix: 'Ai nói về chủ đề nào',
    matrixHint: 'Bấm vào một ô để đọc các lời ấy.',
    countHint: 'Mỗi ô vuông là một lời trích: ô đặc là nguyên văn, ô rỗng là thuật lại.',
    roles: 'Chức vụ như báo ghi',
    rolesHint: (month: string) => `Tính đến ${month}.`,
    byTopic: 'Theo chủ đề',
    figures: 'Con số đã nêu',
    summary: (total: number, direct: number) =>
      direct === 0
        ? `${total} lời trích, đều do báo thuật lại.`
        : direct === total
          ? `${total} lời trích, đều là nguyên văn.`
          : `${total} lời trích: ${direct} nguyên văn, ${total - direct} thuật lại.`,
  },
  topics: {
    title: 'Chủ đề',
    lead: 'Các bài nói gì về từng chủ đề.',
    events: 'Sự việc',
    figures: 'Con số',
    shifts: 'Trong Kế hoạch tổng thể 2030',
    sources: 'Các bài được dùng ở đây',
    without: 'Chưa đủ để thành trang riêng',
    counts: (quotes: number, events: number) =>
      [quotes > 0 && `${quotes} lời trích`, events > 0 && `${events} sự việc`]
        .filter(Boolean)
        .join(', '),
    withoutHint: 'Một chủ đề có trang khi các bài có ít nhất hai lời trích hoặc một sự việc về nó.',
  },
  masterplan: {
    title: 'Kế hoạch tổng thể số ASEAN 2030',
    lead: (n: number) =>
      `${n === 4 ? 'Bốn' : n} chuyển dịch: ASEAN sẽ rời điều gì và hướng tới điều gì, theo lời bài báo.`,
    adopted: 'Việc thông qua',
    table: 'Bảng đối chiếu',
    number: 'STT',
    name: 'Chuyển dịch',
  },
  quotes: {
    title: 'Trích dẫn',
    lead: (n: number) =>
      `${n} lời trích, xếp theo người nói. Bấm vào một lời để xem nguồn và cách xác định người nói.`,
    search: 'Tìm trong các lời trích',
    key: 'Ba cách báo đăng lời người nói',
  },
  figures: {
    title: 'Con số',
    lead: 'Con số nào cũng giữ nguyên từ chỉ mức độ: gần, hơn, trên, khoảng, tới.',
  },
  sources: {
    title: 'Nguồn',
    lead: (n: number) =>
      `Mọi điều nói về Hội nghị ở đây đều lấy từ ${n === 5 ? 'năm' : n} bài báo này.`,
    drawn: (quotes: number, events: number, figures: number) =>
      [`${quotes} lời trích`, `${events} sự việc`, figures > 0 && `${figures} con số`]
        .filter(Boolean)
        .join(', '),
    share: (share: string) => `Trích lại ${share} số ký tự của bài`,
  },
  glossary: {
    title: 'Thuật ngữ',
    lead: (articles: number) =>
      `Tên gọi và thuật ngữ trong ${articles} bài báo và cách dịch sang tiếng Anh, dùng thống nhất trên cả trang.`,
    vi: 'Tiếng Việt',
    en: 'Tiếng Anh',
  },
  about: {
    shares: 'Trích bao nhiêu từ mỗi bài',
    sharesHint: 'Tính theo số ký tự của phần chữ trong bài.',
    article: 'Bài',
    share: 'Phần được trích',
  },
  search: viSearch,
  listFilter: {
    field: 'Lọc lời trích',
    hint: 'Gõ có dấu hay không dấu đều được.',
    one: '1 lời trích',
    many: '# lời trích',
    none: 'Không lời trích nào',
    loose: ', không phân biệt dấu',
    elsewhere: 'Tìm trên cả trang',
    unmark: 'Bỏ đánh dấu',
  },
  reads: {
    legend: 'Đọc',
    both: 'Cả hai',
  },
  shortcut: {
    title: 'Phím tắt',
    hint: 'Ai điều khiển máy bằng giọng nói có thể tắt phím này; trình duyệt đang dùng sẽ nhớ lựa chọn.',
    label: 'Phím / mở trang tìm kiếm',
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ sai, hoặc chưa từng có.',
  },
};
