import { chromium } from 'playwright-core';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--allow-file-access-from-files']}); const p=await b.newPage({viewport:{width:2100,height:1300},colorScheme:process.env.DARK?'dark':'light'});
for (const f of process.argv.slice(2)) { await p.goto('file:///tmp/w/epubx/book/'+f+'.xhtml'); await p.addStyleTag({content:'body{column-width:480px;height:1260px;column-gap:30px}img{max-height:1200px}'}); await p.screenshot({path:'/tmp/w/pics/es-'+f.replace('/','_')+'.png'}); }
await b.close();
