/** Hands the page to the apps of the device, and copies what a button holds (`data-copy`). */
const row = document.querySelector<HTMLElement>('.share');
const buttons = [...(row?.querySelectorAll('button') ?? [])];
const [native, address, words] = buttons;
const held = (button?: HTMLElement) => button?.dataset['copy'] ?? '';
const said = row?.querySelector('output');
const say = (word: string) => () => {
  if (said) said.textContent = row?.dataset[word] ?? '';
};

for (const button of buttons) {
  button.onclick = () =>
    navigator.clipboard.writeText(held(button)).then(say('said'), say('unsaid'));
}
if (native) {
  // Within a closed <details>: nothing on the page moves.
  native.hidden = !('share' in navigator);
  native.onclick = () =>
    // A reader who closes the sheet again has made no mistake.
    navigator
      // The last line of the words is the address once more.
      .share({ title: document.title, url: held(address), text: held(words).replace(/\n.*$/, '') })
      .catch(() => undefined);
}
