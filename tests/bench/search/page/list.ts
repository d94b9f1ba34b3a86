/**
 * The least page that a search needs: a field, and a plain list of what was found. It tells of its
 * work as our own search page does, so that both are driven and measured alike: the address holds
 * the query, `aria-busy` says when a search has come to rest, `data-result` names each result.
 */

/** One result as the list shows it. */
export interface Shown {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

type Find = (query: string) => Promise<readonly Shown[]>;

/** Brings the page to life; `open` is called when there is first something to search. */
export function run(open: () => Promise<Find>): void {
  const page = document.querySelector<HTMLElement>('[data-search]');
  const field = document.querySelector('input');
  const list = document.querySelector('ol');
  if (!page || !field || !list) throw new Error('The page lacks its field or its list');
  let opened: Promise<Find> | undefined;
  let latest = 0;

  const show = async (): Promise<void> => {
    const turn = ++latest;
    page.ariaBusy = 'true';
    const query = field.value.trim();
    const found = query === '' ? [] : await (await (opened ??= open()))(query);
    if (turn !== latest) return;
    list.replaceChildren(...found.map(item));
    page.ariaBusy = 'false';
  };
  const follow = (): void => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void show();
  };
  field.addEventListener('input', () => void show());
  addEventListener('popstate', follow);
  follow();
}

function item({ id, title, text }: Shown): HTMLLIElement {
  const element = document.createElement('li');
  element.dataset['result'] = id;
  const name = document.createElement('strong');
  name.textContent = title;
  element.append(name, ' ', text);
  return element;
}
