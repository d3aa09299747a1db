import type { WordList } from "./word-list";

/** Signing in, and what is said to whom may not write. */
export const accessWords = {
  "access.title": { zh: "登录", en: "Sign in" },
  "access.lead": {
    zh: "人人可以阅读。收录报告、更正数值需要登录。",
    en: "Everybody may read. Bringing in reports and correcting values needs a sign-in.",
  },
  "access.secret": { zh: "密码或令牌", en: "Password or token" },
  "access.submit": { zh: "登录", en: "Sign in" },
  "access.signOut": { zh: "退出登录", en: "Sign out" },
  "access.signedIn": { zh: "已登录。", en: "You are signed in." },
  "access.onward": { zh: "继续", en: "Continue" },
  "access.local": {
    zh: "没有设置密码：你在这台机器本身上，可以写入；别的机器只能阅读。",
    en: "No password is set: you are on the machine itself and may write; other machines may only read.",
  },
  "access.notLocal": {
    zh: "没有设置密码，只有在运行本程序的机器上才能写入。管理员设置 GONGKAI_PASSWORD_HASH 之后，这里就可以登录。",
    en: "No password is set, so writing works only from the machine that runs this program. Once its administrator sets GONGKAI_PASSWORD_HASH, you can sign in here.",
  },
  "access.limits": {
    zh: "连续输错五次，要等十五分钟再试。",
    en: "After five wrong attempts there is a wait of fifteen minutes.",
  },
} as const satisfies WordList;
