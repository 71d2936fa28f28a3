// How a door looks: numbers, the last result, what was done, everybody. Names are only ever written as text.
const doorview = root => {
  const id = name => document.getElementById('door-' + name);
  const words = Object.fromEntries([...id('words').content.querySelectorAll('[data-word]')].map(word => [word.dataset.word, word.textContent]));
  const say = (word, ...values) => values.reduce((text, value) => text.replace('#', value), words[word]);
  const clock = at => new Date(at).toLocaleTimeString('zh-CN', {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
  const make = (name, text = '', look = '') => Object.assign(document.createElement(name), {textContent: text, className: look});
  const button = (text, act, look = 'b b2 s') => Object.assign(make('button', text, look), {type: 'button', onclick: act});
  const who = guest => guest.name + ' · ' + say('people', guest.people || guest.party);
  const marks = {ok: '✓', d1: '=', w1: '?', e1: '✕'};

  const numbers = ({sheet}) => {
    const people = parties => parties.reduce((sum, party) => sum + (party.at ? party.people : party.party), 0);
    const came = sheet.guests.filter(guest => guest.at);
    const seated = came.filter(guest => guest.standing === 'seated');
    const coming = sheet.guests.filter(guest => !guest.at && guest.standing === 'seated');
    const extra = people(came) - people(seated) + people(sheet.walkIns);
    const inside = people(came) + people(sheet.walkIns);
    const count = parties => say('count', parties.length, people(parties));
    [count(seated), count(coming), say('people', extra), sheet.capacity ? say('people', Math.max(0, sheet.capacity - people(seated) - people(coming) - extra)) : '–']
      .forEach((text, at) => root.querySelectorAll('dd')[at].textContent = text);
    id('came').textContent = inside;
    id('of').textContent = sheet.capacity ? say('places', sheet.capacity) : '';
    id('arc').setAttribute('stroke-dasharray', (sheet.capacity ? Math.min(1, inside / sheet.capacity) * 314.2 : 0) + ' 315');
    id('ring').setAttribute('aria-label', say('ring', inside, sheet.capacity));
    return inside;
  };

  // The last result, large: look is ok, d1, w1 or e1.
  const result = ({look, title, line = '', small = '', action, choices = []}) => {
    const panel = make('div', '', 'dr ' + look);
    panel.append(make('b', title));
    if (line) panel.append(make('p', line));
    if (small) panel.append(make('small', small));
    if (action) panel.append(button(action.text, action.act, 'b b2'));
    if (choices.length) {
      const list = make('ul');
      list.append(...choices.map(choice => {
        const item = make('li');
        item.append(button(choice.text, choice.act, 'b b2'));
        return item;
      }));
      panel.append(list);
    }
    id('said').replaceChildren(panel);
    if (choices.length) panel.querySelector('li button').focus();
    panel.scrollIntoView({block: 'nearest'});
  };

  const row = ({look, title, at, small}) => {
    const item = make('li', '', look);
    const mark = make('i', marks[look]);
    mark.setAttribute('aria-hidden', 'true');
    item.append(mark, make('b', title), make('time', clock(at)), make('small', small));
    return item;
  };

  const log = rows => {
    id('log').replaceChildren(...rows.map(row));
    id('nobody').hidden = rows.length > 0;
  };

  const standing = guest => guest.at ? say('arrived') + ' ' + clock(guest.at)
    : guest.standing === 'waiting' ? say('waiting', guest.position) : guest.standing === 'cancelled' ? say('cancelled') : say('coming');

  const everybody = ({sheet}, act) => {
    const wanted = id('find').value.trim().toLowerCase();
    const shown = sheet.guests.filter(guest => (guest.name + ' ' + guest.last4 + ' ' + guest.tail).toLowerCase().includes(wanted));
    const focused = document.activeElement && document.activeElement.dataset.guest;
    id('list').replaceChildren(...shown.map(guest => {
      const item = make('li', '', guest.at ? '' : guest.standing === 'seated' ? 'd1' : 'w1');
      const mark = make('i', guest.at ? '✓' : guest.standing === 'seated' ? '' : '?');
      mark.setAttribute('aria-hidden', 'true');
      const doing = button(guest.at ? say('undo') : guest.standing === 'seated' ? say('check-in') : say('admit'), () => act(guest));
      doing.dataset.guest = guest.guest;
      doing.setAttribute('aria-label', doing.textContent + ' ' + who(guest));
      item.append(mark, make('b', who(guest)), doing, make('small', say('last4', guest.last4) + ' · ' + standing(guest)));
      return item;
    }));
    if (focused) (root.querySelector('[data-guest="' + focused + '"]') || id('find')).focus();
  };

  const network = ({queue}, reachable) => {
    const bar = make('p', '', reachable ? 'off on' : 'off');
    const text = make('span');
    if (reachable && !queue.length) return id('net').replaceChildren();
    text.append(make('b', reachable ? say('sending', queue.length) : say('offline')));
    if (!reachable && queue.length) text.append(make('br'), say('unsent', queue.length) + ' · ' + say('later'));
    bar.append(text);
    if (id('net').textContent !== bar.textContent) id('net').replaceChildren(bar);
  };

  return {id, say, clock, who, numbers, result, log, everybody, network};
};
