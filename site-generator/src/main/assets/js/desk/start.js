// Puts the two together: what is clicked, sent, left alone.
(() => {
  const IDLE = 30 * 60000;
  const WARNING = 2 * 60000;
  let seen = Date.now();
  let warned = false;

  const actions = {
    signin() {
      session.typed.keep(views.changed());
      session.signIn().catch(() => views.say('offline'));
    },
    again: views.again,
    print: () => print(),
    stay() {
      views.say('');
    }
  };

  const frame = async () => {
    const reply = await views.call('/session').catch(() => null);
    if (!reply) {
      document.getElementById('signout').hidden = false;
      return views.go();
    }
    if (reply.status === 401) return session.expire();
    const html = await reply.text();
    if (!reply.ok) return views.show(html);
    const told = new DOMParser().parseFromString(trust.createHTML(html), 'text/html');
    document.getElementById('who').replaceWith(told.getElementById('who'));
    document.getElementById('nav').replaceChildren(told.getElementById('ways'));
    document.getElementById('nav').hidden = document.getElementById('signout').hidden = false;
    if (!location.hash.startsWith('#/')) {
      history.replaceState(null, '', document.querySelector('#nav a').getAttribute('href'));
    }
    await views.go();
    views.refill(session.typed.take());
  };

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-do]');
    if (button) actions[button.dataset.do]();
    const link = event.target.closest('a[href^="#"]');
    if (!link || link.getAttribute('href').startsWith('#/')) return;
    event.preventDefault();
    const target = document.getElementById(link.getAttribute('href').slice(1));
    if (target) {
      target.focus();
      target.scrollIntoView({block: 'center'});
    }
  });
  document.addEventListener('submit', event => {
    if (!event.target.getAttribute('action').startsWith('#/')) return;
    event.preventDefault();
    views.send(event.target, event.submitter);
  });
  addEventListener('hashchange', () => location.hash.startsWith('#/') && views.go());
  document.getElementById('signout').addEventListener('click', () => session.signOut());

  // A page that opened without a network has no menu yet.
  addEventListener('online', () => session.bearer() && document.getElementById('nav').hidden && frame());

  for (const sign of ['keydown', 'pointerdown', 'scroll', 'alive']) {
    addEventListener(sign, () => {
      seen = Date.now();
      if (warned) views.say('');
      warned = false;
    }, {passive: true});
  }
  setInterval(() => {
    const still = Date.now() - seen;
    if (!session.bearer()) return;
    if (still > IDLE) session.signOut();
    else if (still > IDLE - WARNING && !warned) {
      warned = true;
      views.say('idle');
    }
  }, 5000);

  session.comeBack().then(() => session.bearer() && frame(), () => views.say('refused'));
})();
