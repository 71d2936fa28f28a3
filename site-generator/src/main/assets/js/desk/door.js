// The door of one activity: decides by what is kept on this phone, notes what was done, and sends it when somebody answers.
(() => {
  const AGAIN = 15000;
  const LOGGED = 8;
  let open = null;

  const start = root => {
    const path = root.dataset.path;
    const view = doorview(root);
    const {merged} = arrivals;
    const alive = () => open === door && root.isConnected;
    const {queue, flush, refresh, reachable} = doorsync(path, {alive, draw: () => draw(), answered: (scan, told) => answered(scan, told)});

    const draw = () => {
      if (!alive()) return;
      const state = merged(kept.read(path));
      view.network(state, reachable() && Boolean(session.bearer()));
      if (!state.sheet) return;
      view.numbers(state);
      const unsent = new Set(state.queue.map(scan => scan.id));
      const logged = new Set(state.log.map(line => line.scan));
      const rows = state.log.map(line => unsent.has(line.scan) && line.look === 'ok' ? {...line, small: line.last4 + view.say('kept')} : line)
        .concat(state.sheet.guests.filter(guest => guest.at && !logged.has(guest.scan))
          .map(guest => ({look: 'ok', title: view.who(guest), at: guest.at, small: view.say('last4', guest.last4)})))
        .sort((one, other) => other.at.localeCompare(one.at)).slice(0, LOGGED);
      view.log(rows);
      view.everybody(state, chosen);
    };

    const note = (scan, look, title, small, last4 = '') => kept.change(path, state => {
      state.log = [{scan: scan.id, at: scan.at, look, title, small, last4}, ...state.log.filter(line => line.scan !== scan.id)].slice(0, LOGGED);
    });

    const show = {
      arrived(scan, guest) {
        note(scan, 'ok', view.who(guest), view.say('last4', guest.last4), view.say('last4', guest.last4) + ' · ');
        view.result({look: 'ok', title: view.say('arrived'), line: view.who(guest), small: view.say('last4', guest.last4),
          action: {text: view.say('undo'), act: () => takeBack(scan.id)}});
      },
      already(scan, guest) {
        note(scan, 'd1', view.who(guest), view.say('first', view.clock(guest.at)));
        view.result({look: 'd1', title: view.say('already') + ' ' + view.clock(guest.at), line: view.who(guest), small: view.say('first', view.clock(guest.at))});
      },
      noPlace(scan, guest) {
        const why = guest.standing === 'waiting' ? view.say('waiting', guest.position) : view.say('cancelled');
        note(scan, 'w1', view.who(guest), why);
        view.result({look: 'w1', title: '?', line: view.who(guest), small: why, action: {text: view.say('admit'), act: () => arrive(guest, 'admit')}});
      },
      several(guests) {
        view.result({look: 'w1', title: '?', line: view.say('several', guests.length), choices: guests.map(guest => ({
          text: view.who(guest) + ' · ' + view.say('last4', guest.last4), act: () => chosen(guest)}))});
      },
      no(scan, word, said = '') {
        note(scan, 'e1', view.say(word), said);
        view.result({look: 'e1', title: '✕', line: view.say(word), small: said});
      },
      unchecked(scan) {
        note(scan, 'w1', view.say('unknown'), view.say('unchecked'));
        view.result({look: 'w1', title: '?', line: view.say('unknown'), small: view.say('unchecked')});
      },
      walkedIn(scan, people, over) {
        const line = view.say('walked-in') + ' · ' + view.say('people', people);
        note(scan, 'ok', line, over > 0 ? view.say('over', over) : '');
        view.result({look: over > 0 ? 'w1' : 'ok', title: '+' + people, line, small: over > 0 ? view.say('over', over) : '',
          action: {text: view.say('undo'), act: () => takeBack(scan.id)}});
      },
      takenBack(scan) {
        view.result({look: 'd1', title: view.say('taken-back')});
        kept.change(path, state => state.log = state.log.filter(line => line.scan !== scan));
      }
    };

    const arrive = (guest, kind, value = guest.guest) => {
      if (guest.at) return show.already({id: 'again-' + guest.scan, at: new Date().toISOString()}, guest), draw();
      if (guest.standing !== 'seated' && kind !== 'admit') return show.noPlace({id: 'no-' + guest.guest, at: new Date().toISOString()}, guest), draw();
      show.arrived(queue(kind, value, guest.guest), {...guest, people: guest.party});
      draw();
      flush();
    };

    const takeBack = scan => {
      queue('scan', scan);
      show.takenBack(scan);
      draw();
      flush();
    };

    // From the list: whoever is there is taken back, whoever is not comes in.
    const chosen = guest => guest.at ? takeBack(guest.scan) : arrive(guest, guest.standing === 'seated' ? 'guest' : 'admit');

    const code = (raw, plain) => {
      const {sheet} = merged(kept.read(path));
      const length = plain.length - 8;
      if (plain.slice(0, Math.max(0, length)) !== root.dataset.prefix) {
        const scan = {id: 'else-' + plain, at: new Date().toISOString()};
        show.no(reachable() ? queue('code', plain) : scan, length < 1 ? 'unknown' : 'elsewhere');
      } else {
        const found = sheet.guests.filter(guest => guest.tail === plain.slice(-4));
        if (found.length === 1) return arrive(found[0], 'code', plain);
        show.unchecked(queue('code', plain));
      }
      draw();
      flush();
    };

    // A whole code, ours from the QR picture or typed, or four of it or of the phone.
    const read = raw => {
      const state = merged(kept.read(path));
      if (!state.sheet) return;
      const plain = raw.normalize('NFKC').replace(/^.*#c=/, '').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
      if (plain.length !== 4) return code(raw, plain);
      const found = state.sheet.guests.filter(guest => guest.last4 === plain || guest.tail === plain);
      if (found.length === 1) return arrive(found[0], 'guest');
      found.length ? show.several(found) : show.no({id: 'no-' + plain, at: new Date().toISOString()}, 'unknown', plain);
      draw();
    };

    // The server's word corrects this phone's.
    const answered = (scan, told) => {
      const line = kept.read(path).log.find(one => one.scan === scan.id);
      if (told.outcome === 'already') show.already(scan, told);
      else if (told.outcome === 'arrived' && line && line.look !== 'ok') show.arrived(scan, told);
      else if (told.outcome === 'no-place') show.noPlace(scan, told);
      else if (told.outcome === 'elsewhere') show.no(scan, 'elsewhere', told.said);
      else if (told.outcome === 'unknown' || told.outcome === 'unreadable') show.no(scan, 'unknown');
      else if (told.outcome === 'several') show.several(told.guests);
    };

    const camera = on => {
      view.id('camera').hidden = !on;
      view.id('scan').setAttribute('aria-expanded', on);
      if (!on) {
        scanner.stop();
        return view.id('scan').focus();
      }
      view.id('seen').textContent = view.say('camera-on');
      scanner.start(view.id('video'), root.dataset.decoder, text => {
        view.id('seen').textContent = view.say('camera-read');
        if (navigator.vibrate) navigator.vibrate(80);
        read(text);
      }).catch(failed => {
        view.id('camera').hidden = true;
        view.id('scan').setAttribute('aria-expanded', 'false');
        view.result({look: 'w1', title: '?', line: view.say(failed.name === 'NotAllowedError' ? 'camera-denied' : 'camera-none')});
      });
    };

    root.addEventListener('submit', event => {
      event.preventDefault();
      const field = event.target.querySelector('input');
      const typed = field.value.trim();
      if (event.target.id === 'door-form') {
        if (typed) read(typed);
        field.value = '';
        return;
      }
      if (!/^[1-9]\d?$/.test(typed.normalize('NFKC'))) {
        field.setCustomValidity(view.say('hm'));
        field.oninput = () => field.setCustomValidity('');
        return field.reportValidity();
      }
      const people = Number(typed.normalize('NFKC'));
      const {sheet} = merged(kept.read(path));
      if (!sheet) return;
      const scan = queue('people', String(people));
      const inside = view.numbers(merged(kept.read(path)));
      show.walkedIn(scan, people, sheet.capacity ? inside - sheet.capacity : 0);
      field.value = '1';
      draw();
      flush();
    });
    view.id('find').addEventListener('input', draw);
    view.id('scan').addEventListener('click', () => camera(view.id('camera').hidden));
    view.id('stop').addEventListener('click', () => camera(false));
    root.addEventListener('keydown', event => event.key === 'Escape' && !view.id('camera').hidden && camera(false));
    if (!scanner.there()) view.id('scan').disabled = true;
    const warn = text => view.result({look: 'w1', title: '!', line: text});
    if (!('serviceWorker' in navigator)) warn(view.say('no-worker'));
    else navigator.serviceWorker.register(trust.createScriptURL(root.dataset.worker)).catch(() => warn(view.say('no-worker')));
    const asked = new URLSearchParams(location.hash.split('?')[1] || '').get('code');
    if (asked) view.id('code').value = asked;

    const door = {flush};
    open = door;
    draw();
    flush().then(refresh);
  };

  // The page itself is kept without anything typed into it, for when there is no network.
  addEventListener('shown', event => {
    const go = event.target.querySelector('[data-go]');
    if (go) return location.replace(go.getAttribute('href'));
    const root = document.getElementById('door');
    open = null;
    scanner.stop();
    if (!root) return;
    kept.change(root.dataset.path, state => state.html = root.outerHTML);
    start(root);
  });

  // Nobody answers: the page as it was kept.
  addEventListener('unreachable', event => {
    const html = kept.page(event.detail.split('?')[0]);
    if (!html) return;
    event.preventDefault();
    views.show(html);
  });
  addEventListener('online', () => open && open.flush());
  setInterval(() => open && document.visibilityState === 'visible' && open.flush(), AGAIN);
})();
