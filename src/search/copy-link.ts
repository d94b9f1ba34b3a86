import { find, page, sentence } from './view.ts';

/** Copies the permanent address of a result, without the words to mark. Loaded on wish. */
export async function copyLink(button: HTMLElement): Promise<void> {
  const { href } = find<HTMLAnchorElement>(button.closest('li') ?? page, 'a');
  let said = 'copied';
  try {
    await navigator.clipboard.writeText(href.replace(/\?[^#]*/, ''));
  } catch {
    said = 'notCopied';
  }
  button.textContent = sentence(said);
  find(page, '[data-search-said]').textContent = button.textContent;
}
