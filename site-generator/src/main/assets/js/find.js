// Search as you type, on the list only; without it the links do the work. The keys are made by SearchIndex.
(box => {
  let keys;
  const count = document.getElementById('found');
  const words = text => text.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const show = () => {
    const wanted = words(box.value);
    let found = 0;
    for (const card of document.querySelectorAll('[data-id]')) {
      card.hidden = !wanted.every(word => (keys[card.dataset.id] || '').includes(word));
      found += !card.hidden;
    }
    for (const day of document.querySelectorAll('.mon')) {
      day.hidden = !day.nextElementSibling.querySelector('[data-id]:not([hidden])');
    }
    for (const past of document.querySelectorAll('details.pt')) past.open = wanted.length;
    count.textContent = wanted.length ? box.dataset.found.replace('#', found) : '';
  };
  box.addEventListener('input', () => keys ? show() : fetch(box.dataset.src).then(reply => reply.json()).then(all => {
    keys = all;
    show();
  }));
  box.parentNode.className += ' on';
})(document.getElementById('q'));
