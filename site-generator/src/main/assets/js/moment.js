// Finds the number behind the salt and sends the form on with it (ALTCHA, version 1). Hashes are made beside the page, a few at a
// time, so that it stays at hand; without this script, or where it finds nothing, she waits and presses the button.
(async form => {
  const {algorithm, challenge, salt, most, signature, progress, done} = form.dataset;
  const said = document.getElementById('solving');
  const say = text => {
    if (said.textContent !== text) said.textContent = text;
  };
  if (!window.crypto || !crypto.subtle) return;
  const text = new TextEncoder();
  const hex = bytes => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
  const first = parseInt(challenge.slice(0, 8), 16);
  const fits = async number => {
    const bytes = await crypto.subtle.digest(algorithm, text.encode(salt + number));
    return new DataView(bytes).getUint32(0) === first && hex(bytes) === challenge;
  };
  const many = 200;
  for (let from = 0; from <= most; from += many) {
    say(progress.replace('#', 10 * Math.floor(10 * from / most)));
    const found = (await Promise.all(Array.from({length: many}, (_, at) => fits(from + at)))).indexOf(true);
    if (found >= 0) {
      say(done);
      form.elements.altcha.value = btoa(JSON.stringify({algorithm, challenge, number: from + found, salt, signature}));
      HTMLFormElement.prototype.submit.call(form); // whatever her fields are called
      return;
    }
  }
})(document.getElementById('moment'));
