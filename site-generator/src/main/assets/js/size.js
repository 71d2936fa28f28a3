(function(d,k,s){try{s=localStorage;d.className=s[k]||''}catch(e){s={}}
document.onchange=function(e){e=e.target;if(e.name==k)s[k]=d.className=e.id};
onpageshow=function(e){if(e=self[d.className])e.checked=1}})(document.documentElement,'zi')
