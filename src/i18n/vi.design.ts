/** The words of the page of the design in Vietnamese. */
export const viDesign = {
  design: {
    title: 'Thiết kế',
    lead: 'Một ấn bản, không phải một khuôn mẫu: trang song ngữ như trong sách in, bản gốc và bản dịch đối diện nhau, nguồn ghi bên lề. Dưới đây là mọi thứ làm nên nó.',
    description:
      'Màu, chữ, khoảng cách, bố cục, dấu hiệu và các thành phần làm nên trang này, mỗi thứ một mẫu, đọc thẳng từ bảng định kiểu.',
    about:
      'Màu, chữ, khoảng cách, bố cục và dấu hiệu của trang này bày ra ở một trang riêng, như bảng mẫu của một xưởng đúc chữ.',
    see: 'Xem bảng mẫu thiết kế',
    faces: {
      serif: { name: 'Source Serif 4', text: 'Chữ có chân, đậm từ 400 đến 600: lên tiếng.' },
      sans: { name: 'Be Vietnam Pro', text: 'Chữ không chân, đậm 500: chú thích.' },
    },
    colours: {
      title: 'Màu',
      hint: 'Gọi tên theo việc, không theo sắc. Giá trị đọc từ bảng định kiểu khi dựng trang; tương phản với nền giấy tính theo WCAG 2, không làm tròn lên.',
      day: 'Ban ngày',
      night: 'Ban đêm',
      ratio: (ratio: string) => `${ratio} : 1`,
      ground: 'nền',
      need: 'Chữ cần ít nhất 4,5 : 1, hình mang nghĩa cần ít nhất 3 : 1. Đường kẻ mảnh chỉ ngăn cách nên không cần.',
      roles: {
        paper: 'Nền giấy.',
        'paper-marked': 'Chỗ được đánh dấu: câu tìm thấy, mục vừa được dẫn đến.',
        ink: 'Chữ.',
        'ink-quiet': 'Chữ nói nhỏ: chú thích, bản dịch đặt cạnh, tiêu đề cột.',
        rule: 'Đường kẻ mảnh giữa các dòng.',
        'rule-strong': 'Đường kẻ mở một phần, và đường kép ở đầu và cuối trang.',
        rubric: 'Son: màu nhấn duy nhất. Gạch chân liên kết, dấu hiệu, từ chỉ mức độ.',
      } as Record<string, string>,
    },
    type: {
      title: 'Cỡ chữ',
      hint: 'Tiếng Việt chồng hai dấu lên một chữ hoa, lại có dấu nặng bên dưới. Ở chữ có chân, chữ cao nhất (Ắ) và chữ xuống thấp nhất (y) cần 1,25 lần cỡ chữ giữa hai dòng. Vì thế đầu đề cách dòng ít nhất 1,3, chữ thường ít nhất 1,6: dòng trên không bao giờ chạm dòng dưới.',
      sample: ['bừng dậy, nặng gánh', 'Ắt hẳn, Ễnh ương'],
      px: (from: string, to: string) => (from === to ? `${from} px` : `${from} đến ${to} px`),
      lineHeight: (height: string) => `cách dòng ${height}`,
      marks:
        'Dấu ngoặc mở của lời nguyên văn treo ra ngoài mép, để chữ thẳng hàng với chữ. Dấu ngoặc luôn cong, trong mọi ngôn ngữ.',
      numerals:
        'Chữ số của chữ có chân rộng bằng nhau và cao bằng chữ hoa, nên số xếp cột thì thẳng hàng; chữ số không chân rộng hẹp khác nhau, chỉ dùng trong chú thích.',
      fallback:
        'Khi phông chữ chưa về, chữ sẵn trên máy được chỉnh theo cùng số đo, để trang không xê dịch. Mỗi mặt chữ chỉ giữ chữ cái và dấu mà trang cần.',
    },
    space: {
      title: 'Khoảng cách',
      hint: 'Vẽ đúng cỡ trên màn hình đang xem. Mọi khoảng cách lớn theo cỡ chữ, nên trang giữ nguyên tỷ lệ.',
      measure: 'khổ chữ: một dòng dài nhất chừng này',
      margin: 'cột lề: đầu đề, nguồn, chú thích',
    },
    layers: {
      title: 'Các lớp',
      hint: 'Lớp sau thắng lớp trước, bất kể bộ chọn nặng nhẹ. Trang nào cũng chỉ tải bảng định kiểu mà nó cần.',
      text: {
        reset: 'Xóa mặc định của trình duyệt.',
        tokens: 'Màu, cỡ chữ, khoảng cách: mọi con số nằm ở đây.',
        base: 'Từng loại phần tử khi chưa mang tên lớp nào.',
        compositions: 'Xếp các phần cạnh nhau, trên dưới. Không màu, trừ đường kẻ.',
        components: 'Từng thành phần, không tự đặt mình vào đâu.',
        utilities: 'Ngoại lệ, và bản in.',
      } as Record<string, string>,
    },
    compositions: {
      title: 'Bố cục',
      hint: 'Ít cách xếp, nhiều trang. Mỗi khung dưới đây là bố cục thật, chỉ thay chữ bằng ô.',
      text: {
        stack: 'Phần này dưới phần kia, cách đều: mặc định.',
        cluster: 'Những mẩu ngắn cạnh nhau, hết chỗ thì xuống dòng: chú thích, danh sách liên kết.',
        grid: 'Bao nhiêu cột vừa thì bấy nhiêu: sự việc, con số.',
        leaf: 'Một phần của trang: đầu đề ở lề, nội dung bên cạnh, đường kẻ phía trên.',
        noted: 'Nội dung, và chú thích ở lề bên kia: lời trích với nguồn của nó.',
        facing: 'Hai văn bản đối diện từng dòng: bản gốc và bản dịch.',
      } as Record<string, string>,
    },
    marks: {
      title: 'Dấu hiệu',
      hint: 'Một bộ dùng chung cho trang và hình. Nhận ra bằng hình trước, màu sau, và luôn có chữ gần đó.',
      events: 'Sự việc',
      quotes: 'Lời trích',
    },
    parts: {
      title: 'Thành phần',
      hint: 'Mẫu lấy từ các bài báo theo quy tắc: lời ngắn nhất, mục đầu tiên.',
      verbatim: 'Lời nguyên văn',
      reported: 'Lời thuật lại',
      line: 'Một dòng trong danh sách',
      event: 'Sự việc',
      crumbs:
        'Đường dẫn ở đầu mỗi trang cho biết đang ở đâu; mục cuối là chính trang ấy nên không bấm được.',
    },
    states: {
      title: 'Khi dùng',
      rows: [
        ['Con trỏ', 'Liên kết đổi sang màu son, gạch chân dày lên.'],
        [
          'Bàn phím',
          'Khung son 3 px quanh mục đang chọn, cách mục 3 px; phím đầu tiên bỏ qua phần đầu trang.',
        ],
        ['Màu do máy đặt', 'Trang nhường màu cho máy; dấu hiệu giữ hình, vì hình mang nghĩa.'],
        ['Giảm chuyển động', 'Không gì trượt, không gì mờ dần.'],
        ['Bản in', 'Mực trên giấy trắng, không có phần điều hướng; nguồn kèm địa chỉ.'],
        ['Không có JavaScript', 'Đọc được mọi thứ; riêng tìm kiếm và lọc cần đến nó.'],
      ],
    },
    dates: {
      title: 'Ngày và số',
      hint: 'Theo cách viết của báo chí từng ngôn ngữ. Cùng dữ liệu, cùng quy tắc, hai cách viết.',
      kind: 'Loại',
      vi: 'Tiếng Việt',
      en: 'Tiếng Anh',
      day: 'Ngày',
      range: 'Nhiều ngày',
      month: 'Tháng',
      year: 'Năm',
      event: 'Sự việc trong ngày',
      share: 'Tỷ lệ',
      count: 'Số ký tự của các bài',
      figure: 'Con số kèm từ chỉ mức độ',
    },
    pictures: {
      title: 'Hình vẽ',
      text: [
        'Hình vẽ bằng SVG ngay khi dựng trang, không nhờ thư viện nào trong trình duyệt. Chữ trong hình là chữ thật, tìm được và đọc lên được, không nhỏ hơn 12 px; màn hình hẹp có bản vẽ riêng.',
        'Hình nào cũng có tên, có một câu nói rõ nó cho thấy gì và không cho thấy gì, và có bảng số liệu phía sau. Không vẽ số nào mà báo không in.',
      ],
    },
    never: {
      title: 'Không bao giờ',
      items: [
        'Nghĩa chỉ nằm ở màu',
        'Chữ nghiêng, vì dấu tiếng Việt dễ chạm nhau',
        'Khung bo góc, bóng đổ, màu chuyển sắc, biểu tượng, emoji',
        'Câu bị cắt mà không có dấu …',
        'Ảnh, phông chữ hay mã lấy từ máy chủ khác',
        'Từ gần, hơn, trên, khoảng rời khỏi con số của nó',
      ],
    },
  },
};
