import type { Handlers } from '../contract/handler.js';
import { getNoticeSettings } from './get-notice-settings.js';
import { listNotices } from './list-notices.js';
import { readNotices } from './read-notices.js';
import { updateNoticeSettings } from './update-notice-settings.js';

export const notices = {
  getNoticeSettings,
  listNotices,
  readNotices,
  updateNoticeSettings,
} satisfies Partial<Handlers>;
