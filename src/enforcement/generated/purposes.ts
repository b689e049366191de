// Written by scripts/compile-policy.ts from policy/. Do not edit.

export const openPurposes = ['account.authenticate', 'account.manage', 'community.moderate', 'community.publish', 'law.accounting', 'law.contract-record', 'law.security-log', 'notice.service', 'order.fulfil', 'order.pay', 'rights.serve', 'seller.operate', 'seller.share', 'staff.operate'] as const;
export const closedPurposes = ['ads.affiliate', 'ads.email', 'ads.phone', 'ads.post', 'ads.sms', 'aftersale.support', 'aftersale.warranty', 'analytics.trend', 'authority.disclose', 'community.notify', 'ops.store', 'personalise.content', 'promo.invite', 'request.forward', 'request.reply', 'rnd.platform', 'survey.invite', 'vital.disclose'] as const;
export const serviceRoles = { 'catalogue': 2, 'queue': 4, 'storefront': 6 } as const;

export const sealedGroups = {
  'address': ['address'],
  'alias': ['alias'],
  'bank_account': ['bank_account'],
  'company': ['company_address', 'company_name', 'job_title'],
  'connection': ['connection'],
  'credentials': ['credentials'],
  'email': ['email'],
  'hobbies': ['hobbies'],
  'login_time': ['login_time'],
  'message': ['message'],
  'mobile': ['mobile'],
  'name': ['name'],
  'pages_viewed': ['pages_viewed'],
  'parcel_recipient': ['parcel_recipient'],
  'payment_token': ['payment_token'],
  'person': ['dob', 'gender'],
  'phone': ['phone'],
  'post': ['comments', 'feedback', 'picture', 'reviews', 'stories', 'votes'],
  'purchase_history': ['purchase_history'],
  'seller_identity': ['seller_identity'],
  'serial': ['serial'],
  'staff_account': ['staff_account'],
  'survey_answers': ['survey_answers'],
  'tax_code': ['tax_code'],
} as const;

export const purposesWithKeys = ['account.authenticate', 'account.manage', 'community.moderate', 'community.publish', 'law.accounting', 'law.contract-record', 'law.security-log', 'notice.service', 'order.fulfil', 'rights.serve', 'seller.operate', 'seller.share', 'staff.operate'] as const;

export const switches = {
  'ads.email': { mask: 1, purpose: 'ads.email' },
  'ads.post': { mask: 2, purpose: 'ads.post' },
  'ads.phone': { mask: 4, purpose: 'ads.phone' },
  'ads.sms': { mask: 8, purpose: 'ads.sms' },
  'personalise.gender': { mask: 16, purpose: 'personalise.content' },
  'personalise.age': { mask: 32, purpose: 'personalise.content' },
  'personalise.residence': { mask: 64, purpose: 'personalise.content' },
  'personalise.hobbies': { mask: 128, purpose: 'personalise.content' },
  'personalise.purchases': { mask: 256, purpose: 'personalise.content' },
  'personalise.views': { mask: 512, purpose: 'personalise.content' },
  'survey.invite': { mask: 1024, purpose: 'survey.invite' },
  'promo.invite': { mask: 2048, purpose: 'promo.invite' },
  'community.publish': { mask: 4096, purpose: 'community.publish' },
  'community.notify': { mask: 8192, purpose: 'community.notify' },
} as const;

export const sealedColumns = {
  'vault.names.sealed': { group: 'name', retention: 'account' },
  'vault.aliases.sealed': { group: 'alias', retention: 'account' },
  'vault.persons.sealed': { group: 'person', retention: 'account' },
  'vault.phones.sealed': { group: 'phone', retention: 'account' },
  'vault.companies.sealed': { group: 'company', retention: 'account' },
  'vault.mobiles.sealed': { group: 'mobile', retention: 'account' },
  'vault.emails.sealed': { group: 'email', retention: 'account' },
  'vault.addresses.address_sealed': { group: 'address', retention: 'account' },
  'vault.addresses.recipient_sealed': { group: 'parcel_recipient', retention: 'account' },
  'members.sign_ins.connection_sealed': { group: 'connection', retention: 'security-log' },
  'staff.people.account_sealed': { group: 'staff_account', retention: 'staff' },
  'staff.people.second_factor_sealed': { group: 'credentials', retention: 'staff' },
  'vault.seller_identities.identity_sealed': { group: 'seller_identity', retention: 'trader' },
  'vault.seller_identities.tax_code_sealed': { group: 'tax_code', retention: 'trader' },
  'vault.seller_identities.bank_account_sealed': { group: 'bank_account', retention: 'trader' },
  'vault.carrier_snapshots.recipient_sealed': { group: 'parcel_recipient', retention: 'contract' },
  'vault.carrier_snapshots.address_sealed': { group: 'address', retention: 'contract' },
  'vault.seller_snapshots.alias_sealed': { group: 'alias', retention: 'delivery' },
  'vault.seller_snapshots.masked_mobile_sealed': { group: 'mobile', retention: 'delivery' },
  'vault.order_notes.note_sealed': { group: 'message', retention: 'delivery' },
  'vault.invoice_requests.company_sealed': { group: 'company', retention: 'voucher' },
  'vault.reviews.text_sealed': { group: 'post', retention: 'publication' },
  'vault.review_pictures.picture_sealed': { group: 'post', retention: 'publication' },
  'vault.review_replies.text_sealed': { group: 'post', retention: 'publication' },
} as const;
