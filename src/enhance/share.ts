/** Hands the page to the apps of the device, and copies what a button holds (`data-copy`). */
const row = document.querySelector<HTMLElement>('.share');
const [native, ...copying] = row?.querySelectorAll('button') ?? [];
const [url = '', text = ''] = copying.map(({ dataset }) => dataset['copy']);
const say = (word: 'said' | 'unsaid') => () =>
  row?.querySelector('output')?.replaceChildren(row.dataset[word] ?? '');

for (const button of copying) {
  button.onclick = () =>
    navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(say('said'), say('unsaid'));
}
if (native) {
  // Within a closed <details>: nothing on the page moves.
  native.hidden = !('share' in navigator);
  native.onclick = () =>
    navigator
      // The last line of the text is the address once more.
      .share({ title: document.title, url, text: text.replace(/\n.*$/, '') })
      // A reader who closes the sheet again has made no mistake.
      .catch(() => undefined);
}
