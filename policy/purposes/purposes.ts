import { accountAuthenticate } from './account-authenticate.ts';
import { accountManage } from './account-manage.ts';
import { adsAffiliate } from './ads-affiliate.ts';
import { adsEmail } from './ads-email.ts';
import { adsPhone } from './ads-phone.ts';
import { adsPost } from './ads-post.ts';
import { adsSms } from './ads-sms.ts';
import { aftersaleSupport } from './aftersale-support.ts';
import { aftersaleWarranty } from './aftersale-warranty.ts';
import { analyticsTrend } from './analytics-trend.ts';
import { authorityDisclose } from './authority-disclose.ts';
import { communityModerate } from './community-moderate.ts';
import { communityNotify } from './community-notify.ts';
import { communityPublish } from './community-publish.ts';
import { lawAccounting } from './law-accounting.ts';
import { lawContractRecord } from './law-contract-record.ts';
import { lawSecurityLog } from './law-security-log.ts';
import { noticeService } from './notice-service.ts';
import { opsStore } from './ops-store.ts';
import { orderFulfil } from './order-fulfil.ts';
import { orderPay } from './order-pay.ts';
import { personaliseContent } from './personalise-content.ts';
import { promoInvite } from './promo-invite.ts';
import { requestForward } from './request-forward.ts';
import { requestReply } from './request-reply.ts';
import { rightsServe } from './rights-serve.ts';
import { rndPlatform } from './rnd-platform.ts';
import { sellerOperate } from './seller-operate.ts';
import { sellerShare } from './seller-share.ts';
import { staffOperate } from './staff-operate.ts';
import { surveyInvite } from './survey-invite.ts';
import { vitalDisclose } from './vital-disclose.ts';

/** Everything that personal data may be used for. What is not here is not done. */
export const purposes = {
  'account.authenticate': accountAuthenticate,
  'account.manage': accountManage,
  'order.fulfil': orderFulfil,
  'order.pay': orderPay,
  'aftersale.support': aftersaleSupport,
  'aftersale.warranty': aftersaleWarranty,
  'request.reply': requestReply,
  'request.forward': requestForward,
  'notice.service': noticeService,
  'ads.email': adsEmail,
  'ads.post': adsPost,
  'ads.phone': adsPhone,
  'ads.sms': adsSms,
  'ads.affiliate': adsAffiliate,
  'personalise.content': personaliseContent,
  'analytics.trend': analyticsTrend,
  'survey.invite': surveyInvite,
  'promo.invite': promoInvite,
  'community.moderate': communityModerate,
  'community.publish': communityPublish,
  'community.notify': communityNotify,
  'seller.share': sellerShare,
  'seller.operate': sellerOperate,
  'staff.operate': staffOperate,
  'rights.serve': rightsServe,
  'ops.store': opsStore,
  'rnd.platform': rndPlatform,
  'authority.disclose': authorityDisclose,
  'vital.disclose': vitalDisclose,
  'law.accounting': lawAccounting,
  'law.contract-record': lawContractRecord,
  'law.security-log': lawSecurityLog,
} as const;
