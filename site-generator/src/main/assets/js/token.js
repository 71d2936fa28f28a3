(t=>{if(t&&(t=t[1]))token.value=t,token.form.submit()})(/^#t=([\w.-]+)$/.exec(location.hash))
