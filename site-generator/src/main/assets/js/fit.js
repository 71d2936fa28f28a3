// How well her hours suit the post, shown while she ticks them; the answer of the server counts the same way (TimeFit).
(box => {
  const form = box.closest('section').querySelector('form');
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const minute = clock => clock.split(':').reduce((hours, minutes) => hours * 60 + +minutes, 0);
  const fill = (slots, day, from, to) => {
    for (let at = from; at + 15 <= to; at += 15) slots.add(day * 1440 + at);
  };
  const week = (text, slots = new Set()) => {
    text.split(';').forEach((spans, day) => spans.split(',').filter(Boolean).forEach(span => fill(slots, day, ...span.split('-').map(minute))));
    return slots;
  };
  const shifts = box.dataset.shifts ? box.dataset.shifts.split('|').map(text => week(text)) : [];
  const presets = new Map(box.dataset.presets.split('|').map(line => line.split(' ')));
  const free = () => {
    const slots = new Set();
    for (const ticked of form.querySelectorAll('[name=preset]:checked')) week(presets.get(ticked.value), slots);
    days.forEach((day, number) => {
      const [from, to] = [form.elements[day + '-from'].value, form.elements[day + '-to'].value];
      if (/^\d+:\d\d$/.test(from) && /^\d+:\d\d$/.test(to)) fill(slots, number, Math.ceil(minute(from) / 15) * 15, minute(to));
    });
    return slots;
  };
  const fit = mine => shifts.length
    ? shifts.map(shift => [15 * [...shift].filter(at => mine.has(at)).length, 15 * shift.size]).reduce((best, next) => next[0] / next[1] > best[0] / best[1] ? next : best)
    : [Math.min(15 * mine.size, +box.dataset.needed), +box.dataset.needed];
  const hours = minutes => Math.round(minutes / 6) / 10;
  const show = () => {
    const mine = free();
    const [common, needed] = fit(mine);
    const words = [Math.floor(100 * common / needed), hours(needed), hours(common)];
    box.hidden = !mine.size;
    box.textContent = box.dataset.words.replace(/#/g, () => words.shift());
  };
  form.addEventListener('input', show);
  show();
})(document.getElementById('fit'));
