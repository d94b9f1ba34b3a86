/** The words of sharing, and of the pages of events, figures and shifts, in Vietnamese. */
export const viSharing = {
  sharing: {
    title: 'Chia sẻ',
    native: 'Gửi qua ứng dụng…',
    email: 'Thư điện tử',
    copyLink: 'Sao chép đường dẫn',
    copyText: 'Sao chép dạng chữ',
    copied: 'Đã sao chép.',
    notCopied: 'Trình duyệt không cho sao chép.',
    qr: 'Mã QR',
    /** Around the words of a translation that is copied. */
    ourTranslation: 'bản dịch của trang này',
  },
  eventPage: {
    told: 'Báo nào viết gì',
    partOf: 'Thuộc',
    parts: 'Gồm',
    onTimeline: 'Xem trong Diễn biến',
    place: 'Nơi diễn ra',
  },
  figurePage: {
    printed: 'Chữ trong bài',
    by: 'Ai nêu',
    asOf: 'Thời điểm của con số',
    inQuote: 'Trong lời trích',
    beside: 'Trong cùng vế câu',
    among: 'Xem cùng các con số khác',
  },
  shiftPage: {
    words: 'Chuyển từ gì sang gì',
    all: (n: number) => `Cả ${n} chuyển dịch`,
    next: 'Chuyển dịch sau',
    previous: 'Chuyển dịch trước',
  },
};
