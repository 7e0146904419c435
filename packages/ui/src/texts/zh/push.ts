import type { TranslationOf } from '../define-texts.ts';
import type { pushTexts } from '../push.ts';

export const push: TranslationOf<typeof pushTexts> = {
  channel: '推送',
  title: '本设备的推送通知',
  lead: '即使未打开应用，设备也会显示通知。锁屏上只显示类别，例如“申请”，不显示姓名、金额或疾病。具体内容登录后在应用中查看。',
  on: '本设备正在接收推送通知。退出登录后即停止。',
  turnOn: '开启推送通知',
  turnOff: '关闭推送通知',
  denied: '浏览器已屏蔽本网站的通知。如需开启，请在浏览器的网站设置中允许“通知”，然后重新加载本页。',
  unanswered: '浏览器未获许可，推送通知未开启。',
  failed: '无法开启推送通知。请检查网络后重试。',
  quiet: {
    title: '免打扰时间',
    lead: '此时间内的推送、电子邮件和短信将在结束后合并发送。OTP 验证码和账户安全通知仍会立即发送。以越南时间为准。',
    enabled: '免打扰时间内不通知我',
    from: '从',
    to: '至',
  },
};
