(t=>{if(t)token.value=t[1],last4.focus()})(/^#t=([\w.-]+)$/.exec(location.hash))
