// Filters at once, and several together; without it the chips are links to pages of one filter each.
(flt => {
  const same = html => html;
  const trust = self.trustedTypes ? trustedTypes.createPolicy('posts', { createHTML: same }) : { createHTML: same };
  const list = document.getElementById('posts');
  const count = document.getElementById('found');
  const counted = count.textContent;
  const chips = [...flt.querySelectorAll('[data-w]')];
  const here = chips.find(chip => chip.hasAttribute('aria-current')).dataset.w;
  const group = word => word.split('/')[0];
  const pages = { 1: Promise.resolve() };
  let words;
  const chosen = () => location.hash.slice(1).split('+').filter(word => chips.some(chip => word && chip.dataset.w === word));
  const also = (wanted, word) => [...wanted.filter(other => group(other) !== group(word)), word];
  const found = wanted => Object.keys(words).filter(id => wanted.every(word => words[id].includes(word)));
  // Posts of a long list that stand on its other pages are fetched when they are found.
  const load = page => pages[page] ||= fetch('page/' + page + '/').then(reply => reply.text()).then(html => {
    for (const card of new DOMParser().parseFromString(trust.createHTML(html), 'text/html').querySelectorAll('[data-id]')) {
      card.dataset.far = page;
      list.append(card);
    }
  });
  const show = async () => {
    words ||= await fetch(flt.dataset.src).then(reply => reply.json());
    const wanted = chosen();
    const ids = found(wanted);
    if (wanted.length) await Promise.all(ids.map(id => load(words[id][0])));
    for (const card of list.children) {
      card.hidden = wanted.length ? !ids.includes(card.dataset.id) : !!card.dataset.far;
    }
    for (const chip of chips) {
      const word = chip.dataset.w;
      const on = wanted.includes(word);
      const many = word ? found(on ? wanted : also(wanted, word)).length : Object.keys(words).length;
      chip.querySelector('b').textContent = many;
      chip.parentNode.hidden = !many && !on;
      if (on && chip.closest('details')) chip.closest('details').open = true;
      if (on || !word && !wanted.length) chip.setAttribute('aria-current', 'true');
      else chip.removeAttribute('aria-current');
    }
    for (const pager of document.querySelectorAll('.pg')) pager.hidden = wanted.length;
    count.textContent = wanted.length ? flt.dataset.found.replace('#', ids.length) : counted;
  };
  flt.addEventListener('click', event => {
    const chip = event.target.closest('[data-w]');
    const word = chip && chip.dataset.w;
    if (!chip || event.ctrlKey || event.metaKey || event.shiftKey || here && (!word || group(word) === group(here))) return;
    event.preventDefault();
    const wanted = here ? [here] : chosen();
    const next = !word ? [] : wanted.includes(word) ? wanted.filter(other => other !== word) : also(wanted, word);
    if (here) return location.assign(chips[0].href + '#' + next.join('+'));
    history.pushState(null, '', next.length ? '#' + next.join('+') : location.pathname);
    show();
  });
  addEventListener('popstate', () => here || show());
  if (!here && chosen().length) show();
})(document.getElementById('flt'));
