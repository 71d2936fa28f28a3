// Sends what was done at a door, one batch at a time, and brings the list as the server has it.
const doorsync = (path, {answered, draw, alive}) => {
  const AT_ONCE = 20;
  const REFRESH = 30000;
  let reachable = true;
  let sending = false;
  let moved = 0;
  let refreshed = 0;

  const queue = (kind, value, guest) => {
    const scan = {id: crypto.randomUUID ? crypto.randomUUID() : [...crypto.getRandomValues(new Uint32Array(4))].join('-'),
      at: new Date().toISOString(), kind, value, guest};
    kept.change(path, state => state.queue.push(scan));
    moved++;
    dispatchEvent(new Event('alive'));
    return scan;
  };

  const flush = async () => {
    const batch = kept.read(path).queue.slice(0, AT_ONCE);
    if (sending || !alive()) return;
    if (!batch.length) return refresh();
    sending = true;
    const body = new URLSearchParams(batch.map(scan => ['scan', [scan.id, scan.at, scan.kind, scan.value].join(' ')]));
    const reply = await ask('/batch', {method: 'POST', body});
    if (reply) {
      const done = new Set();
      reply.outcomes.forEach((told, at) => {
        if (told.outcome === 'busy') return;
        done.add(batch[at].id);
        answered(batch[at], told);
      });
      moved++;
      kept.change(path, state => {
        reply.outcomes.forEach((told, at) => state.sheet && /^(arrived|already|walked-in|taken-back)$/.test(told.outcome) && arrivals.apply(state.sheet, batch[at], told));
        state.queue = state.queue.filter(scan => !done.has(scan.id));
      });
      sending = false;
      draw();
      if (done.size && kept.read(path).queue.length) return flush();
    }
    sending = false;
    draw();
  };

  const ask = async (below, options = {}) => {
    if (!session.bearer()) return null;
    try {
      const reply = await views.call(path + below, {...options, headers: {Accept: 'application/json'}});
      reachable = true;
      if (reply.status === 401) {
        session.expire();
        views.say('expired');
      }
      return reply.ok ? await reply.json() : null;
    } catch (unreachable) {
      reachable = false;
      return null;
    }
  };

  // The list as the server has it; one that was asked for before something was done here is thrown away.
  const refresh = async () => {
    const before = moved;
    if (Date.now() - refreshed > REFRESH || !kept.read(path).sheet) {
      const sheet = await ask('');
      if (sheet && before === moved && alive()) {
        refreshed = Date.now();
        kept.change(path, state => state.sheet = sheet);
      }
    }
    draw();
  };

  return {queue, flush, refresh, reachable: () => reachable};
};
