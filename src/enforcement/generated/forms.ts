// Written by scripts/compile-policy.ts from policy/. Do not edit.

export const forms = {
  "sign-in": {
    "title": {
      "vi": "Đăng nhập",
      "en": "Sign in"
    },
    "notice": {
      "vi": "Chúng tôi dùng email hoặc số di động và mật khẩu hoặc mã của bạn để biết đó là bạn; chúng chỉ được lưu ở dạng mã hóa hoặc băm. Luật buộc ghi thời gian đăng nhập, địa chỉ IP và thiết bị trong 12 tháng. Mã gửi đến bạn đi qua đơn vị chuyển tin nhắn hoặc thư; ngoài ra không gửi cho bên nào. Bạn xem lại được trong Trung tâm riêng tư.",
      "en": "We use your e-mail address or mobile number and your password or code to know that it is you; they are kept encrypted or hashed only. The law demands a log of sign-in times, IP addresses and devices for 12 months. A code on its way to you passes the company that carries the message; nobody else receives anything. You can see it all in the privacy centre."
    },
    "noticeHash": {
      "vi": "0ac79e83f556b6fb092bf800f14f6d9fb879d868cfcbf6d19541bb2d8a01114e",
      "en": "2f69a219820f80edf32742aed7e7b0fcd46c765e91ba9fbb201adede293711f3"
    },
    "fields": {
      "credentials": {
        "words": {
          "vi": "Thông tin đăng nhập",
          "en": "Sign-in credentials"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "email": {
        "words": {
          "vi": "Email",
          "en": "E-mail"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "mobile": {
        "words": {
          "vi": "Số di động",
          "en": "Mobile number"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "connection": {
        "words": {
          "vi": "Địa chỉ IP, thiết bị",
          "en": "IP address, device"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "login_time": {
        "words": {
          "vi": "Thời gian đăng nhập",
          "en": "Sign-in times"
        },
        "isRequired": true,
        "isSensitive": false
      }
    },
    "purposes": [
      "account.authenticate",
      "law.security-log"
    ],
    "switches": {}
  },
  "register": {
    "title": {
      "vi": "Đăng ký",
      "en": "Register"
    },
    "notice": {
      "vi": "Chúng tôi cần bí danh, là tên người khác nhìn thấy, và một trong hai: email hoặc số di động, để mở tài khoản, để bạn đăng nhập và để báo tin về đơn hàng của bạn. Họ tên không bắt buộc. Thông tin được giữ khi bạn còn tài khoản và nhiều nhất 1 năm sau khi đóng; ngoài đơn vị chuyển tin nhắn hoặc thư, đăng ký không gửi gì cho bên khác. Bạn xem, sửa được bất cứ lúc nào và có quyền yêu cầu xóa; công tắc dưới đây là tùy bạn.",
      "en": "We need an alias, which is the name that others see, and either an e-mail address or a mobile number, to open your account, to sign you in and to send news of your orders. Your full name is optional. We keep this while you have an account and 1 year after you close it at most; except for the company that carries messages to you, registering sends nothing to anyone else. You can see and correct it at any time and may ask for erasure; the switch below is up to you."
    },
    "noticeHash": {
      "vi": "6aff062c335dba932307b4988be9b8ca2b3e581e4eae31a18123daf77186b384",
      "en": "42815b9436b56f57be49e0f7d00f5fc3fb3a0f0c9e37f9df80239d6c64196c2b"
    },
    "fields": {
      "alias": {
        "words": {
          "vi": "Bí danh",
          "en": "Alias"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "name": {
        "words": {
          "vi": "Họ và tên",
          "en": "Full name"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "mobile": {
        "words": {
          "vi": "Số di động",
          "en": "Mobile number"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "email": {
        "words": {
          "vi": "Email",
          "en": "E-mail"
        },
        "isRequired": false,
        "isSensitive": false
      }
    },
    "purposes": [
      "account.authenticate",
      "account.manage",
      "notice.service"
    ],
    "switches": {
      "community.publish": {
        "vi": "Đăng công khai bài tôi viết, dưới bí danh",
        "en": "Publish what I write, under my alias"
      }
    }
  },
  "profile": {
    "title": {
      "vi": "Hồ sơ",
      "en": "Profile"
    },
    "notice": {
      "vi": "Bí danh là tên người khác nhìn thấy. Họ tên, ngày sinh, giới tính và điện thoại cố định không bắt buộc, chỉ để bạn quản lý tài khoản; ngày sinh còn cho biết bạn đã đủ 16 tuổi chưa. Không gửi cho bên nào khi lưu; giữ khi bạn còn tài khoản và nhiều nhất 1 năm sau khi đóng. Bạn sửa được bất cứ lúc nào và có quyền yêu cầu xóa.",
      "en": "The alias is the name that others see. Full name, date of birth, gender and landline are optional and serve the managing of your account only; the date of birth also tells whether you are 16 yet. Saving sends nothing to anyone; it is kept while you have an account and 1 year after you close it at most. You can correct it at any time and may ask for erasure."
    },
    "noticeHash": {
      "vi": "c525dcc4cd7dff3674122a7cdaae668c3299ae0064f9c8155bed13b3cdc55499",
      "en": "85d9d9bd9517e70ba2967df4912142433447f62a521e5be5bbce82efeea7d238"
    },
    "fields": {
      "name": {
        "words": {
          "vi": "Họ và tên",
          "en": "Full name"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "alias": {
        "words": {
          "vi": "Bí danh",
          "en": "Alias"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "dob": {
        "words": {
          "vi": "Ngày sinh",
          "en": "Date of birth"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "gender": {
        "words": {
          "vi": "Giới tính",
          "en": "Gender"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "phone": {
        "words": {
          "vi": "Điện thoại cố định",
          "en": "Landline"
        },
        "isRequired": false,
        "isSensitive": false
      }
    },
    "purposes": [
      "account.manage"
    ],
    "switches": {}
  },
  "company": {
    "title": {
      "vi": "Thông tin công ty",
      "en": "Company details"
    },
    "notice": {
      "vi": "Chỉ điền khi bạn mua cho công ty: tên, địa chỉ công ty và chức vụ được dùng cho hóa đơn, do bộ phận tài chính mở. Trên chứng từ, luật kế toán buộc giữ 10 năm; trong hồ sơ, giữ khi bạn còn tài khoản và nhiều nhất 1 năm sau khi đóng. Bạn sửa được bất cứ lúc nào và có quyền yêu cầu xóa phần luật không buộc giữ.",
      "en": "Fill this in only if you buy for a company: its name and address and your job title are used for invoices, by the money department. On vouchers, accounting law demands that they are kept for 10 years; in your profile, while you have an account and 1 year after you close it at most. You can correct them at any time and may ask for erasure of what the law does not demand."
    },
    "noticeHash": {
      "vi": "73d001672f8c34a3c45e5915c870581d08c0e285010e1828341d54ba2a5fb1c2",
      "en": "0a5ebac293a2817d7c452fd05c27830c24e99fca2aedf7b5ac2451bf4a94b145"
    },
    "fields": {
      "company_name": {
        "words": {
          "vi": "Tên công ty",
          "en": "Company name"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "company_address": {
        "words": {
          "vi": "Địa chỉ công ty",
          "en": "Company address"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "job_title": {
        "words": {
          "vi": "Chức vụ",
          "en": "Job title"
        },
        "isRequired": false,
        "isSensitive": false
      }
    },
    "purposes": [
      "account.manage",
      "law.accounting"
    ],
    "switches": {}
  },
  "identifier": {
    "title": {
      "vi": "Thêm email hoặc số di động",
      "en": "Add an e-mail address or mobile number"
    },
    "notice": {
      "vi": "Email hoặc số di động này dùng để bạn đăng nhập và để báo tin về đơn hàng của bạn, không dùng để quảng cáo. Tin đi qua đơn vị chuyển tin nhắn hoặc thư. Người bán chỉ thấy số di động đã che trên đơn của họ. Giữ đến khi bạn đổi, hoặc khi bạn còn tài khoản và nhiều nhất 1 năm sau khi đóng; bạn có quyền yêu cầu xóa.",
      "en": "This e-mail address or mobile number is used to sign you in and to send news of your orders, not for advertising. Messages pass the company that carries them. Sellers see only a masked mobile number on their own orders. It is kept until you change it, or while you have an account and 1 year after you close it at most; you may ask for erasure."
    },
    "noticeHash": {
      "vi": "b41a01535ccb3a76bde3e7aea0786d6323a70ac7502a834b5b87b29a1d616cba",
      "en": "310971495c9e2a50c71c5f5e2af1c0527cba68ac120ffb125793b6088dd6982d"
    },
    "fields": {
      "email": {
        "words": {
          "vi": "Email",
          "en": "E-mail"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "mobile": {
        "words": {
          "vi": "Số di động",
          "en": "Mobile number"
        },
        "isRequired": false,
        "isSensitive": false
      }
    },
    "purposes": [
      "account.authenticate",
      "account.manage",
      "notice.service",
      "seller.share"
    ],
    "switches": {}
  },
  "password": {
    "title": {
      "vi": "Mật khẩu",
      "en": "Password"
    },
    "notice": {
      "vi": "Mật khẩu là tùy bạn: không đặt thì bạn đăng nhập bằng mã. Chúng tôi chỉ giữ dạng băm, từ đó không ai đọc lại được mật khẩu, đến khi bạn đổi, bỏ hoặc đóng tài khoản. Không gửi cho bên nào.",
      "en": "A password is up to you: without one you sign in with a code. We keep a hash only, from which nobody can read the password, until you change it, take it away or close your account. It is sent to nobody."
    },
    "noticeHash": {
      "vi": "2d6fc56184127c6056175aea7663524da936df5577322944c8cea0ce669c4231",
      "en": "115cac2ca9bf54ec1a3dd0593827f6fce1ec15bd06741fb7648bb2c710ab012e"
    },
    "fields": {
      "credentials": {
        "words": {
          "vi": "Thông tin đăng nhập",
          "en": "Sign-in credentials"
        },
        "isRequired": true,
        "isSensitive": false
      }
    },
    "purposes": [
      "account.authenticate"
    ],
    "switches": {}
  },
  "address": {
    "title": {
      "vi": "Địa chỉ nhận hàng",
      "en": "Delivery address"
    },
    "notice": {
      "vi": "Tên và số di động của người nhận cùng địa chỉ được dùng để giao hàng; bên giao hàng của kiện nhận đúng những thông tin này, người bán thì không. Nếu người nhận là người khác, xin cho họ biết trước khi ghi. Giữ khi bạn còn tài khoản và nhiều nhất 1 năm sau khi đóng; bạn sửa được bất cứ lúc nào và có quyền yêu cầu xóa.",
      "en": "Name and mobile number of the recipient and the address are used for delivery; the carrier of the parcel receives just these, the seller does not. If the recipient is someone else, please tell them first. They are kept while you have an account and 1 year after you close it at most; you can correct them at any time and may ask for erasure."
    },
    "noticeHash": {
      "vi": "08b2cd89c0f410a5ae7ab10378f44632ae5bcf4d837bf766eaa4a74717a44719",
      "en": "15cf12a480761a2df7bcfb7d66454ceace050009d1fb7b0f191ff6461f90a164"
    },
    "fields": {
      "address": {
        "words": {
          "vi": "Địa chỉ",
          "en": "Address"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "parcel_recipient": {
        "words": {
          "vi": "Người nhận kiện hàng",
          "en": "Parcel recipient"
        },
        "isRequired": true,
        "isSensitive": false
      }
    },
    "purposes": [
      "order.fulfil",
      "account.manage"
    ],
    "switches": {}
  },
  "checkout": {
    "title": {
      "vi": "Đặt hàng",
      "en": "Checkout"
    },
    "notice": {
      "vi": "Để thực hiện đơn này: bên giao hàng nhận tên và số của người nhận, địa chỉ, tiền thu hộ và mã kiện; người bán nhận bí danh, số di động đã che, tỉnh hoặc thành phố nhận hàng, món hàng và lời nhắn; tổ chức thanh toán, nếu bạn trả qua họ, nhận mã đơn và số tiền. Lịch sử mua hàng là dữ liệu nhạy cảm theo luật và không được dùng để gợi ý hay quảng cáo. Luật buộc giữ hồ sơ đơn 3 năm và chứng từ 10 năm; bạn xem được đơn của mình bất cứ lúc nào.",
      "en": "To carry out this order: the carrier receives name and number of the recipient, address, cash to collect and parcel number; the seller receives your alias, a masked mobile number, the province of delivery, the items and your note; the payment organisation, if you pay through one, receives order code and amount. Purchase history is sensitive data under the law and is not used for suggestions or advertising. The law demands order records for 3 years and vouchers for 10 years; you can see your orders at any time."
    },
    "noticeHash": {
      "vi": "eb20340d44a59fa36922912690610c405edff47cc85a69042d8b1dfe9f3f216e",
      "en": "388470cdc813381d32350dc53435fbf6404d55f4d0595f9ecbab4f902bfef72c"
    },
    "fields": {
      "parcel_recipient": {
        "words": {
          "vi": "Người nhận kiện hàng",
          "en": "Parcel recipient"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "address": {
        "words": {
          "vi": "Địa chỉ",
          "en": "Address"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "message": {
        "words": {
          "vi": "Lời nhắn, câu hỏi",
          "en": "Notes and questions"
        },
        "isRequired": false,
        "isSensitive": false
      },
      "purchase_history": {
        "words": {
          "vi": "Đơn hàng, nhật ký mua bán",
          "en": "Orders, log of purchases and sales"
        },
        "isRequired": true,
        "isSensitive": true
      }
    },
    "purposes": [
      "order.fulfil",
      "order.pay",
      "seller.share",
      "law.contract-record",
      "law.accounting"
    ],
    "switches": {}
  },
  "review": {
    "title": {
      "vi": "Viết đánh giá",
      "en": "Write a review"
    },
    "notice": {
      "vi": "Bài viết và ảnh được kiểm duyệt, rồi hiện công khai dưới bí danh của bạn khi công tắc dưới đây bật; ai cũng đọc được. Xin đừng viết số điện thoại, địa chỉ hay chuyện sức khỏe, đời tư: đó có thể là dữ liệu nhạy cảm. Giữ đến khi bạn rút lại: tắt công tắc là bài được gỡ ngay.",
      "en": "Your text and pictures are moderated, then appear in public under your alias while the switch below is on; everyone can read them. Please do not write phone numbers, addresses or matters of health or private life: those may be sensitive data. They are kept until you withdraw them: switching off takes the review down at once."
    },
    "noticeHash": {
      "vi": "f4a77187a111d24741f5e7162a8ae8bb10767311a4410d2d5057150e41e54c42",
      "en": "a7ef514ab2ec8cfa06f5f9d7c8788de12a8eb61a8aa94ffcf2f9dda733f0332e"
    },
    "fields": {
      "reviews": {
        "words": {
          "vi": "Bài đánh giá",
          "en": "Reviews"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "picture": {
        "words": {
          "vi": "Ảnh trong bài đánh giá",
          "en": "Pictures in reviews"
        },
        "isRequired": false,
        "isSensitive": false
      }
    },
    "purposes": [
      "community.publish",
      "community.moderate"
    ],
    "switches": {
      "community.publish": {
        "vi": "Đăng công khai bài tôi viết, dưới bí danh",
        "en": "Publish what I write, under my alias"
      }
    }
  },
  "reply": {
    "title": {
      "vi": "Trả lời đánh giá",
      "en": "Reply to a review"
    },
    "notice": {
      "vi": "Lời trả lời được kiểm duyệt, rồi hiện công khai dưới tên gian hàng, bên dưới bài đánh giá; ai cũng đọc được. Xin đừng viết tên, số điện thoại hay địa chỉ của người mua hoặc của bạn. Giữ cùng bài đánh giá; khi người viết gỡ bài, lời trả lời cũng được gỡ.",
      "en": "The reply is moderated, then appears in public under the name of the shop, below the review; everyone can read it. Please do not write names, phone numbers or addresses, neither of the buyer nor of yourself. It is kept with the review; when the writer takes the review down, the reply goes with it."
    },
    "noticeHash": {
      "vi": "e3a6fb1fe876507df3ad734e87f3bd5ae2dc8eacbbff9e20e135b615a6165675",
      "en": "6eef7b7a3a3762ba72110b5e0a6853d09f8411eb1b4aa3a13b3960ccff290601"
    },
    "fields": {
      "comments": {
        "words": {
          "vi": "Bình luận",
          "en": "Comments"
        },
        "isRequired": true,
        "isSensitive": false
      }
    },
    "purposes": [
      "community.publish",
      "community.moderate",
      "seller.operate"
    ],
    "switches": {
      "community.publish": {
        "vi": "Đăng công khai bài tôi viết, dưới bí danh",
        "en": "Publish what I write, under my alias"
      }
    }
  },
  "seller-details": {
    "title": {
      "vi": "Thông tin người bán",
      "en": "Details of the seller"
    },
    "notice": {
      "vi": "Luật buộc sàn biết rõ người bán là ai. Danh tính người đại diện, mã số thuế và tài khoản ngân hàng được mã hóa, chỉ bộ phận người bán và bộ phận tài chính mở được, để xác thực, khấu trừ thuế và trả tiền bán hàng. Tài khoản ngân hàng là dữ liệu nhạy cảm theo luật. Tên, địa chỉ kinh doanh của gian hàng hiện công khai như luật buộc. Giữ trong thời gian hợp đồng và 3 năm sau đó; bạn sửa được bất cứ lúc nào.",
      "en": "The law obliges the marketplace to know who its sellers are. Identity of the representative, tax code and bank account are encrypted; only the sellers’ desk and the money department can open them, to verify you, to withhold tax and to pay you. The bank account is sensitive data under the law. Name and place of business of the shop are public, as the law demands. They are kept while the agreement lasts and 3 years after; you can correct them at any time."
    },
    "noticeHash": {
      "vi": "28326279062cc017b8b48b7f74c5a3546a6889b9faa3cae3fc5ade975d997b1c",
      "en": "2b8549e825d38af11bf88fb335c6468fd3561290c63f7eb1d254885ce16b1718"
    },
    "fields": {
      "seller_identity": {
        "words": {
          "vi": "Danh tính người bán",
          "en": "Seller identity"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "tax_code": {
        "words": {
          "vi": "Mã số thuế của người bán",
          "en": "Tax code of the seller"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "bank_account": {
        "words": {
          "vi": "Tài khoản ngân hàng của người bán",
          "en": "Bank account of the seller"
        },
        "isRequired": false,
        "isSensitive": true
      }
    },
    "purposes": [
      "seller.operate",
      "law.accounting"
    ],
    "switches": {}
  },
  "staff-account": {
    "title": {
      "vi": "Tài khoản nhân viên",
      "en": "Staff account"
    },
    "notice": {
      "vi": "Ai mở dữ liệu của thành viên phải là người được biết. Tên và email nơi làm việc của bạn được mã hóa; mật khẩu chỉ lưu dạng băm; thời gian đăng nhập được ghi lại. Giữ trong thời gian làm việc và 12 tháng sau đó.",
      "en": "Whoever opens data of members must be a known person. Your name and work e-mail are encrypted, your password is kept as a hash only, and sign-in times are recorded. All this is kept while you are employed and 12 months after."
    },
    "noticeHash": {
      "vi": "3b0ffddc3a34276933c8a0e526476c57481a0552d087c1464430e0c2a310e84a",
      "en": "d497b82043722dda53c0e0e9f50dcf3e2b63500af046b47eb0947ae87baa0405"
    },
    "fields": {
      "staff_account": {
        "words": {
          "vi": "Tài khoản nhân viên",
          "en": "Staff account"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "credentials": {
        "words": {
          "vi": "Thông tin đăng nhập",
          "en": "Sign-in credentials"
        },
        "isRequired": true,
        "isSensitive": false
      },
      "login_time": {
        "words": {
          "vi": "Thời gian đăng nhập",
          "en": "Sign-in times"
        },
        "isRequired": true,
        "isSensitive": false
      }
    },
    "purposes": [
      "staff.operate"
    ],
    "switches": {}
  },
  "privacy": {
    "title": {
      "vi": "Trung tâm riêng tư",
      "en": "Privacy centre"
    },
    "notice": {
      "vi": "Mỗi công tắc là một lựa chọn riêng, đổi lúc nào cũng được và có hiệu lực ngay. Việc chưa mở thì không chạy dù bạn bật. Có công tắc dùng dữ liệu nhạy cảm theo luật: lịch sử mua hàng và trang đã xem. Lựa chọn của bạn được lưu cùng biên nhận để làm bằng chứng, đến 3 năm sau khi kết thúc, không gửi cho bên nào.",
      "en": "Each switch is a choice of its own, which you may change at any time with effect at once. A purpose that is not open yet does not run even if you switch it on. Some switches use data that are sensitive under the law: purchase history and pages viewed. Your choices are kept with their receipts as proof, until 3 years after they end, and sent to nobody."
    },
    "noticeHash": {
      "vi": "ffd0f687d00abbf58201a6f09db2a2e9ee6e3f910bd71a398fb57d844d9eea0e",
      "en": "472cab8bf1c06a1f42ed0ac5371b7377f8bcd76fdaafb51137d4c10042a8999b"
    },
    "fields": {},
    "purposes": [
      "rights.serve"
    ],
    "switches": {
      "ads.email": {
        "vi": "Tin khuyến mãi qua email",
        "en": "Offers by e-mail"
      },
      "ads.post": {
        "vi": "Tin khuyến mãi qua bưu điện",
        "en": "Offers by post"
      },
      "ads.phone": {
        "vi": "Tin khuyến mãi qua điện thoại",
        "en": "Offers by phone"
      },
      "ads.sms": {
        "vi": "Tin khuyến mãi qua tin nhắn",
        "en": "Offers by text message"
      },
      "personalise.gender": {
        "vi": "Gợi ý theo giới tính",
        "en": "Suggestions by gender"
      },
      "personalise.age": {
        "vi": "Gợi ý theo nhóm tuổi",
        "en": "Suggestions by age band"
      },
      "personalise.residence": {
        "vi": "Gợi ý theo tỉnh, thành",
        "en": "Suggestions by province"
      },
      "personalise.hobbies": {
        "vi": "Gợi ý theo sở thích",
        "en": "Suggestions by interests"
      },
      "personalise.purchases": {
        "vi": "Gợi ý theo lịch sử mua hàng",
        "en": "Suggestions by purchase history"
      },
      "personalise.views": {
        "vi": "Gợi ý theo trang đã xem",
        "en": "Suggestions by pages viewed"
      },
      "survey.invite": {
        "vi": "Mời trả lời khảo sát",
        "en": "Invitations to surveys"
      },
      "promo.invite": {
        "vi": "Mời tham gia chương trình khuyến mãi",
        "en": "Invitations to promotions"
      },
      "community.publish": {
        "vi": "Đăng công khai bài tôi viết, dưới bí danh",
        "en": "Publish what I write, under my alias"
      },
      "community.notify": {
        "vi": "Báo khi có người trả lời bài tôi viết",
        "en": "Tell me when someone answers what I wrote"
      }
    }
  }
} as const;
