/// The style sheet: tokens first, components use tokens only. Works without scripts; Chromium 100 and later.
public let stylesheet: StaticString = #"""
    /* Junyi 均医 Our own style sheet.
       Tokens first; components use tokens only. Works without JavaScript. */
    :root{
      /* colour: ink & surface */
      --c-ink:#15222b; --c-ink-2:#46555f; --c-ink-3:#5d6b75; --c-line:#dbe1e5; --c-line-strong:#8796a0;
      --c-page:#f4f6f7; --c-surface:#ffffff; --c-sunken:#eef2f3;
      /* colour: brand & meaning (each passes 4.5:1 on surface) */
      --c-brand:#0a6570; --c-brand-strong:#074a53; --c-brand-soft:#e2f0f1; --c-on-brand:#ffffff;
      --c-good:#1a6b3c; --c-good-soft:#e4f2e9; --c-warn:#8a5200; --c-warn-soft:#fbf0dc; --c-bad:#a92a1f; --c-bad-soft:#fae7e4; --c-info:#1f5596; --c-info-soft:#e5eef9;
      --c-focus:#ffcf33; --c-focus-ink:#15222b;
      /* data: one sequential ramp, five steps; two categorical lines */
      --d-1:#e3eff0; --d-2:#bcdadd; --d-3:#86bcc2; --d-4:#4a959e; --d-5:#0f6570; --d-flow:#b4531a; --d-line-a:#0a6570; --d-line-b:#8796a0; --d-hub:#15222b;
      /* type */
      --f-sans:"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif;
      --t-xs:.75rem; --t-s:.8125rem; --t-m:.875rem; --t-l:1rem; --t-xl:1.1875rem; --t-2xl:1.5rem; --t-3xl:2rem;
      --lh-tight:1.25; --lh-text:1.6;
      /* space: 4 px grid */
      --s-1:4px; --s-2:8px; --s-3:12px; --s-4:16px; --s-5:24px; --s-6:32px; --s-7:48px;
      --r-s:4px; --r-m:8px; --target:40px;
    }
    @media (prefers-color-scheme:dark){:root:not([data-theme=light]){
      --c-ink:#e8edef; --c-ink-2:#b3bfc6; --c-ink-3:#98a6ae; --c-line:#2b3a43; --c-line-strong:#6b7b85; --c-page:#0f181d; --c-surface:#17232a; --c-sunken:#1e2c34;
      --c-brand:#63c2cc; --c-brand-strong:#8fd6dd; --c-brand-soft:#123a40; --c-on-brand:#06272b;
      --c-good:#74cf98; --c-good-soft:#143524; --c-warn:#f0b65a; --c-warn-soft:#3a2b10; --c-bad:#ff9a8d; --c-bad-soft:#44201c; --c-info:#8fbcf2; --c-info-soft:#182f4a;
      --d-1:#1f3338; --d-2:#255057; --d-3:#2f727b; --d-4:#4599a3; --d-5:#7dcbd3; --d-flow:#f0a267; --d-line-a:#63c2cc; --d-line-b:#7e8d96; --d-hub:#f4f7f8;}}
    :root[data-theme=dark]{
      --c-ink:#e8edef; --c-ink-2:#b3bfc6; --c-ink-3:#98a6ae; --c-line:#2b3a43; --c-line-strong:#6b7b85; --c-page:#0f181d; --c-surface:#17232a; --c-sunken:#1e2c34;
      --c-brand:#63c2cc; --c-brand-strong:#8fd6dd; --c-brand-soft:#123a40; --c-on-brand:#06272b;
      --c-good:#74cf98; --c-good-soft:#143524; --c-warn:#f0b65a; --c-warn-soft:#3a2b10; --c-bad:#ff9a8d; --c-bad-soft:#44201c; --c-info:#8fbcf2; --c-info-soft:#182f4a;
      --d-1:#1f3338; --d-2:#255057; --d-3:#2f727b; --d-4:#4599a3; --d-5:#7dcbd3; --d-flow:#f0a267; --d-line-a:#63c2cc; --d-line-b:#7e8d96; --d-hub:#f4f7f8;}
    /* English: Latin face first, or CJK fonts draw ’ and · full width */
    :root:lang(en){--f-sans:"Inter","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
    *,*::before,*::after{box-sizing:border-box}
    html{color-scheme:light dark;-webkit-text-size-adjust:100%}
    :root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}
    body{margin:0;background:var(--c-page);color:var(--c-ink);font:400 var(--t-m)/var(--lh-text) var(--f-sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
    h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0}ul,ol{padding:0;list-style:none}
    h1{font-size:var(--t-2xl);line-height:var(--lh-tight);font-weight:600;letter-spacing:.01em}
    h2{font-size:var(--t-l);line-height:var(--lh-tight);font-weight:600}h3{font-size:var(--t-m);font-weight:600;line-height:1.4}
    a{color:var(--c-brand)}a:hover{color:var(--c-brand-strong)}
    :focus-visible,input[type=date]:focus-within{outline:3px solid var(--c-focus);outline-offset:0;box-shadow:0 0 0 5px var(--c-focus-ink);border-radius:var(--r-s)}
    input[type=date]:focus,input[type=time]:focus{outline:3px solid var(--c-focus);box-shadow:0 0 0 5px var(--c-focus-ink)}
    .vh{position:absolute!important;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--c-focus);color:#15222b;padding:8px 12px;z-index:9}
    .muted{color:var(--c-ink-3)}.small{font-size:var(--t-s)}.num{font-variant-numeric:tabular-nums}.nowrap{white-space:nowrap}
    /* shell */
    .bar{background:var(--c-surface);border-bottom:1px solid var(--c-line);position:sticky;top:0;z-index:5}
    .bar>div{max-width:1440px;margin:0 auto;padding:0 var(--s-5);display:flex;align-items:center;gap:var(--s-5);min-height:56px}
    .logo{display:flex;align-items:center;gap:10px;font-weight:600;font-size:var(--t-xl);color:var(--c-ink);text-decoration:none;white-space:nowrap}
    .logo svg{display:block}.logo span{font-size:var(--t-s);font-weight:400;color:var(--c-ink-3);padding-left:10px;border-left:1px solid var(--c-line)}
    .nav{display:flex;gap:var(--s-1);flex:1;min-width:0}
    .nav a{color:var(--c-ink-2);text-decoration:none;padding:17px 11px 14px;border-bottom:3px solid transparent;white-space:nowrap}
    .nav a:hover{color:var(--c-ink);border-color:var(--c-line-strong)}.nav a[aria-current]{color:var(--c-brand);border-color:var(--c-brand);font-weight:600}
    .tools{display:flex;gap:var(--s-3);align-items:center;white-space:nowrap}.tools a{color:var(--c-ink-2);text-decoration:none;padding:8px 4px}.tools a:hover{text-decoration:underline}
    .who{display:flex;gap:8px;align-items:center}.who b{width:30px;height:30px;border-radius:50%;background:var(--c-brand-soft);color:var(--c-brand-strong);display:grid;place-items:center;font-weight:600}
    .iconbtn{width:36px;height:36px;border:1px solid transparent;border-radius:var(--r-s);background:none;color:var(--c-ink-2);cursor:pointer;display:grid;place-items:center}.iconbtn:hover{background:var(--c-sunken)}
    main{max-width:1440px;margin:0 auto;padding:var(--s-5)}
    .head{display:flex;flex-wrap:wrap;gap:var(--s-3) var(--s-5);align-items:flex-end;margin-bottom:var(--s-4)}.head>div:first-child{flex:1 1 320px}.head p{color:var(--c-ink-2);margin-top:4px}
    .filters{display:flex;gap:var(--s-2);flex-wrap:wrap}
    select,input[type=text],input[type=search],input[type=date],input[type=time],input[type=number],input[type=tel],textarea{font:inherit;color:inherit;background:var(--c-surface);border:1px solid var(--c-line-strong);border-radius:var(--r-s);min-height:var(--target);padding:6px 10px}
    .btn{font:inherit;font-weight:500;display:inline-flex;align-items:center;justify-content:center;gap:6px;min-height:var(--target);padding:6px 16px;border-radius:var(--r-s);border:1px solid var(--c-line-strong);background:var(--c-surface);color:var(--c-ink);cursor:pointer;text-decoration:none;white-space:nowrap}
    .btn:hover{background:var(--c-sunken);color:var(--c-ink)}.btn.pri{background:var(--c-brand);border-color:var(--c-brand);color:var(--c-on-brand)}.btn.pri:hover{background:var(--c-brand-strong);border-color:var(--c-brand-strong)}
    .btn.sm{min-height:32px;padding:2px 10px;font-size:var(--t-s)}.btn.wide{width:100%}
    .demo{font-size:var(--t-xs);color:var(--c-ink-3);border:1px dashed var(--c-line-strong);border-radius:var(--r-s);padding:1px 8px;white-space:nowrap;align-self:center}
    .card{background:var(--c-surface);border:1px solid var(--c-line);border-radius:var(--r-m)}
    .card>header{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;padding:14px 16px 0}.card>header h2{flex:1 1 auto}.card>.body{padding:12px 16px 16px}
    .pre{white-space:pre-wrap}
    .card>header a.small{display:inline-block;line-height:24px}
    .tag{display:inline-flex;align-items:center;gap:4px;font-size:var(--t-xs);font-weight:500;line-height:1.5;padding:1px 7px;border-radius:var(--r-s);background:var(--c-sunken);color:var(--c-ink-2);white-space:nowrap}
    .tag.good{background:var(--c-good-soft);color:var(--c-good)}.tag.warn{background:var(--c-warn-soft);color:var(--c-warn)}.tag.bad{background:var(--c-bad-soft);color:var(--c-bad)}.tag.info{background:var(--c-info-soft);color:var(--c-info)}.tag.brand{background:var(--c-brand-soft);color:var(--c-brand-strong)}
    /* KPI tiles */
    .kpis{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:var(--s-3);margin-bottom:var(--s-4)}
    .kpi{padding:14px 16px 12px;display:grid;align-content:start;grid-template-columns:1fr auto;gap:2px 8px}.kpi dt{grid-column:1/-1;color:var(--c-ink-2);font-size:var(--t-s)}.kpi .v{font-size:var(--t-3xl);line-height:1.15;font-weight:600;letter-spacing:-.01em}.kpi .v small{font-size:var(--t-m);font-weight:500;margin-left:2px;color:var(--c-ink-2)}
    .kpi .sub{grid-column:1/-1;font-size:var(--t-xs);color:var(--c-ink-3);display:flex;gap:8px;flex-wrap:wrap;margin-top:4px}.kpi .sub b{font-weight:600}.good-t{color:var(--c-good)}.bad-t{color:var(--c-bad)}.warn-t{color:var(--c-warn)}
    .spark{align-self:end;display:block}
    /* overview grid */
    .ov{display:grid;grid-template-columns:minmax(0,1fr) 400px;gap:var(--s-4);align-items:start}.stack{display:grid;gap:var(--s-4);min-width:0}
    .two{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:var(--s-4)}
    .seg{display:inline-flex;border:1px solid var(--c-line-strong);border-radius:var(--r-s);overflow:hidden}.seg a{padding:5px 12px;font-size:var(--t-s);text-decoration:none;color:var(--c-ink-2);background:var(--c-surface);border-left:1px solid var(--c-line)}.seg a:first-child{border:0}.seg a[aria-current]{background:var(--c-brand);color:var(--c-on-brand)}
    .map .body>svg{width:100%;height:auto;display:block}.map .p{stroke:var(--c-surface);stroke-width:.8}.q1{fill:var(--d-1)}.q2{fill:var(--d-2)}.q3{fill:var(--d-3)}.q4{fill:var(--d-4)}.q5{fill:var(--d-5)}.q0{fill:var(--c-sunken)}
    .map .flow{fill:none;stroke:var(--d-flow);stroke-linecap:round;opacity:.85}.map .hub{fill:var(--c-surface);stroke:var(--d-hub);stroke-width:1.6}.map .src{fill:var(--d-hub)}.map text{font-size:11px;fill:var(--c-ink);paint-order:stroke;stroke:var(--c-surface);stroke-width:3px;stroke-linejoin:round}
    .legend{display:flex;flex-wrap:wrap;gap:6px 20px;align-items:center;font-size:var(--t-xs);color:var(--c-ink-2);border-top:1px solid var(--c-line);padding:10px 16px}.legend i{display:inline-block;width:26px;height:10px;vertical-align:-1px}.legend .ramp{display:inline-flex;align-items:center;gap:6px}.legend .ramp span{display:inline-flex}.legend svg{vertical-align:-3px;margin-right:4px}
    .rank{display:grid;gap:9px}.rank li{display:grid;grid-template-columns:3.6em 1fr 3.4em 4.2em;gap:10px;align-items:center;font-size:var(--t-s)}.rank .b{height:10px;background:var(--c-sunken);border-radius:2px;position:relative}.rank .b i{position:absolute;inset:0 auto 0 0;background:var(--d-4);border-radius:2px}.rank .b u{position:absolute;top:-3px;bottom:-3px;width:2px;background:var(--c-ink)}.rank .n{text-align:right;font-weight:600}.rank .d{text-align:right;font-size:var(--t-xs)}
    .todo li{display:grid;grid-template-columns:auto 1fr auto;align-items:start;gap:2px 10px;padding:10px 0;border-top:1px solid var(--c-line)}.todo li:first-child{border:0;padding-top:2px}.todo p{font-size:var(--t-s)}.todo a{padding:2px 4px;min-height:24px}.todo .w{grid-column:2/-1;font-size:var(--t-xs);color:var(--c-ink-3)}
    .chart .body>svg{width:100%;height:auto;display:block}.chart text{font-size:11px;fill:var(--c-ink-3)}.chart .grid{stroke:var(--c-line)}.chart .lab{fill:var(--c-ink);font-weight:600}
    table{border-collapse:collapse;width:100%;font-size:var(--t-s)}th,td{text-align:left;padding:8px 10px;border-bottom:1px solid var(--c-line);vertical-align:top}th{font-weight:500;color:var(--c-ink-3);font-size:var(--t-xs);white-space:nowrap}td.r,th.r{text-align:right}td.r{white-space:nowrap}tbody th{white-space:normal}tr:last-child td{border-bottom:0}
    details.alt{font-size:var(--t-s)}details.alt summary{cursor:pointer;color:var(--c-brand);padding:4px 0}
    :lang(en) .rank li{grid-template-columns:7.6em 1fr 3.4em 3.6em}
    /* workbench */
    .wb{display:grid;grid-template-columns:312px minmax(0,1fr) 388px;gap:var(--s-4);align-items:start}
    .tabs{display:flex;flex-wrap:wrap;gap:0 4px;border-bottom:1px solid var(--c-line);padding:0 12px}.tabs a{padding:10px 8px 8px;text-decoration:none;color:var(--c-ink-2);border-bottom:3px solid transparent;font-size:var(--t-s)}.tabs a[aria-current]{color:var(--c-brand);border-color:var(--c-brand);font-weight:600}.tabs b{font-weight:600;margin-left:3px}
    .wb .list>[data-live]{max-height:calc(100vh - 190px);min-height:240px;overflow-y:auto}.rl a{display:block;padding:11px 14px;border-bottom:1px solid var(--c-line);text-decoration:none;color:inherit;border-left:3px solid transparent}.rl li:last-child a{border-bottom:0}.rl a:hover{background:var(--c-sunken);color:inherit}.rl a[aria-current]{background:var(--c-brand-soft);border-left-color:var(--c-brand)}
    .rl .t{display:flex;gap:8px;align-items:baseline}.rl .t b{font-weight:600;font-size:var(--t-m)}.rl .t span:last-child{margin-left:auto}.rl p{font-size:var(--t-s);color:var(--c-ink-2)}.rl .m{font-size:var(--t-xs);color:var(--c-ink-3);display:flex;gap:8px;flex-wrap:wrap;margin-top:2px}
    .pt{padding:16px;display:grid;grid-template-columns:1fr auto;gap:8px 16px}.pt h1{font-size:var(--t-2xl)}.pt .ids{display:flex;gap:4px 16px;flex-wrap:wrap;font-size:var(--t-s);color:var(--c-ink-2);grid-column:1/-1}.pt .alerts{grid-column:1/-1;display:flex;gap:8px;flex-wrap:wrap}
    .callout{border-left:4px solid var(--c-info);background:var(--c-info-soft);padding:10px 14px;border-radius:0 var(--r-s) var(--r-s) 0;font-size:var(--t-s)}.callout.warn{border-color:var(--c-warn);background:var(--c-warn-soft)}.callout.bad{border-color:var(--c-bad);background:var(--c-bad-soft)}.callout h3{margin-bottom:2px}
    .kv{display:grid;grid-template-columns:6.5em 1fr;gap:6px 12px;font-size:var(--t-s)}.kv dt{color:var(--c-ink-3)}
    .tl{border-left:2px solid var(--c-line);margin-left:6px;display:grid;gap:12px}.tl li{padding-left:16px;position:relative;font-size:var(--t-s)}.tl li::before{content:"";position:absolute;left:-6px;top:6px;width:10px;height:10px;border-radius:50%;background:var(--c-surface);border:2px solid var(--c-line-strong)}.tl li.now::before{background:var(--c-brand);border-color:var(--c-brand)}.tl li.done::before{background:var(--c-line-strong)}.tl .w{color:var(--c-ink-3);font-size:var(--t-xs)}
    .kv.sheet{grid-template-columns:minmax(7em,11em) 1fr}@media print{.bar,.foot,.noprint,.skip{display:none}body{background:#fff;color:#000}.card{border-color:#000}}
    [data-site]{cursor:grab;touch-action:none}.ov>*{min-width:0}.chart .body>svg{max-width:420px;margin-inline:auto;display:block}.kept{list-style:none;padding:0;display:grid;gap:8px}.kept li{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:center}@media (min-width:900px){.report .ov{grid-template-columns:1fr 1fr}}
    .turn{display:flex;justify-content:space-between;gap:12px;padding:10px 12px}
    .listfilter{padding:10px 12px;border-top:1px solid var(--c-line)}.listfilter select{flex:1 1 90px;min-width:0}
    .facts3{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:12px}.facts3 dt{font-size:var(--t-xs);color:var(--c-ink-3)}.facts3 dd{font-weight:600}.week td,.week th{min-width:92px}.week th[scope=row]{white-space:normal;min-width:140px;font-size:var(--t-s)}
    .orders li{padding:12px 0;border-top:1px solid var(--c-line);display:grid;gap:6px}.orders li:first-child{border:0;padding-top:0}.orders .t{display:flex;gap:8px;align-items:center;flex-wrap:wrap}.orders .t b{font-weight:600}.orders .t .p{margin-left:auto;font-size:var(--t-s)}.orders .acts{display:flex;gap:8px;flex-wrap:wrap}
    .sum{display:flex;justify-content:space-between;gap:12px;padding:12px 16px;border-top:1px solid var(--c-line);background:var(--c-sunken);border-radius:0 0 var(--r-m) var(--r-m);font-size:var(--t-s)}
    .actbar{display:flex;gap:8px;flex-wrap:wrap;padding:12px 16px;border-top:1px solid var(--c-line)}
    /* patient page */
    .pp{font-size:var(--t-l)}.pp main{max-width:1120px}.pp h1{font-size:1.75rem}.pp h2{font-size:var(--t-xl)}.pp h3{font-size:1.0625rem}
    .find{display:grid;grid-template-columns:1fr 1fr auto;gap:var(--s-3);padding:16px;margin:var(--s-4) 0}.find label{display:grid;gap:4px;font-size:var(--t-m);font-weight:500}.find .btn{align-self:end;min-height:48px}.find input,.find select{min-height:48px;width:100%;font-size:var(--t-l)}
    .pgrid{display:grid;grid-template-columns:minmax(0,1fr) 340px;gap:var(--s-5);align-items:start}
    .opt{padding:18px 20px;display:grid;gap:12px}.opt.best{border:2px solid var(--c-brand)}.opt .t{display:flex;gap:6px 10px;align-items:center;flex-wrap:wrap}.opt .facts{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));border:1px solid var(--c-line);border-radius:var(--r-s)}.opt .facts div{padding:10px 12px;border-left:1px solid var(--c-line)}.opt .facts div:first-child{border:0}.opt .facts dt{font-size:var(--t-s);color:var(--c-ink-3)}.opt .facts dd{font-weight:600;font-size:var(--t-xl);line-height:1.35}.opt .facts dd small{display:block;font-weight:400;font-size:var(--t-s);color:var(--c-ink-2)}
    .slots{display:flex;gap:8px;flex-wrap:wrap}.slot{border:1px solid var(--c-brand);color:var(--c-brand);border-radius:var(--r-s);padding:8px 14px;text-decoration:none;min-height:44px;line-height:1.3;font-size:var(--t-m);display:grid;place-items:center;text-align:center}.slot:hover{background:var(--c-brand-soft)}.slot small{color:var(--c-ink-3);font-size:var(--t-xs)}.slot.full{border-color:var(--c-line);color:var(--c-ink-3);text-decoration:line-through}
    .cmp td,.cmp th{padding:8px 6px}.steps{counter-reset:s}
    .foot{max-width:1440px;margin:0 auto;padding:var(--s-4) var(--s-5) var(--s-6);color:var(--c-ink-3);font-size:var(--t-xs);display:flex;gap:4px 20px;flex-wrap:wrap}
    @media (max-width:1180px){.ov{grid-template-columns:1fr}.kpis{grid-template-columns:repeat(3,minmax(0,1fr))}.wb{grid-template-columns:280px minmax(0,1fr)}.wb>:last-child{grid-column:1/-1}.logo span,.who span{display:none}}
    @media (max-width:760px){
      .bar>div{padding:0 12px;flex-wrap:wrap;gap:0 12px;min-height:0}.logo{padding:10px 0;flex:1}.nav{order:3;flex:1 0 100%;overflow-x:auto;scrollbar-width:none;margin:0 -12px;padding:0 6px}.nav a{padding:9px 10px 7px}
      main{padding:14px 12px}.kpis{grid-template-columns:repeat(2,minmax(0,1fr));gap:8px}.kpi{padding:10px 12px}.kpi .v{font-size:1.5rem}.kpi .spark{display:none}.kpi:first-child{grid-column:1/-1}.kpi:first-child .spark{display:block}
      .two,.pgrid,.wb,.find{grid-template-columns:minmax(0,1fr)}.wb .list>[data-live]{max-height:300px}.rank li{grid-template-columns:3.4em 1fr 3.2em 3.8em}
      .opt{padding:14px}.opt .facts dd{font-size:var(--t-l)}.opt .facts div{padding:8px}.scroll{overflow-x:auto}.pt{grid-template-columns:1fr}.pt>.tag{justify-self:start}.tag{white-space:normal}.pt .alerts{min-width:0}.map text{font-size:19px;stroke-width:5px}.map text.minor{display:none}.map .hub{stroke-width:2.4}.foot{padding:14px 12px 24px}.actbar .btn{flex:1 1 auto}.head{gap:10px}.hide-s{display:none}.slot{flex:1 1 28%;padding:8px 6px}
    }
    @media (prefers-reduced-motion:no-preference){.btn,.slot,.rl a,.nav a{transition:background-color .12s,border-color .12s}}
    @media print{.bar,.tools,.actbar,.filters{display:none}body{background:#fff}}

    .btn.link{border:0;background:none;padding:8px 4px;min-height:36px;color:var(--c-ink-2);font-weight:400}.btn.link:hover{text-decoration:underline;background:none}
    .inline{display:inline}.form{display:grid;gap:14px;max-width:760px}.form label,.form fieldset{display:grid;gap:4px;font-weight:500;border:0;margin:0;padding:0;min-width:0}.form label.check{display:block;font-weight:400}.form textarea{min-height:84px;width:100%;resize:vertical}.form select,.form input[type=text]{width:100%}
    .stack{grid-template-columns:minmax(0,1fr)}.projects{margin-top:var(--s-4)}.stack .kv{grid-template-columns:8.5em 1fr}:lang(en) .stack .kv{grid-template-columns:10.5em 1fr}.rank .b svg{display:block}.rank .b{overflow:hidden}
    .planform{display:flex;flex-wrap:wrap;gap:12px 16px;align-items:end;padding:14px 16px;margin-bottom:var(--s-4)}.planform label{display:grid;gap:4px;font-size:var(--t-s);font-weight:500;min-width:0}.planform .btn{min-height:var(--target)}.map .flow.thin{opacity:.35}.scroll.tall{max-height:520px;overflow:auto}
    select{max-width:100%;min-width:0}.stackform>*{min-width:0;max-width:100%}
    .form .choice{display:flex;gap:8px 18px;flex-wrap:wrap}.form .choice label{display:flex;gap:8px;align-items:center;font-weight:400;min-height:32px}.form legend{padding:0;margin-bottom:4px}.form input[type=radio],.form input[type=checkbox]{width:18px;height:18px}
    .grid2{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:var(--s-4);align-items:start}.acts{display:flex;gap:8px;flex-wrap:wrap;align-items:flex-start}.acts form{display:contents}.stackform{display:grid;gap:8px;width:100%}
    .people li{border-top:1px solid var(--c-line)}.people li:first-child{border:0}.people a{display:grid;grid-template-columns:1fr auto;gap:2px 12px;padding:11px 4px;text-decoration:none;color:inherit}.people a:hover{background:var(--c-sunken)}
    .signin{max-width:560px;margin:6vh auto 0}.signin .users{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:10px}.signin .users button{width:100%;min-height:56px;display:grid;gap:0;justify-items:start;text-align:left;white-space:normal}.signin .users small{color:var(--c-ink-3)}
    button.slot{font:inherit;background:none;cursor:pointer;font-size:var(--t-m)}.empty{color:var(--c-ink-3);padding:20px 14px}
    main:focus{outline:none}.scroll{overflow-x:auto}.scroll:focus-visible{outline-offset:-3px}
    @media (max-width:760px){.grid2{grid-template-columns:minmax(0,1fr)}.signin .users{grid-template-columns:minmax(0,1fr)}.tools .who span{display:none}}
    @media (max-width:400px){.logo{font-size:1rem}.tools{gap:4px}}
    """#
