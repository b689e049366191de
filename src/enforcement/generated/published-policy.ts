// Written by scripts/compile-policy.ts from policy/. Do not edit.

import { type PublishedPolicy } from '../published.ts';

export const publishedPolicy: PublishedPolicy = {
  "version": "2026.11.22-1",
  "effectiveOn": "2026-11-22",
  "points": {
    "a": {
      "title": {
        "vi": "Mục đích và phạm vi thu thập",
        "en": "Purposes and scope of collection"
      },
      "blocks": [
        {
          "text": {
            "vi": "Wecan chỉ thu thập thông tin cho những mục đích có tên trên trang này. Việc không có tên ở đây thì hệ thống không có lối vào dữ liệu.",
            "en": "Wecan collects information only for the purposes named on this page. What is not named here has no way to the data."
          }
        },
        {
          "text": {
            "vi": "Những mục đích đang dùng:",
            "en": "Purposes in use:"
          }
        },
        {
          "list": "purposes"
        },
        {
          "text": {
            "vi": "Những mục đích chưa mở. Hiện không ai dùng được dữ liệu của bạn cho các việc này:",
            "en": "Purposes that are not open yet. At present nobody can use your data for them:"
          }
        },
        {
          "list": "closedPurposes"
        },
        {
          "text": {
            "vi": "Những thông tin trong chính sách này. Loại nào không thu thập, hoặc do chúng tôi thêm vào, được ghi kèm lý do:",
            "en": "The information that this policy knows. Where a kind is not collected, or was added by us, the reason is given:"
          }
        },
        {
          "list": "fields"
        },
        {
          "text": {
            "vi": "Để đăng ký, bạn cần bí danh và một trong hai: email hoặc số di động. Thông tin khác bạn điền khi đơn hàng cần hoặc khi bạn muốn.",
            "en": "To register you need an alias and either an e-mail address or a mobile number. You fill in the rest when an order needs it or when you like."
          }
        },
        {
          "text": {
            "vi": "Số thẻ tín dụng không được thu thập. Nếu trả bằng thẻ, bạn nhập số thẻ trên trang của tổ chức thanh toán.",
            "en": "Credit card numbers are not collected. If you pay by card, you enter its number on the page of the payment organisation."
          }
        },
        {
          "text": {
            "vi": "Luật xếp lịch sử mua hàng, trang đã xem, mã thẻ và tài khoản ngân hàng vào loại dữ liệu nhạy cảm. Trang đã xem hiện không được ghi lại.",
            "en": "The law counts purchase history, pages viewed, payment tokens and bank accounts as sensitive data. Pages viewed are not recorded at present."
          }
        }
      ]
    },
    "b": {
      "title": {
        "vi": "Phạm vi sử dụng",
        "en": "Scope of use"
      },
      "blocks": [
        {
          "text": {
            "vi": "Mỗi thông tin chỉ được dùng cho mục đích mà nó được thu thập. Muốn dùng cho mục đích khác, chúng tôi phải hỏi bạn trước.",
            "en": "Each piece of information is used only for the purpose for which it was collected. To use it for another, we have to ask you first."
          }
        },
        {
          "text": {
            "vi": "Chúng tôi dùng thông tin vì thỏa thuận với bạn (tài khoản, đơn hàng), vì luật buộc (chứng từ, nhật ký), hoặc vì bạn đã đồng ý.",
            "en": "We use information because of our agreement with you (account, orders), because the law demands it (vouchers, logs), or because you consented."
          }
        },
        {
          "text": {
            "vi": "Việc nào cần bạn đồng ý thì có công tắc riêng. Mọi công tắc đều tắt cho đến khi bạn bật. Tắt hết, bạn vẫn đăng ký và mua hàng được.",
            "en": "What needs your consent has a switch of its own. All switches are off until you turn them on. With all of them off you can still register and buy."
          }
        },
        {
          "list": "switches"
        },
        {
          "text": {
            "vi": "Bạn đổi công tắc lúc nào cũng được, trong Trung tâm riêng tư. Tắt là có hiệu lực ngay.",
            "en": "You may change a switch at any time in the privacy centre. Switching off takes effect at once."
          }
        },
        {
          "text": {
            "vi": "Có công tắc thuộc về việc chưa mở. Bạn có thể chọn trước, nhưng khi việc đó chưa mở thì không có gì chạy.",
            "en": "Some switches belong to purposes that are not open yet. You may choose ahead, but nothing runs until the purpose is open."
          }
        },
        {
          "text": {
            "vi": "Hiện Wecan không gửi quảng cáo, không cá nhân hóa nội dung và không ghi lại trang bạn xem.",
            "en": "At present Wecan sends no advertising, personalises no content and does not record the pages you view."
          }
        },
        {
          "text": {
            "vi": "Chúng tôi không bán dữ liệu cá nhân và không gửi cho bên khác để họ dùng vào việc riêng.",
            "en": "We do not sell personal data and do not send them to others for business of their own."
          }
        },
        {
          "text": {
            "vi": "Những chữ để ngỏ trong văn bản đã công bố, như “khi cần thiết” hay “mục đích liên quan”, không cho phép điều gì.",
            "en": "Open words of the published text, such as “when necessary” or “related purposes”, allow nothing."
          }
        }
      ]
    },
    "c": {
      "title": {
        "vi": "Thời gian lưu trữ",
        "en": "How long information is kept"
      },
      "blocks": [
        {
          "text": {
            "vi": "Mỗi loại thông tin có thời hạn riêng:",
            "en": "Each kind of information has a period of its own:"
          }
        },
        {
          "list": "retention"
        },
        {
          "text": {
            "vi": "Khi tài khoản đã đóng, hồ sơ được giữ thêm nhiều nhất 1 năm, và ngắn hơn nếu bạn yêu cầu xóa.",
            "en": "Once an account is closed, its details are kept for 1 year at most, and shorter if you ask for erasure."
          }
        },
        {
          "text": {
            "vi": "Luật buộc giữ hồ sơ đơn hàng 3 năm từ khi đơn hoàn tất, chứng từ kế toán 10 năm, nhật ký đăng nhập và kết nối 12 tháng. Yêu cầu xóa không rút ngắn các hạn này.",
            "en": "The law demands that order records are kept for 3 years from completion, accounting vouchers for 10 years, and logs of sign-ins and connections for 12 months. A request for erasure does not shorten these periods."
          }
        },
        {
          "text": {
            "vi": "Tự đóng tài khoản chưa mở. Muốn đóng tài khoản, xin viết cho người bảo vệ dữ liệu: {officer}.",
            "en": "Closing an account yourself is not open yet. To close it, please write to the protection officer: {officer}."
          }
        }
      ]
    },
    "d": {
      "title": {
        "vi": "Ai được tiếp cận",
        "en": "Who may have access"
      },
      "blocks": [
        {
          "text": {
            "vi": "Trong công ty, chỉ những bộ phận dưới đây, mỗi bộ phận chỉ cho mục đích của mình:",
            "en": "Inside the company only the departments below, each for its own purposes only:"
          }
        },
        {
          "list": "departments"
        },
        {
          "text": {
            "vi": "Nhân viên chỉ mở được dữ liệu khi được giao việc. Mỗi lần giao có người giao, lý do và ngày hết hạn.",
            "en": "Staff can open data only while they hold a task. Each task has a giver, a reason and an end."
          }
        },
        {
          "text": {
            "vi": "Ngoài công ty, chỉ những bên dưới đây, mỗi bên chỉ nhận phần được ghi:",
            "en": "Outside the company only the parties below, each receiving just the part stated:"
          }
        },
        {
          "list": "recipients"
        },
        {
          "text": {
            "vi": "Bên không có tên ở đây không nhận gì.",
            "en": "Whoever is not named here receives nothing."
          }
        },
        {
          "text": {
            "vi": "Người bán chỉ thấy đơn của chính họ: bí danh, số di động đã che, tỉnh hoặc thành phố nhận hàng, món hàng và lời nhắn của bạn.",
            "en": "Sellers see their own orders only: your alias, a masked mobile number, the province of delivery, the items and your note."
          }
        },
        {
          "text": {
            "vi": "Việc gửi cho đơn vị bảo hành, công ty liên kết, công ty bạn nhờ chuyển yêu cầu, cơ quan nhà nước và người cứu hộ chưa mở trên hệ thống.",
            "en": "Sending to warranty units, affiliated companies, companies to which you ask us to pass a request, state authorities and rescuers is not open in the system yet."
          }
        }
      ]
    },
    "đ": {
      "title": {
        "vi": "Biện pháp bảo vệ",
        "en": "Security measures"
      },
      "blocks": [
        {
          "text": {
            "vi": "Những thông tin này được mã hóa bằng khóa riêng của từng người, cất trong một cơ sở dữ liệu khác; hủy khóa là không ai đọc lại được:",
            "en": "These are encrypted under keys of each person’s own, kept in another database; nobody can read them again once a key is destroyed:"
          }
        },
        {
          "list": "sealedFields"
        },
        {
          "text": {
            "vi": "Những thông tin này không mã hóa được, hoặc chỉ một phần, vì hệ thống phải cộng, so sánh hoặc sắp xếp:",
            "en": "These cannot be encrypted, or only in part, because the system has to add, compare or sort them:"
          }
        },
        {
          "list": "clearFields"
        },
        {
          "text": {
            "vi": "Mỗi mục đích vào cơ sở dữ liệu bằng một tài khoản riêng và chỉ đọc được phần của mình. Ví dụ, phần đăng nhập không mở được địa chỉ của bạn.",
            "en": "Each purpose enters the database with a login of its own and can read only its part. Signing in, for example, cannot open your address."
          }
        },
        {
          "text": {
            "vi": "Quyền đọc và ghi trong cơ sở dữ liệu được tạo ra từ chính sách này.",
            "en": "The rights to read and write in the database are made from this policy."
          }
        },
        {
          "text": {
            "vi": "Mật khẩu, mã dùng một lần và phiên đăng nhập chỉ được lưu ở dạng băm.",
            "en": "Passwords, one-time codes and sessions are kept as hashes only."
          }
        },
        {
          "text": {
            "vi": "Nhân viên đăng nhập bằng hai lớp.",
            "en": "Staff sign in with two factors."
          }
        },
        {
          "text": {
            "vi": "Hệ thống từ chối số thẻ ở mọi chỗ có người gõ vào.",
            "en": "The system refuses a card number wherever a person types one."
          }
        },
        {
          "text": {
            "vi": "Không hệ thống nào an toàn tuyệt đối. Nếu thấy điều đáng ngờ, xin báo ngay cho người bảo vệ dữ liệu: {officer}.",
            "en": "No system is safe beyond doubt. If you notice anything suspicious, please tell the protection officer at once: {officer}."
          }
        }
      ]
    },
    "e": {
      "title": {
        "vi": "Xem và sửa thông tin của bạn",
        "en": "How to see and correct your information"
      },
      "blocks": [
        {
          "text": {
            "vi": "Đăng nhập và mở Trung tâm riêng tư: bạn thấy Wecan đang giữ gì về mình, các lựa chọn và các biên nhận của mình.",
            "en": "Sign in and open the privacy centre: you see what Wecan holds about you, your choices and your receipts."
          }
        },
        {
          "text": {
            "vi": "Mở Tài khoản để sửa thông tin. Thông tin mới được dùng ngay; đơn đã đặt vẫn giữ nơi nhận bạn ghi lúc đặt.",
            "en": "Open your account to correct your details. They are used at once; orders already placed keep the place of delivery that you gave then."
          }
        },
        {
          "text": {
            "vi": "Tải bản sao dữ liệu chưa mở. Muốn có bản sao, hoặc muốn sửa điều không tự sửa được, xin viết cho người bảo vệ dữ liệu: {officer}.",
            "en": "Downloading a copy of your data is not open yet. For a copy, or to correct what you cannot correct yourself, please write to the protection officer: {officer}."
          }
        },
        {
          "text": {
            "vi": "Xin viết từ email, hoặc gọi từ số di động, của tài khoản để chúng tôi biết đó là bạn. Xin đừng gửi ảnh giấy tờ tùy thân.",
            "en": "Please write from the e-mail address, or call from the mobile number, of the account, so that we know it is you. Please do not send pictures of identity papers."
          }
        },
        {
          "text": {
            "vi": "Chúng tôi xác nhận và nói các bước tiếp theo trong 2 ngày làm việc. Xem, sửa hoặc cung cấp bản sao xong trong 10 ngày, hoặc 15 ngày nếu phải làm qua bên khác.",
            "en": "Within 2 working days we acknowledge and explain the next steps. Seeing, correcting or receiving a copy is done within 10 days, or 15 days where another party has to take part."
          }
        },
        {
          "text": {
            "vi": "Luật cho gia hạn một lần, nhiều nhất 10 ngày. Khi đó chúng tôi báo lý do cho bạn.",
            "en": "The law allows one extension of at most 10 days. We then tell you why."
          }
        }
      ]
    },
    "g": {
      "title": {
        "vi": "Xóa, hủy, hạn chế xử lý",
        "en": "Erasing, destroying, restricting"
      },
      "blocks": [
        {
          "text": {
            "vi": "Bạn tự tắt được mọi công tắc trong Trung tâm riêng tư, có hiệu lực ngay.",
            "en": "You can turn off every switch yourself in the privacy centre, with effect at once."
          }
        },
        {
          "text": {
            "vi": "Xóa, hạn chế, phản đối và đóng tài khoản ngay trên hệ thống chưa mở. Xin viết hoặc gọi cho người bảo vệ dữ liệu, từ email hoặc số di động của tài khoản: {officer}.",
            "en": "Erasing, restricting, objecting and closing an account inside the system are not open yet. Please write to or call the protection officer, from the e-mail address or mobile number of the account: {officer}."
          }
        },
        {
          "text": {
            "vi": "Chúng tôi xác nhận và nói các bước tiếp theo trong 2 ngày làm việc.",
            "en": "Within 2 working days we acknowledge and explain the next steps."
          }
        },
        {
          "text": {
            "vi": "Xóa xong trong 20 ngày, hoặc 30 ngày nếu phải làm qua bên khác. Luật cho gia hạn một lần, nhiều nhất 20 ngày. Dữ liệu đã xóa thì không khôi phục lại.",
            "en": "Erasure is done within 20 days, or 30 days where another party has to take part. The law allows one extension of at most 20 days. What was erased is not restored."
          }
        },
        {
          "text": {
            "vi": "Rút lại sự đồng ý, hạn chế hoặc phản đối xong trong 15 ngày, hoặc 20 ngày nếu phải làm qua bên khác. Luật cho gia hạn một lần, nhiều nhất 15 ngày.",
            "en": "Withdrawal of consent, restriction or objection is done within 15 days, or 20 days where another party has to take part. The law allows one extension of at most 15 days."
          }
        },
        {
          "text": {
            "vi": "Nếu gia hạn, chúng tôi báo lý do. Phần nào luật buộc giữ thì chưa xóa được: chúng tôi nói cho bạn đó là phần nào, vì sao và đến khi nào.",
            "en": "If we extend, we tell you why. What the law obliges us to keep cannot be erased yet: we tell you what it is, why and until when."
          }
        }
      ]
    },
    "h": {
      "title": {
        "vi": "Khiếu nại về dữ liệu cá nhân",
        "en": "Complaints about personal data"
      },
      "blocks": [
        {
          "text": {
            "vi": "Nếu bạn cho rằng dữ liệu của mình bị dùng sai, xin viết hoặc gọi cho người bảo vệ dữ liệu: {officer}.",
            "en": "If you believe that your data were used wrongly, please write to or call the protection officer: {officer}."
          }
        },
        {
          "text": {
            "vi": "Xin cho biết việc gì, xảy ra khi nào và bạn muốn chúng tôi làm gì.",
            "en": "Please tell us what happened, when, and what you would like us to do."
          }
        },
        {
          "text": {
            "vi": "Chúng tôi xác nhận và nói các bước tiếp theo trong 2 ngày làm việc.",
            "en": "Within 2 working days we acknowledge and explain the next steps."
          }
        },
        {
          "text": {
            "vi": "Nếu khiếu nại cần sửa hoặc cung cấp dữ liệu, hạn là 10 ngày; ngừng hoặc hạn chế xử lý, 15 ngày; xóa, 20 ngày. Hạn dài hơn khi phải làm qua bên khác hoặc gia hạn như ở mục e và g.",
            "en": "Where a complaint asks for correction or a copy, the limit is 10 days; to stop or restrict, 15 days; to erase, 20 days. It is longer where another party takes part or where extended, as in points e and g."
          }
        },
        {
          "text": {
            "vi": "Gửi và theo dõi khiếu nại ngay trên hệ thống chưa mở. Hồ sơ khiếu nại được giữ 3 năm.",
            "en": "Sending and following a complaint inside the system is not open yet. The file of a complaint is kept for 3 years."
          }
        },
        {
          "text": {
            "vi": "Nếu không hài lòng với câu trả lời, bạn có quyền khiếu nại hoặc tố cáo đến cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an, khởi kiện và yêu cầu bồi thường thiệt hại.",
            "en": "If our answer does not satisfy you, you have the right to complain or report to the personal data protection authority of the Ministry of Public Security, to sue, and to claim damages."
          }
        },
        {
          "text": {
            "vi": "Đơn vị chịu trách nhiệm: {controller}.",
            "en": "The company responsible: {controller}."
          }
        }
      ]
    }
  },
  "sentences": [
    {
      "clause": "0.",
      "section": 0,
      "isHeading": true,
      "words": {
        "vi": "CHÍNH SÁCH BẢO MẬT THÔNG TIN KHÁCH HÀNG",
        "en": "PRIVACY POLICY FOR CUSTOMER INFORMATION"
      },
      "outcome": "kept",
      "why": {
        "vi": "Trang này giữ nguyên từng câu đã công bố và nói bên cạnh mỗi câu hệ thống làm gì.",
        "en": "This page keeps every published sentence as it stands and says beside each what the system does."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/sentences.test.ts"
    },
    {
      "clause": "0.1",
      "section": 0,
      "isHeading": false,
      "words": {
        "vi": "Wecan-vn đảm bảo quyền quyết định của người sử dụng trong việc cho phép thu thập thông tin cá nhân của mình hoặc cung cấp cho tổ chức, doanh nghiệp, cá nhân khác.",
        "en": "Wecan-vn guarantees the user's right to decide whether to allow the collection of their own personal information or its supply to other organisations, businesses and individuals."
      },
      "outcome": "kept",
      "why": {
        "vi": "Mỗi lựa chọn có một công tắc riêng trong Trung tâm riêng tư, tất cả đều tắt cho đến khi bạn bật. Tắt hết, bạn vẫn đăng ký và mua hàng được.",
        "en": "Each choice has a switch of its own in the privacy centre, and all are off until you turn them on. With all of them off you can still register and buy."
      },
      "purposes": [
        "community.publish",
        "rights.serve"
      ],
      "fields": [
        "alias",
        "reviews",
        "votes",
        "comments",
        "feedback",
        "stories",
        "picture"
      ],
      "test": "tests/promises/0.1-every-switch-is-off.test.ts"
    },
    {
      "clause": "0.1b",
      "section": 0,
      "isHeading": false,
      "words": {
        "vi": "Mỗi người dùng đều có quyền cho phép thu thập thông tin cá nhân hoặc cung cấp cho các đối tượng khác.",
        "en": "Every user has the right to allow the collection of personal information or its supply to others."
      },
      "outcome": "kept",
      "why": {
        "vi": "Bạn bật hay tắt lúc nào cũng được. Mỗi lần đổi được ghi lại để bạn xem.",
        "en": "You may turn a switch on or off at any time. Every change is recorded for you to see."
      },
      "purposes": [
        "community.publish",
        "rights.serve"
      ],
      "fields": [
        "alias",
        "reviews",
        "votes",
        "comments",
        "feedback",
        "stories",
        "picture"
      ],
      "test": "tests/promises/0.1-every-switch-is-off.test.ts"
    },
    {
      "clause": "0.2",
      "section": 0,
      "isHeading": false,
      "words": {
        "vi": "Các bước thu thập thông tin cá nhân của người sử dụng trên Wecan-vn sẽ đều phải có sự đồng ý từ phía người dùng.",
        "en": "Every step of collecting users' personal information on Wecan-vn must have the user's consent."
      },
      "outcome": "kept",
      "why": {
        "vi": "Mỗi phiếu nói lấy gì, để làm gì trước khi bạn gửi, và mỗi lần gửi có biên nhận. Thông tin mà tài khoản, đơn hàng hoặc luật bắt buộc phải có thì bạn xác nhận đã biết; còn lại là lựa chọn của bạn.",
        "en": "Each form says what it takes and why before you send it, and each time there is a receipt. You acknowledge what the account, an order or the law requires; the rest is your choice."
      },
      "purposes": [
        "account.manage"
      ],
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "parcel_recipient"
      ],
      "test": "tests/promises/0.2-no-row-without-a-receipt.test.ts"
    },
    {
      "clause": "1.",
      "section": 1,
      "isHeading": true,
      "words": {
        "vi": "1. Mục đích thu thập thông tin",
        "en": "1. Purposes of collecting information"
      },
      "outcome": "kept",
      "why": {
        "vi": "Mỗi mục đích dưới đây có tên và phạm vi riêng. Những mục đích luật buộc mà văn bản không nói cũng được nêu trên trang này. Việc nào không có tên thì hệ thống không làm.",
        "en": "Each purpose below has a name and limits of its own. Purposes that the law demands and the text leaves out are named on this page too. What has no name is not done."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/sentences.test.ts"
    },
    {
      "clause": "1.1",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Sử dụng để xác nhận thành viên khi thành viên dùng thông tin để đăng nhập vào hệ thống của Wecan-vn.",
        "en": "- Used to confirm the member when the member uses their information to sign in to the system of Wecan-vn."
      },
      "outcome": "kept",
      "why": {
        "vi": "Khi đăng nhập, hệ thống chỉ tìm bạn theo email hoặc số di động rồi đối chiếu mật khẩu hoặc mã. Phần này không mở được tên, địa chỉ hay đơn hàng của bạn.",
        "en": "At sign-in the system only finds you by e-mail or mobile number and compares the password or code. This part cannot open your name, address or orders."
      },
      "purposes": [
        "account.authenticate"
      ],
      "fields": [
        "mobile",
        "email",
        "login_time",
        "credentials",
        "connection"
      ],
      "test": "tests/promises/1.1-signing-in-reads-no-name.test.ts"
    },
    {
      "clause": "1.2",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Dùng để giao dịch trong khi mua hàng hóa, dịch của người bán trên Wecan-vn như dùng để đặt dịch vụ, mua hàng hóa, gửi hàng hóa, thanh toán tiền sau khi mua hàng hóa, dịch vụ ....",
        "en": "- Used for transactions when buying goods or services from sellers on Wecan-vn, such as booking services, buying goods, sending goods, paying after buying goods or services ...."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Đơn hàng chỉ dùng những gì cần để giữ hàng, giao hàng và nhận tiền. Dấu “....” ở cuối câu không cho phép thêm việc nào.",
        "en": "An order uses just what is needed to reserve, deliver and take the money. The “....” at the end of the sentence allows nothing more."
      },
      "purposes": [
        "order.fulfil",
        "order.pay"
      ],
      "fields": [
        "alias",
        "address",
        "mobile",
        "purchase_history",
        "parcel_recipient",
        "payment_token",
        "message"
      ],
      "test": "tests/promises/1.2-an-order-uses-what-it-needs.test.ts"
    },
    {
      "clause": "1.3",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Website thu thập thông tin khách hàng để quản lý thông tin, phục vụ cho hoạt động cung cấp mã sản phẩm và hỗ trợ sau mua, để hồi đáp những câu hỏi hay thực hiện các yêu cầu của khách hàng.",
        "en": "- The website collects customer information to manage information, to support the supply of product codes and help after purchase, and to answer customers' questions or carry out their requests."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Bạn tự xem và sửa thông tin của mình. Hỗ trợ sau mua, bảo hành và trả lời câu hỏi ngay trên hệ thống chưa mở.",
        "en": "You see and correct your own details. After-sales help, warranty and answering questions inside the system are not open yet."
      },
      "purposes": [
        "account.manage",
        "aftersale.support",
        "aftersale.warranty",
        "request.reply"
      ],
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "parcel_recipient"
      ],
      "test": "tests/promises/1.3-members-see-and-correct.test.ts"
    },
    {
      "clause": "1.4",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Dùng trong tuyên truyền quảng cáo các thông tin của Wecan-vn đến các thành viên gửi email giới thiệu về các sản phẩm dịch vụ trên Wecan-vn",
        "en": "- Used to promote and advertise information about Wecan-vn to members by sending e-mails that introduce products and services on Wecan-vn"
      },
      "outcome": "not used",
      "why": {
        "vi": "Quảng cáo qua email chưa mở, nên không thư nào được gửi. Khi mở, chỉ gửi cho người tự bật công tắc này.",
        "en": "Advertising by e-mail is not open yet, so no such e-mail is sent. Once open, it goes only to those who turned this switch on."
      },
      "purposes": [
        "ads.email"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "1.5",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Cung cấp thông tin về dịch vụ bằng email, bưu điện, điện thoại ...",
        "en": "- Supplying information about services by e-mail, post, telephone ..."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Hiện chỉ có tin về đơn hàng của chính bạn, không kèm quảng cáo. Quảng cáo qua email, bưu điện, điện thoại và tin nhắn chưa mở; dấu “...” không thêm kênh nào.",
        "en": "For now there is only news about your own orders, without advertising. Offers by e-mail, post, phone and text message are not open yet; the “...” adds no channel."
      },
      "purposes": [
        "notice.service",
        "ads.email",
        "ads.post",
        "ads.phone",
        "ads.sms"
      ],
      "fields": [
        "mobile",
        "email"
      ],
      "test": "tests/promises/1.5-news-of-orders-only.test.ts"
    },
    {
      "clause": "1.6",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Dùng để cá nhân hóa nội dung mỗi khi khách hàng truy cập vào Wecan-vn, dựa theo giới tính, tuổi, nơi sinh sống, sở thích, lịch sử mua hàng, trang web thành viên đã xem.",
        "en": "- Used to personalise the content each time a customer visits Wecan-vn, based on gender, age, place of residence, interests, purchase history and the web pages that the member has viewed."
      },
      "outcome": "not used",
      "why": {
        "vi": "Cá nhân hóa chưa mở: mọi người thấy cùng một nội dung và trang bạn xem không được ghi lại. Khi mở, mỗi loại trong sáu loại thông tin có một công tắc riêng, tắt sẵn.",
        "en": "Personalisation is not open yet: everyone sees the same content, and the pages you view are not recorded. Once open, each of the six kinds of information has its own switch, off to begin with."
      },
      "purposes": [
        "personalise.content"
      ],
      "fields": [
        "age",
        "gender",
        "hobbies",
        "residence",
        "purchase_history",
        "pages_viewed"
      ],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "1.7",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Dùng để phân tích xu hướng tiêu dùng của khách hàng, với mục đích xây dựng những dịch vụ mới, hoặc cải thiện những dịch vụ cũ.",
        "en": "- Used to analyse the consumption trends of customers, in order to build new services or improve old ones."
      },
      "outcome": "not used",
      "why": {
        "vi": "Phân tích xu hướng chưa mở. Khi mở, chỉ dùng số liệu gộp của nhiều người, không nhận ra ai.",
        "en": "The analysis of trends is not open yet. Once open, it uses figures about many people only, in which nobody can be recognised."
      },
      "purposes": [
        "analytics.trend"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "1.8",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Dùng để liên lạc với thành viên khi Wecan-vn điều tra thông tin khách hàng, tổ chức khuyến mại, trao đổi ý kiến thông tin trên bảng đánh giá, bình luận.",
        "en": "- Used to contact members when Wecan-vn surveys customers, holds promotions, or exchanges opinions on information in reviews and comments."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Hiện chỉ có kiểm duyệt bài bạn gửi. Khảo sát, mời dự khuyến mãi và báo có người trả lời chưa mở; khi mở, mỗi việc có một công tắc riêng.",
        "en": "For now only the posts you send are moderated. Surveys, invitations to promotions and news of answers are not open yet; once open, each has its own switch."
      },
      "purposes": [
        "community.moderate",
        "community.notify",
        "survey.invite",
        "promo.invite"
      ],
      "fields": [
        "reviews",
        "votes",
        "comments",
        "feedback",
        "stories",
        "picture"
      ],
      "test": "tests/promises/1.8-moderation-sees-posts.test.ts"
    },
    {
      "clause": "1.9",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Dùng để trả lời khi thành viên thắc mắc : công ty chúng tôi sẽ trả lời thành viên bằng email, điện thoại, hoặc gửi thư tới địa chỉ của thành viên, khi thành viên thắc mắc.",
        "en": "- Used to answer members' queries: our company will answer members by e-mail, by telephone, or by a letter to the member's address, when members have queries."
      },
      "outcome": "not used",
      "why": {
        "vi": "Nơi hỏi đáp trên hệ thống chưa mở. Khi mở, chúng tôi chỉ trả lời qua kênh mà bạn đã hỏi. Câu hỏi về dữ liệu cá nhân xin gửi người bảo vệ dữ liệu.",
        "en": "The place for questions inside the system is not open yet. Once open, we answer only through the channel you used. Please send questions about personal data to the protection officer."
      },
      "purposes": [
        "request.reply"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "1.10",
      "section": 1,
      "isHeading": false,
      "words": {
        "vi": "- Dùng cung cấp thông tin cá nhân cho người bán.",
        "en": "- Used to supply personal information to sellers."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Người bán chỉ thấy đơn của chính họ: bí danh, số di động đã che, tỉnh hoặc thành phố nhận hàng, món hàng và lời nhắn của bạn. Họ không thấy tên, email, số nhà hay tên đường của bạn.",
        "en": "Sellers see their own orders only: your alias, a masked mobile number, the province of delivery, the items and your note. They do not see your name, e-mail, house number or street."
      },
      "purposes": [
        "seller.share"
      ],
      "fields": [
        "alias",
        "mobile",
        "purchase_history",
        "message"
      ],
      "test": "tests/promises/1.10-sellers-see-their-own-orders.test.ts"
    },
    {
      "clause": "2.",
      "section": 2,
      "isHeading": true,
      "words": {
        "vi": "2. Phạm vi thu thập thông tin:",
        "en": "2. Scope of information collected:"
      },
      "outcome": "kept",
      "why": {
        "vi": "Danh sách thông tin là danh sách đóng. Thông tin không có tên trong đó thì không có chỗ để lưu.",
        "en": "The list of information is closed. What is not named in it has no place where it could be kept."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/sentences.test.ts"
    },
    {
      "clause": "2.1",
      "section": 2,
      "isHeading": false,
      "words": {
        "vi": "Thuật ngữ “Thông tin cá nhân” nghĩa là thông tin nhận diện hoặc có khả năng nhận diện danh tính cá nhân của thành viên, bao gồm: Họ Tên, Số CMND, địa chỉ liên lạc, Email, số điện thoại di động, độ tuổi, sở thích...",
        "en": "The term “Personal information” means information that identifies or may identify a member as a person, including: full name, national id number, contact address, e-mail, mobile number, age, interests..."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Chúng tôi không hỏi số CMND; tuổi được tính từ ngày sinh khi cần chứ không lưu; sở thích hiện chưa hỏi. Dấu “...” không thêm loại thông tin nào.",
        "en": "We do not ask for the national id number; the age is worked out from the date of birth when needed and not kept; interests are not asked yet. The “...” adds no kind of information."
      },
      "purposes": [
        "account.manage"
      ],
      "fields": [
        "name",
        "alias",
        "national_id",
        "address",
        "phone",
        "mobile",
        "email",
        "age",
        "dob",
        "gender",
        "hobbies",
        "company_name",
        "company_address",
        "job_title",
        "parcel_recipient"
      ],
      "test": "tests/promises/2a-forms-ask-what-the-policy-lists.test.ts"
    },
    {
      "clause": "2.2",
      "section": 2,
      "isHeading": false,
      "words": {
        "vi": "Chúng tôi tiến hành thu thập các thông tin cá nhân của khách hàng khi khách hàng đăng ký thành viên, và các thông tin khác trong quá trình khách hàng phản hồi về chất lượng sản phẩm, dịch vụ, những câu chuyện khách hàng chia sẻ…",
        "en": "We collect personal information of customers when they register as members, and other information while customers give feedback on the quality of products and services, stories that customers share…"
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Ngoài phiếu đăng ký, hiện chỉ có bài đánh giá do bạn tự gửi. Phản hồi chất lượng và câu chuyện chia sẻ chưa mở; dấu “…” không thêm gì.",
        "en": "Besides the registration form there are, for now, only the reviews that you send yourself. Feedback on quality and stories are not open yet; the “…” adds nothing."
      },
      "purposes": [
        "account.manage",
        "community.publish"
      ],
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "reviews",
        "votes",
        "comments",
        "feedback",
        "stories",
        "parcel_recipient",
        "picture"
      ],
      "test": "tests/promises/2a-forms-ask-what-the-policy-lists.test.ts"
    },
    {
      "clause": "2.2b",
      "section": 2,
      "isHeading": false,
      "words": {
        "vi": "Trong quá trình cung cấp dịch vụ Wecan-vn sẽ thu thập thông tin của các thành viên khi đăng ký như sau:",
        "en": "In the course of providing services Wecan-vn will collect information of members when they register, as follows:"
      },
      "outcome": "kept",
      "why": {
        "vi": "Mỗi phiếu chỉ hỏi những ô có trong chính sách. Hai danh sách dưới đây được nói rõ từng danh sách.",
        "en": "Each form asks only for what the policy lists for it. The two lists below are explained one by one."
      },
      "purposes": [
        "account.manage"
      ],
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "parcel_recipient"
      ],
      "test": "tests/promises/2a-forms-ask-what-the-policy-lists.test.ts"
    },
    {
      "clause": "2a",
      "section": 2,
      "isHeading": false,
      "words": {
        "vi": "a, Thông tin của thành viên cung cấp khi đăng ký : Tên, địa chỉ, điện thoại, fax, địa chỉ email, số điện thoại di động, tên công ty, địa chỉ công ty, chức vụ, bí danh, ngày tháng năm sinh, giới tính, số thẻ tín dụng...",
        "en": "a, Information that members give when they register: name, address, telephone, fax, e-mail address, mobile number, company name, company address, job title, alias, date of birth, gender, credit card number..."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Đăng ký chỉ cần bí danh và một trong hai: email hoặc số di động. Fax và số thẻ tín dụng không được thu thập; thông tin khác bạn điền khi cần hoặc khi muốn. Dấu “...” không thêm gì.",
        "en": "To register you need an alias and either an e-mail address or a mobile number. Fax and credit card numbers are not collected; you fill in the rest when it is needed or when you like. The “...” adds nothing."
      },
      "purposes": [
        "account.manage"
      ],
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "fax",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "card_number",
        "parcel_recipient"
      ],
      "test": "tests/promises/2a-forms-ask-what-the-policy-lists.test.ts"
    },
    {
      "clause": "2b",
      "section": 2,
      "isHeading": false,
      "words": {
        "vi": "b, Thông tin nhận được khi thành viên sử dụng dịch vụ : Thông tin do thành viên đăng trên các bảng đánh giá, bình chọn, bình luận về sản phẩm.",
        "en": "b, Information received when members use the services: information that members post in reviews, votes and comments about products."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Bài đánh giá chỉ hiện công khai khi bạn bật công tắc, dưới bí danh, sau khi được kiểm duyệt. Bình chọn và bình luận chưa mở.",
        "en": "A review appears in public only if you turned the switch on, under your alias, after it was moderated. Votes and comments are not open yet."
      },
      "purposes": [
        "community.publish",
        "community.moderate"
      ],
      "fields": [
        "alias",
        "reviews",
        "votes",
        "comments",
        "survey_answers",
        "feedback",
        "stories",
        "picture"
      ],
      "test": "tests/promises/2b-posts-follow-the-switch.test.ts"
    },
    {
      "clause": "2b.2",
      "section": 2,
      "isHeading": false,
      "words": {
        "vi": "Thông tin khi các thành viên trả lời các bảng điều tra thông tin Wecan-vn đưa ra, bằng email, hay trên website.",
        "en": "Information when members answer the surveys that Wecan-vn puts out, by e-mail or on the website."
      },
      "outcome": "not used",
      "why": {
        "vi": "Khảo sát chưa mở, nên không có câu trả lời nào được thu thập.",
        "en": "Surveys are not open yet, so no answers are collected."
      },
      "purposes": [
        "survey.invite"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "3.",
      "section": 3,
      "isHeading": true,
      "words": {
        "vi": "3. Phạm vi sử dụng thông tin thu thập",
        "en": "3. Scope of use of the information collected"
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Mỗi thông tin chỉ dùng cho mục đích có tên của nó. Những câu để ngỏ trong mục này không cho phép điều gì.",
        "en": "Each piece of information is used for its named purposes only. The open-ended sentences of this section allow nothing."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/3.1-named-parties-only.test.ts"
    },
    {
      "clause": "3.1",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "Thông tin cá nhân thu thập được sẽ chỉ được sử dụng trong nội bộ công ty cho mục đích phục vụ người dùng và nâng cao chất lượng dịch vụ của Wecan-vn.",
        "en": "Personal information collected will be used only within the company, to serve users and improve the quality of the services of Wecan-vn."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Dữ liệu ở lại trong công ty; chỉ những bên được nêu tên trên trang này nhận đúng phần họ cần. “Nâng cao chất lượng dịch vụ” không phải là một mục đích riêng nên không mở thêm việc gì.",
        "en": "Data stay in the company; only the parties named on this page receive just the part they need. “Improving the quality of services” is no purpose of its own and so opens nothing more."
      },
      "purposes": [
        "order.fulfil",
        "order.pay",
        "seller.share"
      ],
      "fields": [
        "alias",
        "address",
        "mobile",
        "purchase_history",
        "parcel_recipient",
        "payment_token",
        "message"
      ],
      "test": "tests/promises/3.1-named-parties-only.test.ts"
    },
    {
      "clause": "3.2",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "Khi cần thiết, chúng tôi có thể sử dụng những thông tin này để liên hệ trực tiếp với khách hàng dưới các hình thức như: gửi thư ngỏ, đơn đặt hàng, thư cảm ơn, thông tin về khuyến mãi và dịch vụ mới…",
        "en": "When necessary, we may use this information to contact customers directly in forms such as: open letters, order forms, thank-you letters, information on promotions and new services…"
      },
      "outcome": "not used",
      "why": {
        "vi": "Các loại thư này chưa mở. “Khi cần thiết” và dấu “…” không cho phép gì: thư quảng cáo chỉ gửi khi bạn đã bật công tắc của kênh đó.",
        "en": "These letters are not open yet. “When necessary” and the “…” allow nothing: advertising is sent only where you have turned on the switch of that channel."
      },
      "purposes": [
        "ads.email",
        "ads.post",
        "ads.phone",
        "ads.sms"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "3.3",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "Chúng tôi cũng có thể dùng những thông tin chúng tôi tập hợp được để thông báo đến Người sử dụng những sản phẩm hoặc dịch vụ khác đang có trên Wecan-vn hoặc những công ty liên kết với nó hoặc để liên hệ với Người sử dụng để biết đánh giá của Người sử dụng về những sản phẩm và những dịch vụ hiện tại hoặc những sản phẩm và dịch vụ mới tiềm năng có thể được đưa ra.",
        "en": "We may also use the information we have gathered to tell Users about other products or services available on Wecan-vn or at companies affiliated with it, or to contact Users to learn their opinion of present products and services or of potential new products and services that may be offered."
      },
      "outcome": "not used",
      "why": {
        "vi": "Tin của công ty liên kết và việc hỏi ý kiến chưa mở. Khi mở, cần bạn đồng ý với đích danh từng công ty, hoặc bật công tắc khảo sát.",
        "en": "News of affiliated companies and requests for opinions are not open yet. Once open, they need your agreement to each company by name, or the survey switch."
      },
      "purposes": [
        "ads.affiliate",
        "survey.invite"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "3.4",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "Thông tin cá nhân của Người sử dụng có thể bị chia sẻ với những công ty khác, nhưng chỉ khi cần thiết để đáp ứng các yêu cầu của Người sử dụng",
        "en": "Users' personal information may be shared with other companies, but only when necessary to meet the requests of Users"
      },
      "outcome": "not used",
      "why": {
        "vi": "Việc chuyển yêu cầu của bạn cho công ty khác chưa mở. Khi mở, mỗi lần cần bạn đồng ý, cho đúng yêu cầu đó và đúng công ty đó.",
        "en": "Passing your request on to another company is not open yet. Once open, it needs your agreement each time, for that request and that company."
      },
      "purposes": [
        "request.forward"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "3.4b",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "hay cho những mục đích liên quan.",
        "en": "or for related purposes."
      },
      "outcome": "not used",
      "why": {
        "vi": "“Mục đích liên quan” không nói rõ là việc gì, nên không cho phép việc gì. Mỗi mục đích phải có tên.",
        "en": "“Related purposes” does not say which, so it allows none. Every purpose must have a name."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "3.5",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "Chúng tôi không cung cấp các thông tin cá nhân của Người sử dụng cho bên thứ 3 để thực hiện các dịch vụ cho riêng khi chưa có sự đồng ý của Người sử dụng.",
        "en": "We do not supply Users' personal information to third parties to carry out services of their own without the consent of the User."
      },
      "outcome": "kept",
      "why": {
        "vi": "Hệ thống không có lối nào gửi dữ liệu cho bên khác để họ dùng vào việc riêng. Nếu sau này có, phải có sự đồng ý của bạn cho đích danh bên đó.",
        "en": "The system has no way of sending data to others for business of their own. Should there be one later, it needs your consent for that party by name."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/3.1-named-parties-only.test.ts"
    },
    {
      "clause": "3.6",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "Tuy nhiên, Chúng tôi cũng có thể cung cấp các thông tin khi thông tin đó được xác định có ảnh hưởng, tác động tiêu cực cho bên thứ ba,",
        "en": "However, we may also supply information when that information is determined to affect a third party or have a negative impact on it,"
      },
      "outcome": "not used",
      "why": {
        "vi": "“Có ảnh hưởng” là chữ quá rộng nên không cho phép điều gì. Điều duy nhất luật cho ở đây là cứu người khi tính mạng, sức khỏe bị đe dọa, kèm bằng chứng; lối này trên hệ thống chưa mở.",
        "en": "“Affect” is too wide a word and so allows nothing. All that the law allows here is to save someone whose life or health is in danger, with proof; that way is not open in the system yet."
      },
      "purposes": [
        "vital.disclose"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "3.7",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "chúng tôi cũng có thể cung cấp, tiết lộ những thông tin này khi được pháp luật cho phép",
        "en": "we may also supply or disclose this information when the law permits"
      },
      "outcome": "not used",
      "why": {
        "vi": "Chỉ theo văn bản của cơ quan nhà nước có thẩm quyền, hai người duyệt, đúng phần được yêu cầu. Lối này trên hệ thống chưa mở.",
        "en": "Only on a written request of a competent state authority, approved by two people, and just the part that was asked. That way is not open in the system yet."
      },
      "purposes": [
        "authority.disclose"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "3.7b",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "và trong bất cứ các trường hợp khác mà chúng tôi có sự xác định hợp lý rằng điều đó cần thiết để cung cấp dịch vụ cho các cá nhân.",
        "en": "and in any other case in which we reasonably determine that it is necessary in order to provide services to individuals."
      },
      "outcome": "not used",
      "why": {
        "vi": "Luật không cho một công ty tự xác định là hợp lý để tiết lộ dữ liệu của bạn. Câu này không cho phép điều gì.",
        "en": "The law does not let a company decide for itself that it is reasonable to disclose your data. This sentence allows nothing."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "3.8",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "Chúng tôi chỉ tập hợp lại các thông tin cá nhân trong phạm vi phù hợp và cần thiết cho mục đích thương mại đúng đắn của chúng tôi.",
        "en": "We gather personal information only to the extent that is fit and necessary for our proper commercial purposes."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "“Mục đích thương mại đúng đắn” không phải là một mục đích. Thông tin nào không phục vụ ít nhất một mục đích có tên thì không được thu thập.",
        "en": "“Proper commercial purposes” is no purpose. Information that serves no named purpose may not be collected."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/3.8-no-field-without-a-use.test.ts"
    },
    {
      "clause": "3.9",
      "section": 3,
      "isHeading": false,
      "words": {
        "vi": "Và chúng tôi duy trì các biện pháp thích hợp nhằm bảo đảm tính an toàn, nguyên vẹn, độ chính xác, và tính bảo mật những thông tin mà Người sử dụng đã cung cấp.",
        "en": "And we maintain suitable measures to secure the safety, integrity, accuracy and confidentiality of the information that Users have given."
      },
      "outcome": "kept",
      "why": {
        "vi": "Tên, địa chỉ, số điện thoại và email được mã hóa bằng khóa riêng của từng thành viên. Bạn tự xem và sửa thông tin của mình để chúng luôn đúng.",
        "en": "Names, addresses, phone numbers and e-mail addresses are encrypted under keys of each member's own. You see and correct your details yourself, so that they stay accurate."
      },
      "purposes": [
        "account.manage",
        "rights.serve"
      ],
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "parcel_recipient"
      ],
      "test": "tests/promises/3.9-sealed-and-whole.test.ts"
    },
    {
      "clause": "4.",
      "section": 4,
      "isHeading": true,
      "words": {
        "vi": "4. Thẩm quyền tiếp cận với thông tin thu thập",
        "en": "4. Authority to access the information collected"
      },
      "outcome": "kept",
      "why": {
        "vi": "Ai được tiếp cận là một danh sách đóng, in trên trang này. Người và bên không có tên thì không mở được gì.",
        "en": "Who may have access is a closed list, printed on this page. Whoever is not named on it can open nothing."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/sentences.test.ts"
    },
    {
      "clause": "4.0",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "Chỉ những cơ quan, tổ chức, cá nhân có thẩm quyền hoặc theo yêu cầu của cơ quan có thẩm quyền mới được tiếp cận các thông tin thu thập bao gồm :",
        "en": "Only agencies, organisations and individuals that have authority, or act at the request of a competent agency, may access the information collected, including:"
      },
      "outcome": "kept",
      "why": {
        "vi": "Mỗi mục đích có một lối vào dữ liệu riêng và chỉ mở được phần của mục đích đó.",
        "en": "Each purpose has its own way to the data and can open only the part of that purpose."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/4.0-grants-are-the-policy.test.ts"
    },
    {
      "clause": "4.1",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "- Tổ chức, cá nhân, bộ phận thuộc công ty TNHH Dịch vụ Thoại Phong được giao chức năng, nhiệm vụ tiếp cận, sử dụng thông tin thu thập để:",
        "en": "- Organisations, individuals and departments of Thoai Phong Service Co., Ltd. that have been given the function and task of accessing and using the collected information in order to:"
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Nhân viên chỉ mở được dữ liệu khi được giao việc, và mỗi lần giao có người giao, lý do và ngày hết hạn. Bốn việc dưới đây được nói rõ từng việc.",
        "en": "Staff can open data only while they hold a task, and each task has a giver, a reason and an end. The four uses below are explained one by one."
      },
      "purposes": [
        "staff.operate",
        "ops.store",
        "personalise.content",
        "aftersale.support",
        "request.reply",
        "rnd.platform"
      ],
      "fields": [
        "purchase_history",
        "login_time",
        "credentials",
        "staff_account"
      ],
      "test": "tests/promises/4.1-departments.test.ts"
    },
    {
      "clause": "4.1b",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "Lưu trữ thông tin về khách hàng, thời gian đăng nhập, nhật ký mua, bán hàng hóa , dịch vụ;",
        "en": "Store information about customers, sign-in times, and the log of purchases and sales of goods and services;"
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Lưu trữ chỉ phục vụ các mục đích khác và không cho ai quyền đọc riêng. Thời gian đăng nhập nằm trong nhật ký an toàn, đơn hàng nằm trong hồ sơ hợp đồng.",
        "en": "Storage only serves the other purposes and gives nobody a right to read. Sign-in times are in the security log, orders in the contract records."
      },
      "purposes": [
        "ops.store",
        "law.security-log",
        "law.contract-record"
      ],
      "fields": [
        "address",
        "purchase_history",
        "login_time",
        "parcel_recipient",
        "connection"
      ],
      "test": "tests/promises/4.1-departments.test.ts"
    },
    {
      "clause": "4.1c",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "Hiển thị gợi ý sản phẩm, dịch vụ cho khách hàng;",
        "en": "Show customers suggestions of products and services;"
      },
      "outcome": "not used",
      "why": {
        "vi": "Gợi ý theo từng người chưa mở. Khi mở, chỉ dùng loại thông tin mà bạn đã bật.",
        "en": "Personal suggestions are not open yet. Once open, they use only the kinds of information that you turned on."
      },
      "purposes": [
        "personalise.content"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "4.1d",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "sử dụng cho các mục đích chăm sóc khách hàng, hỗ trợ người dùng của Wecan-vn;",
        "en": "use it for customer care and for supporting users of Wecan-vn;"
      },
      "outcome": "not used",
      "why": {
        "vi": "Nơi chăm sóc khách hàng trên hệ thống chưa mở. Khi mở, nhân viên chỉ thấy hồ sơ đang được giao cho mình.",
        "en": "The customer care desk inside the system is not open yet. Once open, staff see only the case assigned to them."
      },
      "purposes": [
        "aftersale.support",
        "request.reply"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "4.1e",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "Để phục vụ cho viên nghiên cứu, phát triển sàn thương mại điện tử Wecan-vn",
        "en": "Serve the research and development of the Wecan-vn e-commerce marketplace"
      },
      "outcome": "not used",
      "why": {
        "vi": "Nghiên cứu và phát triển không nhận dữ liệu nào nhận ra được bạn. Số liệu gộp cũng chưa mở.",
        "en": "Research and development receives nothing by which you could be recognised. Figures about many people are not open yet either."
      },
      "purposes": [
        "rnd.platform"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "4.2",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "- Cơ quan nhà nước có thẩm quyền nhằm đảm bảo việc thực thi pháp luật",
        "en": "- Competent state agencies, to secure the enforcement of the law"
      },
      "outcome": "not used",
      "why": {
        "vi": "Lối này trên hệ thống chưa mở. Khi mở: chỉ theo văn bản, hai người duyệt, đúng phần được yêu cầu.",
        "en": "That way is not open in the system yet. Once open: in writing only, approved by two people, and just the part that was asked."
      },
      "purposes": [
        "authority.disclose"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "4.3",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "- Bên thứ ba liên quan đến hoạt động thương mại điện tử trên sàn thương mại điện tử Wecan-vn nhằm đảm bảo cho hoạt động cung cấp sản phẩm, dịch vụ đến người tiêu dùng ví dụ: bên vận chuyển; tổ chức thanh toán, đơn vị bảo hành.",
        "en": "- Third parties involved in e-commerce on the Wecan-vn marketplace, so that products and services can be supplied to consumers, for example: carriers; payment organisations, warranty units."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Chữ “ví dụ” không thêm bên nào. Bên vận chuyển, tổ chức thanh toán và người bán, mà câu này bỏ sót, nhận đúng phần ghi trên trang này; đơn vị bảo hành chưa mở.",
        "en": "The words “for example” add nobody. Carriers, payment organisations and sellers, whom this sentence leaves out, receive just the part stated on this page; warranty units are not open yet."
      },
      "purposes": [
        "order.fulfil",
        "order.pay",
        "seller.share",
        "aftersale.support",
        "aftersale.warranty"
      ],
      "fields": [
        "alias",
        "address",
        "mobile",
        "purchase_history",
        "parcel_recipient",
        "payment_token",
        "message"
      ],
      "test": "tests/promises/3.1-named-parties-only.test.ts"
    },
    {
      "clause": "4.4",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "Ngoài ra, Wecan-vn sẽ không chia sẻ thông tin cá nhân của thành viên cho bất kỳ một bên thứ ba nào khác khi chưa được sự đồng ý của khách hàng",
        "en": "Besides these, Wecan-vn will not share members' personal information with any other third party without the customer's consent,"
      },
      "outcome": "kept",
      "why": {
        "vi": "Bên không có tên trên trang này không nhận gì: trong hệ thống không có lối nào gửi cho họ.",
        "en": "Whoever is not named on this page receives nothing: the system has no way to send them anything."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/3.1-named-parties-only.test.ts"
    },
    {
      "clause": "4.4b",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "ngoại trừ trong một vài trường hợp đặc biệt, Wecan-vn có thể bị yêu cầu phải tiết lộ thông tin cá nhân, ví dụ như khi có căn cứ cho việc tiết lộ thông tin là cần thiết để ngăn chặn các mối đe dọa về tính mạng và sức khỏe, hay cho mục đích thực thi pháp luật.",
        "en": "except in a few special cases in which Wecan-vn may be required to disclose personal information, for example when there are grounds that disclosure is necessary to prevent threats to life and health, or for law enforcement."
      },
      "outcome": "not used",
      "why": {
        "vi": "Hai ngoại lệ là cứu người và yêu cầu bằng văn bản của cơ quan nhà nước; “vài trường hợp đặc biệt” không thêm ngoại lệ nào. Cả hai lối trên hệ thống chưa mở.",
        "en": "The two exceptions are saving a life and a written request of a state authority; “a few special cases” adds none. Neither way is open in the system yet."
      },
      "purposes": [
        "vital.disclose",
        "authority.disclose"
      ],
      "fields": [],
      "test": "tests/promises/not-used.test.ts"
    },
    {
      "clause": "4.5",
      "section": 4,
      "isHeading": false,
      "words": {
        "vi": "Trong mọi trường hợp, Wecan-vn cam kết thực hiện đầy đủ nghĩa vụ bảo mật thông tin cá nhân người dùng theo quy định của pháp luật.",
        "en": "In every case, Wecan-vn undertakes to fulfil in full its duty to keep users' personal information confidential as the law provides."
      },
      "outcome": "kept",
      "why": {
        "vi": "Quyền đọc và ghi dữ liệu được tạo ra từ chính sách này. Các biện pháp bảo vệ được nói rõ trên trang này.",
        "en": "The rights to read and write data are made from this policy. The protective measures are described on this page."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/3.9-sealed-and-whole.test.ts"
    },
    {
      "clause": "5.",
      "section": 5,
      "isHeading": true,
      "words": {
        "vi": "5. Thời gian lưu trữ thông tin",
        "en": "5. How long information is kept"
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Một thời hạn chung không đúng cho mọi loại thông tin. Trang này nêu hạn của từng loại.",
        "en": "One period does not fit every kind of information. This page states the period of each."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/5.1-everything-has-an-end.test.ts"
    },
    {
      "clause": "5.1",
      "section": 5,
      "isHeading": false,
      "words": {
        "vi": "Thông tin cá nhân của người dùng được lưu trữ trong suốt quá trình người dùng sử dụng sàn thương mại điện tử Wecan-vn.",
        "en": "Users' personal information is kept for as long as the user uses the Wecan-vn e-commerce marketplace."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Hồ sơ được giữ khi bạn còn tài khoản; loại có hạn ngắn hơn thì theo hạn của nó. Việc hỏi lại thành viên lâu không đăng nhập chưa mở.",
        "en": "Your details are kept while you have an account; what has a shorter period follows that period. Asking members who have not signed in for long is not open yet."
      },
      "purposes": [
        "account.manage",
        "account.authenticate"
      ],
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "login_time",
        "credentials",
        "parcel_recipient",
        "connection"
      ],
      "test": "tests/promises/5.1-everything-has-an-end.test.ts"
    },
    {
      "clause": "5.2",
      "section": 5,
      "isHeading": false,
      "words": {
        "vi": "Trong trường hợp người dùng chấm dứt sử dụng sàn thương mại điện tử Wecan- vn thì thông tin người dùng vẫn tiếp tục được lưu trữ trong thời hạn 01 năm.",
        "en": "If the user stops using the Wecan-vn e-commerce marketplace, the user's information continues to be kept for a period of 01 year."
      },
      "outcome": "narrowed",
      "why": {
        "vi": "1 năm là hạn dài nhất cho hồ sơ, và ngắn hơn nếu bạn yêu cầu xóa. Luật buộc giữ hồ sơ đơn hàng 3 năm, chứng từ 10 năm, nhật ký kết nối 12 tháng. Tự đóng tài khoản chưa mở: xin viết cho người bảo vệ dữ liệu.",
        "en": "1 year is the longest period for your details, and shorter if you ask for erasure. The law demands order records for 3 years, vouchers for 10 years and connection logs for 12 months. Closing an account yourself is not open yet: please write to the protection officer."
      },
      "purposes": [
        "account.manage",
        "law.contract-record",
        "law.accounting",
        "law.security-log"
      ],
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "purchase_history",
        "login_time",
        "parcel_recipient",
        "connection",
        "tax_code"
      ],
      "test": "tests/promises/5.1-everything-has-an-end.test.ts"
    },
    {
      "clause": "6.",
      "section": 6,
      "isHeading": true,
      "words": {
        "vi": "6. Địa chỉ của đơn vụ thu thập thông tin",
        "en": "6. Address of the unit that collects the information"
      },
      "outcome": "kept",
      "why": {
        "vi": "Tên, địa chỉ và cách liên hệ của đơn vị có ở cuối mỗi trang.",
        "en": "Name, address and contacts of the company stand at the foot of every page."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/6.2-the-page-names-the-company.test.ts"
    },
    {
      "clause": "6.1",
      "section": 6,
      "isHeading": false,
      "words": {
        "vi": "Trong trường hợp cá nhân có thắc mắc liên quan về hoạt động thu thập, xử lý thông tin của cá nhân đó thì nguời đó có thể liên hệ trực tiếp đến trụ sở công ty, hoặc gửi email hoặc gọi điện thoại đến Công ty TNHH Dịch vụ Thoại Phong theo thông tin liên hệ phía dưới và thông tin liên hệ được công khai trên ứng dụng",
        "en": "If a person has queries about the collection and processing of their information, that person may come directly to the office of the company, or send an e-mail to or telephone Thoai Phong Service Co., Ltd. at the contacts below, which are also made public in the application"
      },
      "outcome": "kept",
      "why": {
        "vi": "Bạn có thể đến trụ sở, viết email hoặc gọi điện; chúng tôi xác nhận trong 2 ngày làm việc. Gửi và theo dõi yêu cầu ngay trên hệ thống chưa mở.",
        "en": "You may come to the office, write an e-mail or call; we acknowledge within 2 working days. Sending and following a request inside the system is not open yet."
      },
      "purposes": [
        "rights.serve"
      ],
      "fields": [],
      "test": "tests/promises/6.2-the-page-names-the-company.test.ts"
    },
    {
      "clause": "6.2",
      "section": 6,
      "isHeading": false,
      "words": {
        "vi": "- Mã số thuế: 0315224638 - Người đại diện theo pháp luật: Phạm Ngọc Hùng - Địa chỉ: Tầng 3 - Tầng 7 Tòa nhà Blue Diamond số Y1 Đường Hồng Lĩnh Cư xá Bắc Hải, Phường 15, Quận 10, Thành phố Hồ Chí Minh - Điện thoại:(028)38503852 - Email: thoaiphong@wecan.com.vn - Website: https://www.wecan.com.vn/",
        "en": "- Tax code: 0315224638 - Legal representative: Phạm Ngọc Hùng - Address: Floors 3 to 7, Blue Diamond Building, number Y1 Hồng Lĩnh Street, Bắc Hải Residential Quarter, Ward 15, District 10, Ho Chi Minh City - Telephone: (028)38503852 - E-mail: thoaiphong@wecan.com.vn - Website: https://www.wecan.com.vn/"
      },
      "outcome": "narrowed",
      "why": {
        "vi": "Những dòng này chưa được xác nhận lại: Quận 10 không còn từ ngày 01/07/2025 và văn bản chưa nêu người bảo vệ dữ liệu. Chưa xác nhận đủ thì sàn chưa mở chính thức; bản trình diễn dùng một công ty không có thật.",
        "en": "These lines still have to be confirmed: District 10 has not existed since 1 July 2025, and the text names no protection officer. Until all is confirmed the marketplace does not open for real; the demonstration uses an invented company."
      },
      "purposes": [],
      "fields": [],
      "test": "tests/promises/6.2-the-page-names-the-company.test.ts"
    }
  ],
  "purposes": [
    {
      "id": "account.authenticate",
      "name": {
        "vi": "Đăng nhập",
        "en": "Signing in"
      },
      "effect": {
        "vi": "Xác nhận đúng là bạn khi đăng nhập.",
        "en": "Makes sure it is you who signs in."
      },
      "clauses": [
        "1.1"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "credentials",
        "email",
        "mobile",
        "login_time",
        "connection"
      ],
      "recipients": [
        "messenger"
      ],
      "departments": [
        "security"
      ],
      "retention": [
        "credentials",
        "code",
        "counter",
        "security-log"
      ],
      "switches": [],
      "test": "tests/promises/1.1-signing-in-reads-no-name.test.ts"
    },
    {
      "id": "account.manage",
      "name": {
        "vi": "Quản lý tài khoản",
        "en": "Managing your account"
      },
      "effect": {
        "vi": "Bạn xem và sửa thông tin của chính mình.",
        "en": "You see and change your own details."
      },
      "clauses": [
        "1.3"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "company_name",
        "company_address",
        "job_title",
        "parcel_recipient"
      ],
      "recipients": [],
      "departments": [],
      "retention": [
        "account"
      ],
      "switches": [],
      "test": "tests/promises/1.3-members-see-and-correct.test.ts"
    },
    {
      "id": "order.fulfil",
      "name": {
        "vi": "Đặt và giao hàng",
        "en": "Ordering and delivery"
      },
      "effect": {
        "vi": "Giữ hàng, giao đúng người, đúng nơi.",
        "en": "Reserves your goods and brings them to the right person and place."
      },
      "clauses": [
        "1.2",
        "4.3"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "address",
        "mobile",
        "alias",
        "parcel_recipient",
        "purchase_history",
        "message"
      ],
      "recipients": [
        "carrier"
      ],
      "departments": [
        "order-operations"
      ],
      "retention": [
        "contract"
      ],
      "switches": [],
      "test": "tests/promises/1.2-an-order-uses-what-it-needs.test.ts"
    },
    {
      "id": "order.pay",
      "name": {
        "vi": "Thanh toán",
        "en": "Payment"
      },
      "effect": {
        "vi": "Nhận tiền cho đơn hàng và trả lại khi hủy.",
        "en": "Takes the money for an order and returns it when cancelled."
      },
      "clauses": [
        "1.2",
        "4.3"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "purchase_history",
        "payment_token"
      ],
      "recipients": [
        "payment-organisation"
      ],
      "departments": [
        "money"
      ],
      "retention": [
        "contract",
        "voucher"
      ],
      "switches": [],
      "test": "tests/promises/1.2-an-order-uses-what-it-needs.test.ts"
    },
    {
      "id": "aftersale.support",
      "name": {
        "vi": "Hỗ trợ sau mua",
        "en": "After-sales help"
      },
      "effect": {
        "vi": "Giúp bạn khi đơn hàng có chuyện.",
        "en": "Helps when something is wrong with an order."
      },
      "clauses": [
        "1.3",
        "4.3"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "name",
        "mobile",
        "purchase_history",
        "serial"
      ],
      "recipients": [],
      "departments": [
        "care"
      ],
      "retention": [
        "contract"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "aftersale.warranty",
      "name": {
        "vi": "Bảo hành",
        "en": "Warranty"
      },
      "effect": {
        "vi": "Gửi món hàng đến đúng đơn vị bảo hành.",
        "en": "Sends the item to the right warranty unit."
      },
      "clauses": [
        "1.3",
        "4.3"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "name",
        "mobile",
        "purchase_history",
        "serial"
      ],
      "recipients": [
        "warranty-unit"
      ],
      "departments": [
        "care"
      ],
      "retention": [
        "warranty"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "request.reply",
      "name": {
        "vi": "Trả lời bạn",
        "en": "Answering you"
      },
      "effect": {
        "vi": "Trả lời qua đúng kênh bạn đã hỏi.",
        "en": "Answers through the channel you used."
      },
      "clauses": [
        "1.3",
        "1.9"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "email",
        "mobile",
        "phone",
        "address",
        "message"
      ],
      "recipients": [],
      "departments": [
        "care"
      ],
      "retention": [
        "case"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "request.forward",
      "name": {
        "vi": "Chuyển yêu cầu của bạn",
        "en": "Passing on your request"
      },
      "effect": {
        "vi": "Gửi yêu cầu đến công ty bạn nêu tên.",
        "en": "Passes your request to the company you name."
      },
      "clauses": [
        "3.4"
      ],
      "addedBecause": {
        "vi": "Cho phép từng yêu cầu, từng công ty, thay cho quyền chia sẻ chung.",
        "en": "A permission for each request and company, in place of a general right to share."
      },
      "basis": "consent",
      "law": "L91.9",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "message",
        "email",
        "mobile"
      ],
      "recipients": [
        "named-company"
      ],
      "departments": [
        "care"
      ],
      "retention": [
        "forwarded-case"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "notice.service",
      "name": {
        "vi": "Tin về đơn hàng của bạn",
        "en": "News about your orders"
      },
      "effect": {
        "vi": "Báo khi đơn đổi trạng thái. Không có quảng cáo.",
        "en": "Tells you when an order changes. No advertising."
      },
      "clauses": [
        "1.5"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "email",
        "mobile"
      ],
      "recipients": [
        "messenger"
      ],
      "departments": [
        "order-operations"
      ],
      "retention": [
        "contract"
      ],
      "switches": [],
      "test": "tests/promises/1.5-news-of-orders-only.test.ts"
    },
    {
      "id": "ads.email",
      "name": {
        "vi": "Khuyến mãi qua email",
        "en": "Offers by e-mail"
      },
      "effect": {
        "vi": "Nhiều nhất hai thư mỗi tuần.",
        "en": "At most two a week."
      },
      "clauses": [
        "1.4",
        "1.5",
        "3.2"
      ],
      "basis": "consent",
      "law": "L91.28",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "email"
      ],
      "recipients": [],
      "departments": [
        "outreach"
      ],
      "retention": [
        "choice"
      ],
      "switches": [
        "ads.email"
      ],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "ads.post",
      "name": {
        "vi": "Khuyến mãi qua bưu điện",
        "en": "Offers by post"
      },
      "effect": {
        "vi": "Nhiều nhất bốn lần mỗi năm.",
        "en": "At most four a year."
      },
      "clauses": [
        "1.5",
        "3.2"
      ],
      "basis": "consent",
      "law": "L91.28",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "address",
        "name"
      ],
      "recipients": [],
      "departments": [
        "outreach"
      ],
      "retention": [
        "choice"
      ],
      "switches": [
        "ads.post"
      ],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "ads.phone",
      "name": {
        "vi": "Khuyến mãi qua điện thoại",
        "en": "Offers by phone"
      },
      "effect": {
        "vi": "Chỉ từ 8 đến 17 giờ, nhiều nhất một cuộc mỗi ngày.",
        "en": "Only from 8:00 to 17:00, at most one call a day."
      },
      "clauses": [
        "1.5",
        "3.2"
      ],
      "basis": "consent",
      "law": "L91.28",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "mobile",
        "phone",
        "name"
      ],
      "recipients": [],
      "departments": [
        "outreach"
      ],
      "retention": [
        "choice"
      ],
      "switches": [
        "ads.phone"
      ],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "ads.sms",
      "name": {
        "vi": "Khuyến mãi qua tin nhắn",
        "en": "Offers by text message"
      },
      "effect": {
        "vi": "Có chữ [QC] ở đầu, nhiều nhất ba tin mỗi tháng.",
        "en": "Marked [QC], at most three a month."
      },
      "clauses": [
        "1.5",
        "3.2"
      ],
      "basis": "consent",
      "law": "L91.28",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "mobile"
      ],
      "recipients": [],
      "departments": [
        "outreach"
      ],
      "retention": [
        "choice"
      ],
      "switches": [
        "ads.sms"
      ],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "ads.affiliate",
      "name": {
        "vi": "Tin của công ty liên kết",
        "en": "News of affiliated companies"
      },
      "effect": {
        "vi": "Chúng tôi gửi thay, từng công ty bạn đồng ý; dữ liệu không rời Wecan.",
        "en": "We send it ourselves, for each company you agreed to; your data stay with us."
      },
      "clauses": [
        "3.3"
      ],
      "basis": "consent",
      "law": "L91.28",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "email",
        "mobile",
        "address",
        "name"
      ],
      "recipients": [
        "affiliated-company"
      ],
      "departments": [
        "outreach"
      ],
      "retention": [
        "choice"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "personalise.content",
      "name": {
        "vi": "Cá nhân hóa",
        "en": "Personalised content"
      },
      "effect": {
        "vi": "Gợi ý theo những gì bạn cho phép dùng, từng thứ một. Khi tắt, bạn thấy như mọi người.",
        "en": "Suggestions from just what you allow, one by one. Switched off, you see what everyone sees."
      },
      "clauses": [
        "1.6"
      ],
      "basis": "consent",
      "law": "L91.9",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "gender",
        "dob",
        "address",
        "hobbies",
        "purchase_history",
        "pages_viewed"
      ],
      "recipients": [],
      "departments": [
        "research"
      ],
      "retention": [
        "rolling"
      ],
      "switches": [
        "personalise.gender",
        "personalise.age",
        "personalise.residence",
        "personalise.hobbies",
        "personalise.purchases",
        "personalise.views"
      ],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "analytics.trend",
      "name": {
        "vi": "Xu hướng tiêu dùng",
        "en": "Consumption trends"
      },
      "effect": {
        "vi": "Chỉ dùng số liệu gộp, không nhận ra ai.",
        "en": "Uses figures about many people only; nobody can be recognised."
      },
      "clauses": [
        "1.7"
      ],
      "basis": "de-identified",
      "law": "L91.2(1)",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "purchase_history"
      ],
      "recipients": [],
      "departments": [
        "research"
      ],
      "retention": [
        "aggregate"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "survey.invite",
      "name": {
        "vi": "Hỏi ý kiến",
        "en": "Surveys"
      },
      "effect": {
        "vi": "Nhiều nhất một lời mời mỗi 30 ngày.",
        "en": "At most one invitation in 30 days."
      },
      "clauses": [
        "1.8",
        "3.3"
      ],
      "basis": "consent",
      "law": "L91.9",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "email",
        "survey_answers"
      ],
      "recipients": [],
      "departments": [
        "research"
      ],
      "retention": [
        "campaign"
      ],
      "switches": [
        "survey.invite"
      ],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "promo.invite",
      "name": {
        "vi": "Mời dự khuyến mãi",
        "en": "Invitations to promotions"
      },
      "effect": {
        "vi": "Mời bạn tham gia chương trình có thể lệ riêng.",
        "en": "Invites you to promotions with rules of their own."
      },
      "clauses": [
        "1.8"
      ],
      "basis": "consent",
      "law": "L91.9",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "email"
      ],
      "recipients": [],
      "departments": [
        "outreach"
      ],
      "retention": [
        "campaign"
      ],
      "switches": [
        "promo.invite"
      ],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "community.moderate",
      "name": {
        "vi": "Kiểm duyệt bài viết",
        "en": "Moderating posts"
      },
      "effect": {
        "vi": "Giữ lại bài có số điện thoại, địa chỉ hoặc vi phạm trước khi đăng.",
        "en": "Holds back posts with phone numbers, addresses or violations before they appear."
      },
      "clauses": [
        "1.8"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "reviews",
        "votes",
        "comments",
        "feedback",
        "stories",
        "picture"
      ],
      "recipients": [],
      "departments": [
        "moderation"
      ],
      "retention": [
        "publication"
      ],
      "switches": [],
      "test": "tests/promises/1.8-moderation-sees-posts.test.ts"
    },
    {
      "id": "community.publish",
      "name": {
        "vi": "Đăng bài công khai",
        "en": "Publishing what you write"
      },
      "effect": {
        "vi": "Bài viết hiện dưới bí danh; tắt là gỡ ngay.",
        "en": "Your posts appear under your alias; switching off takes them down at once."
      },
      "clauses": [
        "2b",
        "2.2"
      ],
      "basis": "consent",
      "law": "L91.16",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "alias",
        "reviews",
        "votes",
        "comments",
        "feedback",
        "stories",
        "picture"
      ],
      "recipients": [],
      "departments": [
        "moderation"
      ],
      "retention": [
        "publication"
      ],
      "switches": [
        "community.publish"
      ],
      "test": "tests/promises/2b-posts-follow-the-switch.test.ts"
    },
    {
      "id": "community.notify",
      "name": {
        "vi": "Báo có người trả lời",
        "en": "Telling you of answers"
      },
      "effect": {
        "vi": "Gửi email khi có người trả lời bài bạn viết.",
        "en": "Sends an e-mail when someone answers what you wrote."
      },
      "clauses": [
        "1.8"
      ],
      "basis": "consent",
      "law": "L91.9",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "email"
      ],
      "recipients": [],
      "departments": [
        "outreach"
      ],
      "retention": [
        "choice"
      ],
      "switches": [
        "community.notify"
      ],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "seller.share",
      "name": {
        "vi": "Cho người bán biết",
        "en": "What the seller learns"
      },
      "effect": {
        "vi": "Người bán chỉ thấy đơn của họ: bí danh, số đã che, tỉnh thành, món hàng.",
        "en": "A seller sees their own orders only: alias, masked number, province, items."
      },
      "clauses": [
        "1.10",
        "4.3"
      ],
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "alias",
        "mobile",
        "purchase_history",
        "message"
      ],
      "recipients": [
        "seller"
      ],
      "departments": [
        "order-operations"
      ],
      "retention": [
        "delivery"
      ],
      "switches": [],
      "test": "tests/promises/1.10-sellers-see-their-own-orders.test.ts"
    },
    {
      "id": "seller.operate",
      "name": {
        "vi": "Vận hành gian hàng",
        "en": "Running a shop"
      },
      "effect": {
        "vi": "Người bán quản lý gian hàng của mình.",
        "en": "Sellers run their own shop."
      },
      "clauses": [],
      "addedBecause": {
        "vi": "Chính sách cũ chỉ nói về người mua; người bán cũng là người.",
        "en": "The published text speaks of buyers only; sellers are people too."
      },
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "seller_identity",
        "tax_code",
        "bank_account"
      ],
      "recipients": [],
      "departments": [
        "listings-and-sellers"
      ],
      "retention": [
        "trader"
      ],
      "switches": [],
      "test": "tests/promises/open-purposes.test.ts"
    },
    {
      "id": "staff.operate",
      "name": {
        "vi": "Tài khoản nhân viên",
        "en": "Staff accounts"
      },
      "effect": {
        "vi": "Nhân viên đăng nhập hai lớp và chỉ làm việc được giao.",
        "en": "Staff sign in with two factors and do assigned tasks only."
      },
      "clauses": [],
      "addedBecause": {
        "vi": "Ai mở dữ liệu phải là người được biết và được giao việc.",
        "en": "Whoever opens data must be known and have the task."
      },
      "basis": "agreement",
      "law": "L91.19(1)d",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "staff_account",
        "credentials",
        "login_time"
      ],
      "recipients": [],
      "departments": [
        "security"
      ],
      "retention": [
        "staff"
      ],
      "switches": [],
      "test": "tests/promises/open-purposes.test.ts"
    },
    {
      "id": "rights.serve",
      "name": {
        "vi": "Quyền của bạn",
        "en": "Your rights"
      },
      "effect": {
        "vi": "Bạn xem Wecan đang giữ gì về mình.",
        "en": "You see what Wecan holds about you."
      },
      "clauses": [],
      "addedBecause": {
        "vi": "Luật cho bạn quyền xem, sửa, lấy bản sao, xóa; chính sách cũ không nói.",
        "en": "The law gives you the right to see, correct, copy and erase; the published text is silent."
      },
      "basis": "law",
      "law": "L91.4",
      "isOpen": true,
      "servesEveryField": true,
      "fields": [
        "name",
        "alias",
        "address",
        "phone",
        "mobile",
        "email",
        "dob",
        "gender",
        "hobbies",
        "company_name",
        "company_address",
        "job_title",
        "reviews",
        "votes",
        "comments",
        "survey_answers",
        "feedback",
        "stories",
        "purchase_history",
        "pages_viewed",
        "login_time",
        "credentials",
        "parcel_recipient",
        "connection",
        "picture",
        "payment_token",
        "serial",
        "message",
        "seller_identity",
        "tax_code",
        "bank_account",
        "staff_account"
      ],
      "recipients": [],
      "departments": [
        "privacy-office"
      ],
      "retention": [
        "request"
      ],
      "switches": [],
      "test": "src/market/rights/held.test.ts"
    },
    {
      "id": "ops.store",
      "name": {
        "vi": "Lưu trữ",
        "en": "Storage"
      },
      "effect": {
        "vi": "Người quản trị máy chủ chỉ thấy dữ liệu đã mã hóa.",
        "en": "Administrators of the servers see ciphertext only."
      },
      "clauses": [
        "4.1"
      ],
      "basis": "auxiliary",
      "law": "L91.19",
      "isOpen": false,
      "closedBecause": {
        "vi": "Lưu trữ là việc phụ của các mục đích khác, không có quyền đọc riêng.",
        "en": "Storage serves the other purposes and has no right to read."
      },
      "servesEveryField": false,
      "fields": [],
      "recipients": [],
      "departments": [
        "security"
      ],
      "retention": [
        "aggregate"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "rnd.platform",
      "name": {
        "vi": "Nghiên cứu, phát triển",
        "en": "Research and development"
      },
      "effect": {
        "vi": "Không nhận dữ liệu nào nhận ra được bạn.",
        "en": "Receives nothing by which you could be recognised."
      },
      "clauses": [
        "4.1"
      ],
      "basis": "de-identified",
      "law": "L91.2(1)",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [],
      "recipients": [],
      "departments": [
        "research"
      ],
      "retention": [
        "aggregate"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "authority.disclose",
      "name": {
        "vi": "Cơ quan nhà nước yêu cầu",
        "en": "Requests of state authorities"
      },
      "effect": {
        "vi": "Chỉ theo văn bản, hai người duyệt, đúng phần được yêu cầu.",
        "en": "In writing only, approved by two people, just what was asked."
      },
      "clauses": [
        "4.2",
        "3.7"
      ],
      "basis": "law",
      "law": "L91.19(1)b",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "name",
        "email",
        "mobile",
        "address",
        "purchase_history",
        "login_time"
      ],
      "recipients": [
        "authority"
      ],
      "departments": [
        "privacy-office",
        "legal"
      ],
      "retention": [
        "sealed-file"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "vital.disclose",
      "name": {
        "vi": "Cứu tính mạng, sức khỏe",
        "en": "Saving life and health"
      },
      "effect": {
        "vi": "Chỉ khi có người gặp nguy hiểm; mỗi lần phải có bằng chứng và được xem lại.",
        "en": "Only when someone is in danger; each time with proof and a review."
      },
      "clauses": [
        "4.4b",
        "3.6"
      ],
      "basis": "law",
      "law": "L91.19(1)a",
      "isOpen": false,
      "closedBecause": {
        "vi": "Tính năng này chưa mở.",
        "en": "The feature is not built yet."
      },
      "servesEveryField": false,
      "fields": [
        "name",
        "mobile",
        "address"
      ],
      "recipients": [
        "rescuer"
      ],
      "departments": [
        "privacy-office",
        "legal"
      ],
      "retention": [
        "sealed-file"
      ],
      "switches": [],
      "test": "tests/promises/closed-purposes.test.ts"
    },
    {
      "id": "law.accounting",
      "name": {
        "vi": "Sổ kế toán",
        "en": "Accounting"
      },
      "effect": {
        "vi": "Giữ chứng từ như luật kế toán buộc.",
        "en": "Keeps vouchers as accounting law demands."
      },
      "clauses": [],
      "addedBecause": {
        "vi": "Luật buộc, chính sách cũ không nói.",
        "en": "The law demands it; the published text is silent."
      },
      "basis": "law",
      "law": "L88.41(5)",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "company_name",
        "company_address",
        "job_title",
        "purchase_history",
        "tax_code"
      ],
      "recipients": [],
      "departments": [
        "money"
      ],
      "retention": [
        "voucher"
      ],
      "switches": [],
      "test": "tests/promises/5.1-everything-has-an-end.test.ts"
    },
    {
      "id": "law.contract-record",
      "name": {
        "vi": "Hồ sơ hợp đồng",
        "en": "Contract records"
      },
      "effect": {
        "vi": "Giữ hồ sơ đơn hàng 3 năm, chỉ một bộ phận mở được.",
        "en": "Keeps order records for 3 years; one department only can open them."
      },
      "clauses": [],
      "addedBecause": {
        "vi": "Luật buộc, chính sách cũ không nói.",
        "en": "The law demands it; the published text is silent."
      },
      "basis": "law",
      "law": "L122.16",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "purchase_history",
        "parcel_recipient",
        "address"
      ],
      "recipients": [],
      "departments": [
        "legal"
      ],
      "retention": [
        "contract"
      ],
      "switches": [],
      "test": "tests/promises/5.1-everything-has-an-end.test.ts"
    },
    {
      "id": "law.security-log",
      "name": {
        "vi": "Nhật ký an toàn",
        "en": "Security log"
      },
      "effect": {
        "vi": "Ghi lúc đăng nhập, từ đâu, bằng thiết bị nào.",
        "en": "Records when, from where and with which device you signed in."
      },
      "clauses": [],
      "addedBecause": {
        "vi": "Luật buộc, chính sách cũ không nói.",
        "en": "The law demands it; the published text is silent."
      },
      "basis": "law",
      "law": "D333.16(6)",
      "isOpen": true,
      "servesEveryField": false,
      "fields": [
        "login_time",
        "connection"
      ],
      "recipients": [],
      "departments": [
        "security"
      ],
      "retention": [
        "security-log"
      ],
      "switches": [],
      "test": "tests/promises/4.1-departments.test.ts"
    }
  ],
  "fields": [
    {
      "id": "name",
      "words": {
        "vi": "Họ và tên",
        "en": "Full name"
      },
      "kind": "collected",
      "clauses": [
        "2.1",
        "2a"
      ],
      "law": "D356.3(1)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "aftersale.support",
        "aftersale.warranty",
        "ads.post",
        "ads.phone",
        "ads.affiliate",
        "authority.disclose",
        "vital.disclose"
      ],
      "isSensitive": false
    },
    {
      "id": "alias",
      "words": {
        "vi": "Bí danh",
        "en": "Alias"
      },
      "kind": "collected",
      "clauses": [
        "2a"
      ],
      "law": "D356.3(1)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "order.fulfil",
        "community.publish",
        "seller.share"
      ],
      "isSensitive": false,
      "note": {
        "vi": "Tên duy nhất người khác nhìn thấy.",
        "en": "The only name that others see."
      }
    },
    {
      "id": "national_id",
      "words": {
        "vi": "Số CMND",
        "en": "National id number"
      },
      "kind": "denied",
      "clauses": [
        "2.1"
      ],
      "law": "D356.3(7)",
      "isKept": false,
      "isSealed": false,
      "purposes": [],
      "isSensitive": false,
      "deniedBecause": {
        "vi": "Phiếu đăng ký không hỏi, và mua hàng không cần. Người bán được xác thực bằng định danh điện tử.",
        "en": "The registration form does not ask for it and shopping does not need it. Sellers are verified by electronic identity."
      }
    },
    {
      "id": "address",
      "words": {
        "vi": "Địa chỉ",
        "en": "Address"
      },
      "kind": "collected",
      "clauses": [
        "2.1",
        "2a"
      ],
      "law": "D356.3(4)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "order.fulfil",
        "request.reply",
        "ads.post",
        "ads.affiliate",
        "personalise.content",
        "authority.disclose",
        "vital.disclose",
        "law.contract-record"
      ],
      "isSensitive": false
    },
    {
      "id": "phone",
      "words": {
        "vi": "Điện thoại cố định",
        "en": "Landline"
      },
      "kind": "collected",
      "clauses": [
        "2a"
      ],
      "law": "D356.3(7)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "request.reply",
        "ads.phone"
      ],
      "isSensitive": false
    },
    {
      "id": "mobile",
      "words": {
        "vi": "Số di động",
        "en": "Mobile number"
      },
      "kind": "collected",
      "clauses": [
        "2.1",
        "2a"
      ],
      "law": "D356.3(7)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.authenticate",
        "account.manage",
        "order.fulfil",
        "aftersale.support",
        "aftersale.warranty",
        "request.reply",
        "request.forward",
        "notice.service",
        "ads.phone",
        "ads.sms",
        "ads.affiliate",
        "seller.share",
        "authority.disclose",
        "vital.disclose"
      ],
      "isSensitive": false
    },
    {
      "id": "fax",
      "words": {
        "vi": "Fax",
        "en": "Fax"
      },
      "kind": "denied",
      "clauses": [
        "2a"
      ],
      "law": "D356.3(7)",
      "isKept": false,
      "isSealed": false,
      "purposes": [],
      "isSensitive": false,
      "deniedBecause": {
        "vi": "Không việc nào của Wecan cần số fax.",
        "en": "Nothing that Wecan does needs a fax number."
      }
    },
    {
      "id": "email",
      "words": {
        "vi": "Email",
        "en": "E-mail"
      },
      "kind": "collected",
      "clauses": [
        "2.1",
        "2a"
      ],
      "law": "D356.3(11)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.authenticate",
        "account.manage",
        "request.reply",
        "request.forward",
        "notice.service",
        "ads.email",
        "ads.affiliate",
        "survey.invite",
        "promo.invite",
        "community.notify",
        "authority.disclose"
      ],
      "isSensitive": false
    },
    {
      "id": "age",
      "words": {
        "vi": "Độ tuổi",
        "en": "Age band"
      },
      "kind": "derived",
      "clauses": [
        "2.1",
        "1.6"
      ],
      "law": "D356.3(2)",
      "isKept": false,
      "isSealed": false,
      "purposes": [],
      "isSensitive": false,
      "note": {
        "vi": "Tính từ ngày sinh khi cần, không lưu.",
        "en": "Worked out from the date of birth when needed, never kept."
      }
    },
    {
      "id": "dob",
      "words": {
        "vi": "Ngày sinh",
        "en": "Date of birth"
      },
      "kind": "collected",
      "clauses": [
        "2a"
      ],
      "law": "D356.3(2)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "personalise.content"
      ],
      "isSensitive": false
    },
    {
      "id": "gender",
      "words": {
        "vi": "Giới tính",
        "en": "Gender"
      },
      "kind": "collected",
      "clauses": [
        "2a",
        "1.6"
      ],
      "law": "D356.3(3)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "personalise.content"
      ],
      "isSensitive": false
    },
    {
      "id": "hobbies",
      "words": {
        "vi": "Sở thích",
        "en": "Interests"
      },
      "kind": "collected",
      "clauses": [
        "2.1",
        "1.6"
      ],
      "law": "D356.3(11)",
      "isKept": false,
      "isSealed": false,
      "purposes": [
        "personalise.content"
      ],
      "isSensitive": false,
      "note": {
        "vi": "Chọn từ danh sách, chỉ khi bạn bật cá nhân hóa. Hiện chưa hỏi.",
        "en": "Chosen from a list, only once you switch personalisation on. Not asked yet."
      }
    },
    {
      "id": "residence",
      "words": {
        "vi": "Nơi sinh sống",
        "en": "Place of residence"
      },
      "kind": "derived",
      "clauses": [
        "1.6"
      ],
      "law": "D356.3(4)",
      "isKept": false,
      "isSealed": false,
      "purposes": [],
      "isSensitive": false,
      "note": {
        "vi": "Là tỉnh, thành của địa chỉ, không lưu riêng.",
        "en": "The province of the address, not kept apart."
      }
    },
    {
      "id": "company_name",
      "words": {
        "vi": "Tên công ty",
        "en": "Company name"
      },
      "kind": "collected",
      "clauses": [
        "2a"
      ],
      "law": "D356.3(11)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "law.accounting"
      ],
      "isSensitive": false
    },
    {
      "id": "company_address",
      "words": {
        "vi": "Địa chỉ công ty",
        "en": "Company address"
      },
      "kind": "collected",
      "clauses": [
        "2a"
      ],
      "law": "D356.3(11)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "law.accounting"
      ],
      "isSensitive": false
    },
    {
      "id": "job_title",
      "words": {
        "vi": "Chức vụ",
        "en": "Job title"
      },
      "kind": "collected",
      "clauses": [
        "2a"
      ],
      "law": "D356.3(11)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "law.accounting"
      ],
      "isSensitive": false
    },
    {
      "id": "card_number",
      "words": {
        "vi": "Số thẻ tín dụng",
        "en": "Credit card number"
      },
      "kind": "denied",
      "clauses": [
        "2a"
      ],
      "law": "D356.4(1)k",
      "isKept": false,
      "isSealed": false,
      "purposes": [],
      "isSensitive": false,
      "deniedBecause": {
        "vi": "Thẻ chỉ nhập trên trang của tổ chức thanh toán. Hệ thống của Wecan từ chối mọi chỗ có người gõ số thẻ.",
        "en": "Cards are entered on the page of the payment organisation only. Our system refuses a card number wherever a person types one."
      }
    },
    {
      "id": "reviews",
      "words": {
        "vi": "Bài đánh giá",
        "en": "Reviews"
      },
      "kind": "collected",
      "clauses": [
        "2b"
      ],
      "law": "D356.3(11)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "community.moderate",
        "community.publish"
      ],
      "isSensitive": false,
      "clearBecause": {
        "vi": "Số sao không mã hóa, để tính điểm; lời viết và ảnh thì có.",
        "en": "The number of stars is not encrypted, for it is averaged; text and pictures are."
      }
    },
    {
      "id": "votes",
      "words": {
        "vi": "Bình chọn",
        "en": "Votes"
      },
      "kind": "collected",
      "clauses": [
        "2b"
      ],
      "law": "D356.3(11)",
      "isKept": false,
      "isSealed": true,
      "purposes": [
        "community.moderate",
        "community.publish"
      ],
      "isSensitive": false
    },
    {
      "id": "comments",
      "words": {
        "vi": "Bình luận",
        "en": "Comments"
      },
      "kind": "collected",
      "clauses": [
        "2b"
      ],
      "law": "D356.3(11)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "community.moderate",
        "community.publish"
      ],
      "isSensitive": false
    },
    {
      "id": "survey_answers",
      "words": {
        "vi": "Câu trả lời khảo sát",
        "en": "Survey answers"
      },
      "kind": "collected",
      "clauses": [
        "2b"
      ],
      "law": "D356.3(11)",
      "isKept": false,
      "isSealed": false,
      "purposes": [
        "survey.invite"
      ],
      "isSensitive": false
    },
    {
      "id": "feedback",
      "words": {
        "vi": "Phản hồi chất lượng",
        "en": "Feedback on quality"
      },
      "kind": "collected",
      "clauses": [
        "2.2"
      ],
      "law": "D356.3(11)",
      "isKept": false,
      "isSealed": true,
      "purposes": [
        "community.moderate",
        "community.publish"
      ],
      "isSensitive": false
    },
    {
      "id": "stories",
      "words": {
        "vi": "Câu chuyện chia sẻ",
        "en": "Stories"
      },
      "kind": "collected",
      "clauses": [
        "2.2"
      ],
      "law": "D356.3(11)",
      "isKept": false,
      "isSealed": true,
      "purposes": [
        "community.moderate",
        "community.publish"
      ],
      "isSensitive": false
    },
    {
      "id": "purchase_history",
      "words": {
        "vi": "Đơn hàng, nhật ký mua bán",
        "en": "Orders, log of purchases and sales"
      },
      "kind": "collected",
      "clauses": [
        "1.6",
        "4.1"
      ],
      "law": "D356.4(1)l",
      "isKept": true,
      "isSealed": false,
      "purposes": [
        "order.fulfil",
        "order.pay",
        "aftersale.support",
        "aftersale.warranty",
        "personalise.content",
        "analytics.trend",
        "seller.share",
        "authority.disclose",
        "law.accounting",
        "law.contract-record"
      ],
      "isSensitive": true,
      "clearBecause": {
        "vi": "Không mã hóa, để cộng tiền, giữ kho và giao hàng; đứng tên một mã số ngẫu nhiên, không phải tên bạn.",
        "en": "Not encrypted, for it is added up, reserved and delivered; it stands under a random id, not under your name."
      }
    },
    {
      "id": "pages_viewed",
      "words": {
        "vi": "Trang đã xem",
        "en": "Pages viewed"
      },
      "kind": "collected",
      "clauses": [
        "1.6"
      ],
      "law": "D356.4(1)l",
      "isKept": false,
      "isSealed": false,
      "purposes": [
        "personalise.content"
      ],
      "isSensitive": true,
      "note": {
        "vi": "Không ghi lại khi bạn chưa bật. Hiện chưa ghi gì.",
        "en": "Not recorded unless you switch it on. Nothing is recorded yet."
      }
    },
    {
      "id": "login_time",
      "words": {
        "vi": "Thời gian đăng nhập",
        "en": "Sign-in times"
      },
      "kind": "collected",
      "clauses": [
        "4.1"
      ],
      "law": "D356.3(10)",
      "isKept": true,
      "isSealed": false,
      "purposes": [
        "account.authenticate",
        "staff.operate",
        "authority.disclose",
        "law.security-log"
      ],
      "isSensitive": false,
      "clearBecause": {
        "vi": "Không mã hóa, để phiên và nhật ký tự hết hạn; đứng tên một mã số ngẫu nhiên.",
        "en": "Not encrypted, so that sessions and the log can expire; under a random id."
      }
    },
    {
      "id": "credentials",
      "words": {
        "vi": "Thông tin đăng nhập",
        "en": "Sign-in credentials"
      },
      "kind": "collected",
      "clauses": [
        "1.1"
      ],
      "law": "D356.3(10)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.authenticate",
        "staff.operate"
      ],
      "isSensitive": false,
      "clearBecause": {
        "vi": "Chỉ là dạng băm, để đối chiếu: từ đó không đọc lại được mật khẩu hay mã.",
        "en": "Hashes only, to compare with: no password or code can be read from them."
      },
      "note": {
        "vi": "Mật khẩu, mã và phiên chỉ lưu dạng băm.",
        "en": "Passwords, codes and sessions are kept as hashes only."
      }
    },
    {
      "id": "parcel_recipient",
      "words": {
        "vi": "Người nhận kiện hàng",
        "en": "Parcel recipient"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.3(1)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.manage",
        "order.fulfil",
        "law.contract-record"
      ],
      "isSensitive": false,
      "addedBecause": {
        "vi": "Người nhận có thể không phải là thành viên; bên giao cần tên và số để giao đúng người.",
        "en": "The recipient may be someone else than the member; the carrier needs a name and number to hand over the parcel."
      }
    },
    {
      "id": "connection",
      "words": {
        "vi": "Địa chỉ IP, thiết bị",
        "en": "IP address, device"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.3(10)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "account.authenticate",
        "law.security-log"
      ],
      "isSensitive": false,
      "addedBecause": {
        "vi": "Luật buộc giữ nhật ký kết nối, và bạn cần thấy thiết bị nào đang đăng nhập.",
        "en": "The law asks for a connection log, and you need to see which devices are signed in."
      },
      "clearBecause": {
        "vi": "Địa chỉ IP được mã hóa; loại thiết bị của phiên đang mở và bộ đếm chống dò mật khẩu (dạng băm) thì không.",
        "en": "The IP address is encrypted; the kind of device of an open session and the counters against guessing (hashed) are not."
      }
    },
    {
      "id": "picture",
      "words": {
        "vi": "Ảnh trong bài đánh giá",
        "en": "Pictures in reviews"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.3(6)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "community.moderate",
        "community.publish"
      ],
      "isSensitive": false,
      "addedBecause": {
        "vi": "Bạn có thể gửi ảnh cùng bài đánh giá.",
        "en": "You may add pictures to a review."
      }
    },
    {
      "id": "payment_token",
      "words": {
        "vi": "Mã thẻ của tổ chức thanh toán",
        "en": "Payment token"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.4(1)k",
      "isKept": false,
      "isSealed": false,
      "purposes": [
        "order.pay"
      ],
      "isSensitive": true,
      "addedBecause": {
        "vi": "Thay cho số thẻ: mã do tổ chức thanh toán cấp, kèm hiệu thẻ và bốn số cuối.",
        "en": "In place of a card number: a token of the payment organisation, with brand and last four digits."
      }
    },
    {
      "id": "serial",
      "words": {
        "vi": "Số sê-ri sản phẩm",
        "en": "Serial number"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.3(11)",
      "isKept": false,
      "isSealed": false,
      "purposes": [
        "aftersale.support",
        "aftersale.warranty"
      ],
      "isSensitive": false,
      "addedBecause": {
        "vi": "Bảo hành cần biết đúng chiếc nào.",
        "en": "A warranty needs to know which piece it covers."
      }
    },
    {
      "id": "message",
      "words": {
        "vi": "Lời nhắn, câu hỏi",
        "en": "Notes and questions"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.3(11)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "order.fulfil",
        "request.reply",
        "request.forward",
        "seller.share"
      ],
      "isSensitive": false,
      "addedBecause": {
        "vi": "Lời bạn viết cho người bán hoặc cho chúng tôi.",
        "en": "What you write to a seller or to us."
      }
    },
    {
      "id": "seller_identity",
      "words": {
        "vi": "Danh tính người bán",
        "en": "Seller identity"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.3(1)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "seller.operate"
      ],
      "isSensitive": false,
      "addedBecause": {
        "vi": "Luật buộc sàn xác thực và công bố người bán là ai.",
        "en": "The law obliges the marketplace to verify sellers and to say who they are."
      }
    },
    {
      "id": "tax_code",
      "words": {
        "vi": "Mã số thuế của người bán",
        "en": "Tax code of the seller"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.3(7)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "seller.operate",
        "law.accounting"
      ],
      "isSensitive": false,
      "addedBecause": {
        "vi": "Khấu trừ và chứng từ thuế cần mã này.",
        "en": "Withholding tax and its certificates need it."
      }
    },
    {
      "id": "bank_account",
      "words": {
        "vi": "Tài khoản ngân hàng của người bán",
        "en": "Bank account of the seller"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.4(1)k",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "seller.operate"
      ],
      "isSensitive": true,
      "addedBecause": {
        "vi": "Nơi nhận tiền bán hàng.",
        "en": "Where the proceeds are paid."
      }
    },
    {
      "id": "staff_account",
      "words": {
        "vi": "Tài khoản nhân viên",
        "en": "Staff account"
      },
      "kind": "collected",
      "clauses": [],
      "law": "D356.3(10)",
      "isKept": true,
      "isSealed": true,
      "purposes": [
        "staff.operate"
      ],
      "isSensitive": false,
      "addedBecause": {
        "vi": "Ai trong công ty được mở dữ liệu gì phải gắn với một người thật.",
        "en": "Whoever in the company may open data must be a known person."
      }
    }
  ],
  "recipients": [
    {
      "id": "seller",
      "words": {
        "vi": "Người bán của đơn hàng",
        "en": "The seller of the order"
      },
      "kind": "controller",
      "receives": {
        "vi": "Bí danh, số di động đã che, tỉnh hoặc thành phố nhận hàng, món hàng của họ, lời nhắn cho họ",
        "en": "Alias, masked mobile number, the province of delivery, their items, your note to them"
      },
      "contract": "quy-che/nguoi-ban",
      "purposes": [
        "seller.share"
      ],
      "isOpen": true
    },
    {
      "id": "carrier",
      "words": {
        "vi": "Bên giao hàng của kiện",
        "en": "The carrier of the parcel"
      },
      "kind": "processor",
      "receives": {
        "vi": "Tên và số của người nhận, địa chỉ, tiền thu hộ, mã kiện",
        "en": "Name and number of the recipient, address, cash to collect, parcel number"
      },
      "contract": "hop-dong/giao-hang",
      "purposes": [
        "order.fulfil"
      ],
      "isOpen": true
    },
    {
      "id": "messenger",
      "words": {
        "vi": "Đơn vị chuyển tin nhắn và thư điện tử",
        "en": "The company that carries text messages and e-mails"
      },
      "kind": "processor",
      "receives": {
        "vi": "Số di động hoặc email nhận tin, và lời của tin đó",
        "en": "The mobile number or e-mail address that a message goes to, and its words"
      },
      "contract": "hop-dong/tin-nhan",
      "purposes": [
        "account.authenticate",
        "notice.service"
      ],
      "isOpen": true
    },
    {
      "id": "payment-organisation",
      "words": {
        "vi": "Tổ chức thanh toán",
        "en": "The payment organisation"
      },
      "kind": "controller",
      "receives": {
        "vi": "Mã đơn và số tiền",
        "en": "Order code and amount"
      },
      "contract": "hop-dong/thanh-toan",
      "purposes": [
        "order.pay"
      ],
      "isOpen": true
    },
    {
      "id": "warranty-unit",
      "words": {
        "vi": "Đơn vị bảo hành",
        "en": "The warranty unit"
      },
      "kind": "processor",
      "receives": {
        "vi": "Tên, số di động, số sê-ri, món hàng",
        "en": "Name, mobile number, serial number, item"
      },
      "contract": "hop-dong/bao-hanh",
      "purposes": [
        "aftersale.warranty"
      ],
      "isOpen": false
    },
    {
      "id": "affiliated-company",
      "words": {
        "vi": "Công ty liên kết được nêu tên",
        "en": "The named affiliated company"
      },
      "kind": "controller",
      "receives": {
        "vi": "Không gì cả, trừ khi bạn đồng ý với đích danh công ty đó",
        "en": "Nothing, unless you agreed to that very company"
      },
      "contract": "dong-y/tung-cong-ty",
      "purposes": [
        "ads.affiliate"
      ],
      "isOpen": false
    },
    {
      "id": "named-company",
      "words": {
        "vi": "Công ty bạn nhờ chuyển yêu cầu đến",
        "en": "The company to which you asked us to pass your request"
      },
      "kind": "controller",
      "receives": {
        "vi": "Yêu cầu của bạn và một kênh để trả lời",
        "en": "Your request and one channel for the answer"
      },
      "contract": "dong-y/tung-yeu-cau",
      "purposes": [
        "request.forward"
      ],
      "isOpen": false
    },
    {
      "id": "authority",
      "words": {
        "vi": "Cơ quan nhà nước có thẩm quyền",
        "en": "The competent state authority"
      },
      "kind": "authority",
      "receives": {
        "vi": "Đúng phần văn bản yêu cầu nêu, đã tối giản",
        "en": "Only what the written request names, minimised"
      },
      "contract": "L91.17(1)đ",
      "purposes": [
        "authority.disclose"
      ],
      "isOpen": false
    },
    {
      "id": "rescuer",
      "words": {
        "vi": "Người cứu hộ khi tính mạng, sức khỏe bị đe dọa",
        "en": "Rescuers where life or health is in danger"
      },
      "kind": "authority",
      "receives": {
        "vi": "Tối thiểu để cứu người",
        "en": "The minimum to save a life"
      },
      "contract": "L91.19(1)a",
      "purposes": [
        "vital.disclose"
      ],
      "isOpen": false
    }
  ],
  "departments": [
    {
      "id": "order-operations",
      "words": {
        "vi": "Vận hành đơn hàng",
        "en": "Order operations"
      },
      "purposes": [
        "order.fulfil",
        "notice.service",
        "seller.share"
      ]
    },
    {
      "id": "listings-and-sellers",
      "words": {
        "vi": "Người bán và tin đăng",
        "en": "Listings and sellers"
      },
      "purposes": [
        "seller.operate"
      ]
    },
    {
      "id": "care",
      "words": {
        "vi": "Chăm sóc khách hàng",
        "en": "Customer care"
      },
      "purposes": [
        "aftersale.support",
        "aftersale.warranty",
        "request.reply",
        "request.forward"
      ]
    },
    {
      "id": "outreach",
      "words": {
        "vi": "Truyền thông",
        "en": "Outreach"
      },
      "purposes": [
        "ads.email",
        "ads.post",
        "ads.phone",
        "ads.sms",
        "ads.affiliate",
        "promo.invite",
        "community.notify"
      ]
    },
    {
      "id": "research",
      "words": {
        "vi": "Nghiên cứu và phát triển",
        "en": "Research and development"
      },
      "purposes": [
        "personalise.content",
        "analytics.trend",
        "survey.invite",
        "rnd.platform"
      ]
    },
    {
      "id": "moderation",
      "words": {
        "vi": "Kiểm duyệt",
        "en": "Moderation"
      },
      "purposes": [
        "community.moderate",
        "community.publish"
      ]
    },
    {
      "id": "money",
      "words": {
        "vi": "Tài chính",
        "en": "Money"
      },
      "purposes": [
        "order.pay",
        "law.accounting"
      ]
    },
    {
      "id": "privacy-office",
      "words": {
        "vi": "Bảo vệ dữ liệu cá nhân",
        "en": "Privacy office"
      },
      "purposes": [
        "rights.serve",
        "authority.disclose",
        "vital.disclose"
      ]
    },
    {
      "id": "security",
      "words": {
        "vi": "An toàn thông tin",
        "en": "Security"
      },
      "purposes": [
        "account.authenticate",
        "staff.operate",
        "ops.store",
        "law.security-log"
      ]
    },
    {
      "id": "legal",
      "words": {
        "vi": "Pháp chế",
        "en": "Legal"
      },
      "purposes": [
        "authority.disclose",
        "vital.disclose",
        "law.contract-record"
      ]
    }
  ],
  "retention": [
    {
      "id": "account",
      "words": {
        "vi": "Trong thời gian dùng tài khoản và 1 năm sau khi đóng; sớm hơn nếu bạn yêu cầu xóa",
        "en": "While you have an account and 1 year after you close it; sooner if you ask us to erase it"
      },
      "law": "L91.14",
      "purposes": [
        "account.manage"
      ]
    },
    {
      "id": "credentials",
      "words": {
        "vi": "Đến khi bạn đổi, thu hồi hoặc đóng tài khoản",
        "en": "Until you change it, revoke it or close your account"
      },
      "law": "L91.14",
      "purposes": [
        "account.authenticate"
      ]
    },
    {
      "id": "code",
      "words": {
        "vi": "Vài phút, đến khi dùng hoặc hết hạn",
        "en": "A few minutes, until used or expired"
      },
      "law": "L91.3",
      "purposes": [
        "account.authenticate"
      ]
    },
    {
      "id": "counter",
      "words": {
        "vi": "Nhiều nhất 24 giờ, dưới dạng băm",
        "en": "At most 24 hours, as a hash"
      },
      "law": "L91.3",
      "purposes": [
        "account.authenticate"
      ]
    },
    {
      "id": "contract",
      "words": {
        "vi": "3 năm từ khi đơn hàng hoàn tất (luật buộc)",
        "en": "3 years from the completion of the order (required by law)"
      },
      "law": "L122.16",
      "purposes": [
        "order.fulfil",
        "order.pay",
        "aftersale.support",
        "notice.service",
        "law.contract-record"
      ]
    },
    {
      "id": "delivery",
      "words": {
        "vi": "Người bán xem được đến 30 ngày sau khi xong đơn; sau đó chỉ còn trong hồ sơ hợp đồng",
        "en": "The seller can see it until 30 days after the order is done; then only the contract record keeps it"
      },
      "law": "L91.3",
      "purposes": [
        "seller.share"
      ]
    },
    {
      "id": "voucher",
      "words": {
        "vi": "10 năm (luật kế toán)",
        "en": "10 years (accounting law)"
      },
      "law": "L88.41(5)",
      "purposes": [
        "order.pay",
        "law.accounting"
      ]
    },
    {
      "id": "security-log",
      "words": {
        "vi": "12 tháng (luật buộc)",
        "en": "12 months (required by law)"
      },
      "law": "D333.16(6)",
      "purposes": [
        "account.authenticate",
        "law.security-log"
      ]
    },
    {
      "id": "publication",
      "words": {
        "vi": "Đến khi bạn rút lại hoặc xóa bài",
        "en": "Until you withdraw it or delete the post"
      },
      "law": "L91.10",
      "purposes": [
        "community.moderate",
        "community.publish"
      ]
    },
    {
      "id": "choice",
      "words": {
        "vi": "Đến khi bạn tắt",
        "en": "Until you switch it off"
      },
      "law": "L91.10",
      "purposes": [
        "ads.email",
        "ads.post",
        "ads.phone",
        "ads.sms",
        "ads.affiliate",
        "community.notify"
      ]
    },
    {
      "id": "campaign",
      "words": {
        "vi": "90 ngày sau khi đợt khảo sát hoặc khuyến mãi kết thúc",
        "en": "90 days after the survey or promotion ends"
      },
      "law": "L91.3",
      "purposes": [
        "survey.invite",
        "promo.invite"
      ]
    },
    {
      "id": "rolling",
      "words": {
        "vi": "13 tháng gần nhất, xóa ngay khi bạn tắt",
        "en": "The last 13 months, erased when you switch it off"
      },
      "law": "L91.3",
      "purposes": [
        "personalise.content"
      ]
    },
    {
      "id": "case",
      "words": {
        "vi": "1 năm sau khi trả lời xong; 3 năm nếu là khiếu nại",
        "en": "1 year after your question is answered; 3 years for a complaint"
      },
      "law": "L122.16",
      "purposes": [
        "request.reply"
      ]
    },
    {
      "id": "forwarded-case",
      "words": {
        "vi": "30 ngày sau khi xong việc",
        "en": "30 days after the matter is done"
      },
      "law": "L91.3",
      "purposes": [
        "request.forward"
      ]
    },
    {
      "id": "warranty",
      "words": {
        "vi": "Hết hạn bảo hành; 3 năm nếu có khiếu nại",
        "en": "Until the warranty ends; 3 years for a complaint"
      },
      "law": "L122.16",
      "purposes": [
        "aftersale.warranty"
      ]
    },
    {
      "id": "sealed-file",
      "words": {
        "vi": "Hồ sơ niêm phong 10 năm",
        "en": "Sealed file, 10 years"
      },
      "law": "L91.17",
      "purposes": [
        "authority.disclose",
        "vital.disclose"
      ]
    },
    {
      "id": "request",
      "words": {
        "vi": "3 năm từ khi yêu cầu xong (bằng chứng đã trả lời)",
        "en": "3 years from the end of the request (proof that we answered)"
      },
      "law": "L91.4",
      "purposes": [
        "rights.serve"
      ]
    },
    {
      "id": "aggregate",
      "words": {
        "vi": "Chỉ giữ số liệu gộp, không nhận ra ai",
        "en": "Only figures about many people are kept; nobody can be recognised"
      },
      "law": "L91.2",
      "purposes": [
        "analytics.trend",
        "ops.store",
        "rnd.platform"
      ]
    },
    {
      "id": "trader",
      "words": {
        "vi": "Trong thời gian hợp đồng bán hàng và 3 năm sau đó",
        "en": "While the seller agreement lasts and 3 years after"
      },
      "law": "L122.16",
      "purposes": [
        "seller.operate"
      ]
    },
    {
      "id": "staff",
      "words": {
        "vi": "Trong thời gian làm việc và 12 tháng sau đó",
        "en": "While employed and 12 months after"
      },
      "law": "D333.16(6)",
      "purposes": [
        "staff.operate"
      ]
    }
  ],
  "switches": [
    {
      "id": "ads.email",
      "words": {
        "vi": "Tin khuyến mãi qua email",
        "en": "Offers by e-mail"
      },
      "purpose": "ads.email",
      "fields": [
        "email"
      ]
    },
    {
      "id": "ads.post",
      "words": {
        "vi": "Tin khuyến mãi qua bưu điện",
        "en": "Offers by post"
      },
      "purpose": "ads.post",
      "fields": [
        "address",
        "name"
      ]
    },
    {
      "id": "ads.phone",
      "words": {
        "vi": "Tin khuyến mãi qua điện thoại",
        "en": "Offers by phone"
      },
      "purpose": "ads.phone",
      "fields": [
        "mobile",
        "phone",
        "name"
      ]
    },
    {
      "id": "ads.sms",
      "words": {
        "vi": "Tin khuyến mãi qua tin nhắn",
        "en": "Offers by text message"
      },
      "purpose": "ads.sms",
      "fields": [
        "mobile"
      ]
    },
    {
      "id": "personalise.gender",
      "words": {
        "vi": "Gợi ý theo giới tính",
        "en": "Suggestions by gender"
      },
      "purpose": "personalise.content",
      "fields": [
        "gender"
      ]
    },
    {
      "id": "personalise.age",
      "words": {
        "vi": "Gợi ý theo nhóm tuổi",
        "en": "Suggestions by age band"
      },
      "purpose": "personalise.content",
      "fields": [
        "dob"
      ]
    },
    {
      "id": "personalise.residence",
      "words": {
        "vi": "Gợi ý theo tỉnh, thành",
        "en": "Suggestions by province"
      },
      "purpose": "personalise.content",
      "fields": [
        "address"
      ]
    },
    {
      "id": "personalise.hobbies",
      "words": {
        "vi": "Gợi ý theo sở thích",
        "en": "Suggestions by interests"
      },
      "purpose": "personalise.content",
      "fields": [
        "hobbies"
      ]
    },
    {
      "id": "personalise.purchases",
      "words": {
        "vi": "Gợi ý theo lịch sử mua hàng",
        "en": "Suggestions by purchase history"
      },
      "purpose": "personalise.content",
      "fields": [
        "purchase_history"
      ]
    },
    {
      "id": "personalise.views",
      "words": {
        "vi": "Gợi ý theo trang đã xem",
        "en": "Suggestions by pages viewed"
      },
      "purpose": "personalise.content",
      "fields": [
        "pages_viewed"
      ]
    },
    {
      "id": "survey.invite",
      "words": {
        "vi": "Mời trả lời khảo sát",
        "en": "Invitations to surveys"
      },
      "purpose": "survey.invite",
      "fields": [
        "email",
        "survey_answers"
      ]
    },
    {
      "id": "promo.invite",
      "words": {
        "vi": "Mời tham gia chương trình khuyến mãi",
        "en": "Invitations to promotions"
      },
      "purpose": "promo.invite",
      "fields": [
        "email"
      ]
    },
    {
      "id": "community.publish",
      "words": {
        "vi": "Đăng công khai bài tôi viết, dưới bí danh",
        "en": "Publish what I write, under my alias"
      },
      "purpose": "community.publish",
      "fields": [
        "alias",
        "reviews",
        "votes",
        "comments",
        "feedback",
        "stories",
        "picture"
      ]
    },
    {
      "id": "community.notify",
      "words": {
        "vi": "Báo khi có người trả lời bài tôi viết",
        "en": "Tell me when someone answers what I wrote"
      },
      "purpose": "community.notify",
      "fields": [
        "email"
      ]
    }
  ],
  "laws": {
    "L91": {
      "vi": "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
      "en": "Law on Personal Data Protection 91/2025/QH15",
      "since": "2026-01-01"
    },
    "D356": {
      "vi": "Nghị định 356/2025/NĐ-CP",
      "en": "Decree 356/2025/NĐ-CP",
      "since": "2026-01-01"
    },
    "D330": {
      "vi": "Nghị định 330/2026/NĐ-CP",
      "en": "Decree 330/2026/NĐ-CP",
      "since": "2026-08-19"
    },
    "L122": {
      "vi": "Luật Thương mại điện tử 122/2025/QH15",
      "en": "Law on E-Commerce 122/2025/QH15",
      "since": "2026-07-01"
    },
    "D248": {
      "vi": "Nghị định 248/2026/NĐ-CP",
      "en": "Decree 248/2026/NĐ-CP",
      "since": "2026-07-01"
    },
    "D333": {
      "vi": "Nghị định 333/2026/NĐ-CP",
      "en": "Decree 333/2026/NĐ-CP",
      "since": "2026-08-19"
    },
    "D91": {
      "vi": "Nghị định 91/2020/NĐ-CP",
      "en": "Decree 91/2020/NĐ-CP"
    },
    "L19": {
      "vi": "Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15",
      "en": "Law on the Protection of Consumers 19/2023/QH15",
      "since": "2024-07-01"
    },
    "L88": {
      "vi": "Luật Kế toán 88/2015/QH13",
      "en": "Law on Accounting 88/2015/QH13"
    },
    "D174": {
      "vi": "Nghị định 174/2016/NĐ-CP",
      "en": "Decree 174/2016/NĐ-CP"
    },
    "D252": {
      "vi": "Nghị định 252/2026/NĐ-CP",
      "en": "Decree 252/2026/NĐ-CP",
      "since": "2026-07-01"
    },
    "D320": {
      "vi": "Nghị định 320/2026/NĐ-CP",
      "en": "Decree 320/2026/NĐ-CP",
      "since": "2026-09-28"
    },
    "PCI": {
      "vi": "Tiêu chuẩn PCI DSS v4.0.1",
      "en": "Standard PCI DSS v4.0.1"
    }
  },
  "controllers": {
    "demonstration": {
      "kind": "invented",
      "notice": {
        "vi": "Đây là bản trình diễn. Công ty, người và số liên hệ dưới đây được đặt ra, không có thật.",
        "en": "This is a demonstration. The company, people and contacts below are invented and do not exist."
      },
      "brand": "Wecan",
      "legalName": {
        "vi": "Công ty TNHH Chợ Ví Dụ (không có thật)",
        "en": "Example Market Co., Ltd. (invented)"
      },
      "taxCode": "0000000000",
      "representative": "Nguyễn Văn Ví Dụ",
      "address": {
        "vi": "Số 0 đường Ví Dụ, phường Minh Họa, Thành phố Hồ Chí Minh (không có thật)",
        "en": "0 Example Street, Minh Họa Ward, Ho Chi Minh City (invented)"
      },
      "hotline": "(028) 0000 0000",
      "email": "lien-he@wecan.example",
      "website": "https://wecan.example/",
      "officer": {
        "name": "Trần Thị Minh Họa",
        "email": "bao-ve-du-lieu@wecan.example",
        "phone": "(028) 0000 0001"
      },
      "registrations": [
        {
          "label": {
            "vi": "Giấy chứng nhận đăng ký doanh nghiệp",
            "en": "Business registration certificate"
          },
          "value": {
            "vi": "số 0000000000 (không có thật)",
            "en": "no. 0000000000 (invented)"
          }
        },
        {
          "label": {
            "vi": "Đăng ký nền tảng thương mại điện tử với Bộ Công Thương",
            "en": "Registration of the e-commerce platform with the Ministry of Industry and Trade"
          },
          "value": {
            "vi": "chưa có, vì đây là bản trình diễn",
            "en": "none, for this is a demonstration"
          }
        }
      ]
    },
    "production": {
      "kind": "published",
      "isConfirmed": false,
      "toConfirm": [
        {
          "vi": "Người bảo vệ dữ liệu cá nhân: văn bản không nêu ai. Luật buộc chỉ định bằng văn bản trước khi xử lý dữ liệu.",
          "en": "The protection officer: the text names nobody. The law wants one designated in writing before data are processed."
        },
        {
          "vi": "Địa chỉ: cấp quận, trong đó có Quận 10, không còn từ ngày 01/07/2025. Cần địa chỉ theo đơn vị hành chính mới như trên giấy đăng ký.",
          "en": "The address: districts, District 10 among them, were abolished on 1 July 2025. It is needed by the new administrative units, as registered."
        },
        {
          "vi": "Pháp nhân và thương hiệu: văn bản hứa dưới tên “Wecan-vn” nhưng nêu Công ty TNHH Dịch vụ Thoại Phong. Cần xác nhận ai chịu trách nhiệm và ai giữ tên miền.",
          "en": "Legal entity and brand: the text promises in the name of “Wecan-vn” and names Thoai Phong Service Co., Ltd. Who is responsible and who holds the domain?"
        },
        {
          "vi": "Đăng ký nền tảng với Bộ Công Thương, và số, ngày, nơi cấp giấy chứng nhận đăng ký doanh nghiệp: văn bản không nêu.",
          "en": "Registration of the platform with the Ministry of Industry and Trade, and number, date and issuer of the business registration: the text gives none."
        },
        {
          "vi": "Mã số thuế, người đại diện, điện thoại và email: cần đối chiếu với hồ sơ hiện hành.",
          "en": "Tax code, representative, telephone and e-mail: to be compared with the present records."
        }
      ],
      "brand": "Wecan-vn",
      "legalName": {
        "vi": "Công ty TNHH Dịch vụ Thoại Phong",
        "en": "Thoai Phong Service Co., Ltd."
      },
      "taxCode": "0315224638",
      "representative": "Phạm Ngọc Hùng",
      "address": {
        "vi": "Tầng 3 - Tầng 7 Tòa nhà Blue Diamond số Y1 Đường Hồng Lĩnh Cư xá Bắc Hải, Phường 15, Quận 10, Thành phố Hồ Chí Minh",
        "en": "Floors 3 to 7, Blue Diamond Building, number Y1 Hồng Lĩnh Street, Bắc Hải Residential Quarter, Ward 15, District 10, Ho Chi Minh City"
      },
      "hotline": "(028)38503852",
      "email": "thoaiphong@wecan.com.vn",
      "website": "https://www.wecan.com.vn/",
      "registrations": []
    }
  },
  "hash": "40fea7c02284af7198bb88b9f49788ed0e7c51addfd1f630fefe20c2a0855498"
};
