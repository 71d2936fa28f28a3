// What scans make of the list of a door; it knows nothing but the list and the scans.
const arrivals = (() => {
  // What one scan makes of the list.
  const apply = (sheet, {id, at, kind, value, guest: ref}, told = {}) => {
    const guest = sheet.guests.find(one => one.guest === (told.guest || ref));
    if (kind === 'people' && !sheet.walkIns.some(one => one.scan === id)) sheet.walkIns.push({scan: id, people: Number(value), at});
    if (kind === 'scan') {
      sheet.guests.filter(one => one.scan === value).forEach(one => delete one.at);
      sheet.walkIns = sheet.walkIns.filter(one => one.scan !== value);
    } else if (guest && (told.at || !guest.at)) {
      Object.assign(guest, {at, scan: id, people: guest.party}, told.at ? {at: told.at, scan: told.scan, people: told.people} : {});
    }
  };

  // What is not sent yet stands over what the server last said.
  const merged = state => {
    if (state.sheet) state.queue.forEach(scan => apply(state.sheet, scan));
    return state;
  };

  return {apply, merged};
})();
