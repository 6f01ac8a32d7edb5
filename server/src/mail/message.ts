import type { Language } from '../contract/text.js';

/** A paragraph, or a link on a line of its own. */
export type Block = string | { label: string; href: string };

/** A template makes this of its data; text and HTML both come from it. */
export interface Message {
  subject: string;
  /** The body, without greeting and signature. */
  blocks: Block[];
  /** Why it was sent, and what to do when it was not expected; smaller. */
  footer: string;
}

export interface Rendered {
  subject: string;
  text: string;
  html: string;
}

const words = {
  nl: { hello: 'Hallo', regards: 'Met vriendelijke groet,' },
  en: { hello: 'Hello', regards: 'Kind regards,' },
};

/** @param from who signs, such as the tenant */
export function render(
  message: Message,
  { name, from, language }: { name: string; from: string; language: Language },
): Rendered {
  const { hello, regards } = words[language];
  const blocks: Block[] = [`${hello} ${name},`, ...message.blocks];
  return {
    // Names come from people: a line break in one must not start a new header.
    subject: message.subject.replace(/\s+/g, ' '),
    text: `${[...blocks.map(textBlock), `${regards}\n${from}`, '--', message.footer].join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(message.subject)}</title>
</head>
<body style="margin: 0; padding: 24px; font: 16px/1.5 system-ui, sans-serif;">
<main style="max-width: 560px;">
${[...blocks.map(htmlBlock), `<p>${regards}<br>${escape(from)}</p>`].join('\n')}
<hr style="border: 0; border-top: 1px solid #888; margin: 32px 0 16px;">
<p style="font-size: 14px;">${escape(message.footer)}</p>
</main>
</body>
</html>
`,
  };
}

function textBlock(block: Block): string {
  return typeof block === 'string' ? block : `${block.label}:\n${block.href}`;
}

function htmlBlock(block: Block): string {
  if (typeof block === 'string') return `<p>${escape(block)}</p>`;
  // The address is shown too: some mail programs take links away.
  return `<p><a href="${escape(block.href)}" style="font-weight: bold;">${escape(block.label)}</a></p>
<p style="font-size: 14px; word-break: break-all;">${escape(block.href)}</p>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
