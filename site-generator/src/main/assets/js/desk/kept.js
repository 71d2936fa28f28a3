// What a door keeps on this phone: page and guests until the event is over or somebody signs out, and what was done until it is sent.
const kept = (() => {
  const PREFIX = 'door:';
  const UNSENT_DAYS = 7;
  const empty = {html: '', sheet: null, log: [], queue: []};

  const read = path => ({...empty, ...JSON.parse(localStorage.getItem(PREFIX + path) || '{}')});
  const write = (path, door) => localStorage.setItem(PREFIX + path, JSON.stringify(door));
  const change = (path, what) => {
    const door = read(path);
    what(door);
    write(path, door);
    return door;
  };
  const doors = () => Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).map(key => key.slice(PREFIX.length));

  // Names go; what was done at the door and is not sent yet stays, it names nobody.
  const forget = path => {
    const {queue} = read(path);
    queue.length ? write(path, {...empty, queue}) : localStorage.removeItem(PREFIX + path);
  };

  // Names go when the event is over, what could not be sent for a week goes too.
  const sweep = () => doors().forEach(path => {
    const door = read(path);
    const old = Date.now() - UNSENT_DAYS * 86400000;
    if (door.queue.some(scan => Date.parse(scan.at) < old)) change(path, it => it.queue = it.queue.filter(scan => Date.parse(scan.at) >= old));
    if (!door.sheet || Date.now() > door.sheet.until) forget(path);
  });

  addEventListener('signedout', () => doors().forEach(forget));
  sweep();
  return {read, change, page: path => read(path).html};
})();
