/** The words of feeds and calendars, in Vietnamese. */
export const viFeeds = {
  feeds: {
    follow: 'Nhận lời trích mới qua',
  },
  calendar: {
    add: 'Thêm vào lịch',
    file: 'tệp iCalendar',
    dated: 'chỉ gồm những sự việc rõ ngày',
  },
};
