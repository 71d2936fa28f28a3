for(let e of document.getElementsByName('key'))e.value||=crypto.getRandomValues(new Uint32Array(4)).join('-')
