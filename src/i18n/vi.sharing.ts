/** The words of sharing, and of the pages of events, figures and shifts, in Vietnamese. */
export const viSharing = {
  sharing: {
    title: 'Chia sẻ',
    native: 'Gửi qua ứng dụng…',
    email: 'Thư điện tử',
    copyLink: 'Chép đường dẫn',
    copyText: 'Chép nội dung',
    copy: 'Chép',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép.',
    qr: 'Mã QR',
    /** Around the words of a translation that is copied. */
    ourTranslation: 'bản dịch của trang này',
  },
  eventPage: {
    told: 'Báo nào viết gì',
    partOf: 'Thuộc',
    parts: 'Gồm',
    onTimeline: 'Trên dòng diễn biến',
    place: 'Nơi diễn ra',
    date: 'Thời gian',
  },
  figurePage: {
    printed: 'Báo viết',
    by: 'Người nêu',
    asOf: 'Thời điểm của con số',
    inQuote: 'Trong lời trích',
    beside: 'Cùng câu này',
    among: 'Giữa các con số khác',
  },
  shiftPage: {
    words: 'Từ đâu, sang đâu',
    all: (n: number) => `Cả ${n} chuyển dịch`,
    next: 'Chuyển dịch sau',
    previous: 'Chuyển dịch trước',
  },
};
