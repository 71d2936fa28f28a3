// What is shown. An address #/activities/a05 is the view the API answers at /api/desk/activities/a05; forms in it are sent with the token.
const views = (() => {
  const main = document.getElementById('main');
  const bar = document.getElementById('say');
  let asked = 0;
  let last = () => {};
  let file = null;

  const say = what => bar.replaceChildren(...(what ? [document.getElementById('say-' + what).content.cloneNode(true)] : []));

  const call = (path, options = {}) => fetch(settings.api + path, {...options, cache: 'no-store', headers: {
    Accept: 'text/html', 'Accept-Language': document.documentElement.lang, Authorization: 'Bearer ' + session.bearer(), ...options.headers}});

  const show = html => {
    main.innerHTML = trust.createHTML(html);
    const heading = main.querySelector('h1');
    document.title = (heading ? heading.textContent.trim() + ' · ' : '') + settings.title;
    const first = main.querySelector('[autofocus]') || heading || main;
    if (!first.matches('a, button, input, select, textarea')) first.tabIndex = -1;
    first.focus();
    if (first === heading) scrollTo(0, 0);
    mark();
    main.dispatchEvent(new CustomEvent('shown', {bubbles: true}));
  };

  // A door lies below its activity and belongs to check-in.
  const at = () => location.hash.replace(/^#\/activities\/[^/]+\/door\b/, '#/checkins');
  const mark = () => document.querySelectorAll('#nav a').forEach(a => {
    const path = a.getAttribute('href');
    const here = at() === path || /^[/?]/.test(at().slice(path.length)) && at().startsWith(path);
    here ? a.setAttribute('aria-current', 'page') : a.removeAttribute('aria-current');
  });

  // Asks, and hands the answer on; only the latest question is answered. A form that could not be sent stays as it is.
  const ask = async (path, options, answered = async reply => show(await reply.text())) => {
    const mine = ++asked;
    last = () => ask(path, options, answered);
    const slow = setTimeout(() => say('working'), 400);
    main.setAttribute('aria-busy', 'true');
    try {
      const reply = await call(path, options);
      if (mine !== asked) return;
      if (reply.status === 401) {
        session.expire();
        say('expired');
      } else if (!/^text\/html/.test(reply.headers.get('content-type')) && answered.length < 2) {
        say(reply.status < 500 && reply.ok ? '' : 'fault');
      } else {
        say('');
        await answered(reply, mine);
      }
    } catch (unreachable) {
      if (mine === asked && dispatchEvent(new CustomEvent('unreachable', {detail: path, cancelable: true}))) say('offline');
    } finally {
      clearTimeout(slow);
      if (mine === asked) {
        main.removeAttribute('aria-busy');
        if (bar.querySelector('progress')) say('');
      }
    }
  };

  const go = () => ask(location.hash.slice(1) || '/today');

  // The purpose goes along, the file comes back, and nothing of it ever stands in an address bar.
  const download = async (reply, mine) => {
    if (!reply.ok || !reply.headers.has('content-disposition')) return show(await reply.text());
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await reply.blob());
    link.download = decodeURIComponent((/filename\*=UTF-8''([^;]+)/.exec(reply.headers.get('content-disposition')) || [, 'file'])[1]);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  // A file no request could carry is not sent at all; the form stays as it is.
  const tooLarge = form => [...form.querySelectorAll('[data-most]')].some(input => {
    const large = [...input.files].some(one => one.size > Number(input.dataset.most));
    input.setCustomValidity(large ? input.dataset.large : '');
    input.onchange = () => input.setCustomValidity('');
    return large && !input.reportValidity();
  });

  const send = (form, button) => {
    const path = (button && button.getAttribute('formaction') || form.getAttribute('action')).slice(1);
    const fields = new FormData(form, button);
    const answered = 'download' in form.dataset ? download : undefined;
    if ('file' in form.dataset) {
      if (tooLarge(form)) return;
      const chosen = [...fields.values()].find(value => value instanceof File && value.name);
      file = chosen || file;
      fields.forEach((value, name) => value instanceof File && fields.delete(name));
      const query = new URLSearchParams(fields).toString();
      return ask(path + (query ? (path.includes('?') ? '&' : '?') + query : ''), {method: 'POST', body: file || '',
        headers: {'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file ? file.name : '')}}, answered);
    }
    if (form.enctype === 'multipart/form-data') return tooLarge(form) || ask(path, {method: 'POST', body: fields}, answered);
    const body = new URLSearchParams(fields);
    if (form.method === 'post') return ask(path, {method: 'POST', body}, answered);
    if (answered) return ask(path + '?' + body, {}, answered);
    location.hash = path + '?' + new URLSearchParams([...body].filter(([, value]) => value));
  };

  // Fills a form in again after signing in anew.
  const refill = typed => {
    const form = typed && [...main.querySelectorAll('form')].find(one => one.getAttribute('action') === typed.action);
    if (!form) return;
    form.querySelectorAll('[type=checkbox], [type=radio]').forEach(box => box.checked = false);
    typed.fields.forEach(([name, value]) => form.querySelectorAll('[name="' + CSS.escape(name) + '"]').forEach(field => {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.checked || field.value === value;
      else if (field.type !== 'file' && field.type !== 'hidden') field.value = value;
    }));
  };

  const changed = () => [...main.querySelectorAll('form[method=post]')].find(form => [...form.elements].some(field =>
    field.matches('textarea, input:not([type=hidden])') && (field.value !== field.defaultValue || field.checked !== field.defaultChecked)));

  return {ask, call, changed, go, refill, say, send, show, mark, again: () => last()};
})();
