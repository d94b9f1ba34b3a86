/** The words of citations and of quotes on other sites, in Vietnamese. */
export const viCite = {
  cite: {
    title: 'Ghi nguồn',
    hint: 'Bấm vào đoạn chữ để chọn cả đoạn rồi sao chép.',
    quotedIn: (where: string) => `dẫn theo ${where}`,
    translated: (site: string) => `Bản dịch tiếng Anh của ${site}`,
    translatedBy: (site: string) => `bản dịch của ${site}`,
    quotation: (page: string) => `Lời trích trên ${page}`,
    undated: 'không rõ ngày',
    apa: 'Kiểu APA',
    vietnamese: 'Kiểu Việt Nam',
    apaTranslator: (site: string) => `${site} dịch`,
    apaUndated: 'không rõ ngày',
    text: 'Văn bản',
  },
  embed: {
    block: 'Nhúng dạng chữ (HTML)',
    frame: 'Nhúng dạng khung (iframe)',
    frameTitle: (name: string, site: string) => `Lời trích của ${name}, ${site}`,
    frameTitleUnknown: (site: string) => `Lời trích, ${site}`,
    link: (site: string) => `Xem nguồn trên ${site}`,
  },
};
