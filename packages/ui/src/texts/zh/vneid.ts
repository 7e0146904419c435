import type { TranslationOf } from '../define-texts.ts';
import type { vneidTexts } from '../vneid.ts';

export const vneid: TranslationOf<typeof vneidTexts> = {
  hint: '需要已完成二级身份认证的VNeID账户。',
  confirm: '使用VNeID确认',
  again: '使用VNeID重试',
  otherWays: '使用其他方式登录',
  confirmOtherwise: '使用其他方式确认',
  notices: {
    cancelled: '您已取消使用VNeID登录。',
    unavailable: 'VNeID暂时中断。您可以使用密码登录。',
  },
  signedOut: {
    text: '您已退出VssID。此浏览器中VNeID可能仍处于登录状态：如果是公用设备，请同时退出VNeID。',
    action: '同时退出VNeID',
  },
  title: '使用VNeID登录',
  versions: {
    have: '当前版本',
    need: '所需版本',
    old: '旧版本',
    how: '如何更新',
  },
  vssidTooOld: (have, need) => `您的VssID应用版本为${have}。使用VNeID登录需要VssID ${need}或更高版本。请更新。`,
  vneidTooOld: (have, need) => `您的VNeID应用版本为${have}。登录VssID需要VNeID ${need}或更高版本。请更新。`,
  updateVssid: '联网后完全关闭VssID应用并重新打开。如果出现“更新”，请选择，然后重新登录。',
  updateVneid: '打开Google Play或App Store，找到VNeID并更新，然后回到这里重新登录。',
  results: {
    'level-1': {
      title: '账户需要完成二级身份认证。',
      text: '您的VNeID账户为一级。请携带公民身份证到乡、坊公安机关办理二级身份认证。在此期间，您仍可使用密码登录VssID。',
    },
    'account-closed': {
      title: '您的VssID账户已被锁定。',
      text: '因此无法登录，使用VNeID也不行。请携带身份证件到社会保险机构或拨打热线了解原因并重新开通账户。',
    },
    'somebody-else': {
      title: '此VNeID账户属于他人。',
      text: 'VssID正以您的名义打开，但登录VNeID的是另一人。请使用您本人的VNeID账户重试，或使用其他方式确认。',
    },
    'session-over': {
      title: '登录会话已结束。',
      text: '请重新登录后继续。',
    },
    incomplete: {
      title: 'VNeID未提供足够的信息。',
      text: 'VssID需要个人识别号、姓名和出生日期才能找到您的档案。请重试并同意提供这些信息。',
    },
    'too-late': {
      title: '本次登录已过期。',
      text: '每次VNeID登录只能在几分钟内使用一次。请重新开始。',
    },
    'other-browser': {
      title: '本次登录不是在此浏览器中开始的。',
      text: '页面可能已过时、已使用，或由他人发送。如果是别人发给您的链接带您来到这里，请不要继续。要登录，请从这里重新开始。',
    },
    'not-trusted': {
      title: '无法核实VNeID的答复。',
      text: '为保护您的账户，我们没有让您登录。请重试。如果再次看到此页面，请使用密码并告知热线。',
    },
    error: {
      title: 'VNeID报告错误，未能登录。',
      text: '您的账户没有问题。请几分钟后重试，或使用密码。',
    },
    'too-many': {
      title: '您尝试的次数过多。',
      text: '请等几分钟再试，或使用密码。',
    },
    'not-offered': {
      title: '此系统尚未连接VNeID。',
      text: '请使用密码登录。',
    },
  },
  register: {
    title: '使用VNeID信息注册',
    start: '立即注册',
    fromVneid: '来自VNeID的信息',
    fixed: '这三项由VNeID确认，无法在此修改。',
    notYou: '不是您本人？',
    forget: '清除这些信息',
    kept: '这些信息仅在此浏览器中保存一小时。',
    fields: {
      fullName: '姓名',
      citizenNumber: '个人识别号',
      birthDate: '出生日期',
    },
    'no-account': {
      title: '您还没有VssID账户。现在注册吗？',
      text: 'VNeID的信息与您的社会保险档案一致。您只需填写地址、选择社会保险机构并确认电话号码，无需提供证件照片。账户通常立即开通。',
    },
    'unknown-number': {
      title: '您的社会保险档案中还没有个人识别号。',
      text: '您仍可注册。请填写医疗保险卡或社会保险手册上的社会保险号码，工作人员将与VNeID的信息核对，通常需要2个工作日。无需提供证件照片。',
    },
    differs: {
      title: 'VNeID上的姓名或出生日期与社会保险档案不同。',
      text: '因此账户不能立即开通。请提交登记表，工作人员通常在2个工作日内核对。如果社会保险档案有误，工作人员会告诉您如何更正。',
      account:
        '此个人识别号已有VssID账户，但尚不能用VNeID登录。请使用密码登录。要使两者一致，请携带公民身份证到社会保险机构申请更正档案。',
    },
    'has-account': {
      title: '您已有VssID账户。',
      text: '请重新使用VNeID登录。',
    },
    approved: '您也可以立即使用VNeID登录，无需设置密码。',
  },
};
