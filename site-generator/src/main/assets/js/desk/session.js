// Who is signed in. OpenID Connect, authorization code with PKCE; tokens live in this tab (sessionStorage) and never in an address.
'use strict';
const settings = document.body.dataset;
// Markup comes from the API, whose templates escape, and addresses of scripts from the shell; from nowhere else.
const trust = (() => {
  const same = text => text;
  const rules = {createHTML: same, createScriptURL: same};
  return self.trustedTypes ? trustedTypes.createPolicy('desk', rules) : rules;
})();
const session = (() => {
  const kept = name => JSON.parse(sessionStorage.getItem(name) || 'null');
  const keep = (name, value) => value ? sessionStorage.setItem(name, JSON.stringify(value)) : sessionStorage.removeItem(name);
  const base64 = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  const random = () => base64(crypto.getRandomValues(new Uint8Array(32)));
  const sha256 = text => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const here = () => location.origin + location.pathname;
  const json = async (address, options) => {
    const reply = await fetch(address, options);
    if (!reply.ok) throw new Error('issuer answered ' + reply.status);
    return reply.json();
  };
  const issuer = async () => {
    const found = await json(settings.issuer.replace(/\/$/, '') + '/.well-known/openid-configuration');
    if (found.issuer !== settings.issuer) throw new Error('another issuer');
    return found;
  };
  const claims = token => JSON.parse(new TextDecoder().decode(
    Uint8Array.from(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0))));

  return {
    bearer: () => (kept('session') || {})[settings.token],

    async signIn() {
      const asked = {state: random(), nonce: random(), verifier: random(), hash: location.hash};
      keep('asked', asked);
      const where = (await issuer()).authorization_endpoint;
      location.assign(where + (where.includes('?') ? '&' : '?') + new URLSearchParams({
        response_type: 'code', client_id: settings.client, redirect_uri: here(), scope: [...new Set(['openid', 'profile', settings.scope])].join(' ').trim(),
        state: asked.state, nonce: asked.nonce, code_challenge: base64(await sha256(asked.verifier)), code_challenge_method: 'S256'}));
    },

    // Back from the issuer: the code is out of the address before anything else happens.
    async comeBack() {
      const answer = new URLSearchParams(location.search);
      const asked = kept('asked');
      if (!answer.has('state')) return;
      keep('asked', null);
      history.replaceState(null, '', location.pathname + (asked ? asked.hash : ''));
      if (!asked || answer.get('state') !== asked.state || !answer.has('code')) throw new Error('not what was asked for');
      const told = await issuer();
      if (answer.has('iss') && answer.get('iss') !== told.issuer) throw new Error('another issuer');
      const tokens = await json(told.token_endpoint, {method: 'POST', body: new URLSearchParams({
        grant_type: 'authorization_code', code: answer.get('code'), redirect_uri: here(), client_id: settings.client,
        code_verifier: asked.verifier})});
      const who = claims(tokens.id_token);
      if (who.nonce !== asked.nonce || who.iss !== told.issuer || ![].concat(who.aud).includes(settings.client)) {
        throw new Error('a token for somebody else');
      }
      keep('session', {id: tokens.id_token, access: tokens.access_token});
    },

    // The token is no longer any good; what was typed is not touched.
    expire: () => keep('session', null),

    async signOut() {
      const token = (kept('session') || {}).id;
      sessionStorage.clear();
      dispatchEvent(new Event('signedout'));
      const end = await issuer().then(told => told.end_session_endpoint, () => null);
      location.assign(token && end ? end + (end.includes('?') ? '&' : '?') + new URLSearchParams({
        id_token_hint: token, client_id: settings.client, post_logout_redirect_uri: here()}) : here());
    },

    // What was typed in a form survives the way to the issuer and back; files do not, no page may keep them.
    typed: {
      keep: form => form && keep('typed', {action: form.getAttribute('action'),
        fields: [...new FormData(form)].filter(([, value]) => typeof value === 'string')}),
      take() {
        const typed = kept('typed');
        keep('typed', null);
        return typed;
      }
    }
  };
})();
