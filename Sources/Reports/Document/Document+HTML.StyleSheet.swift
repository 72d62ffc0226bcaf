extension Document {
  /// The SHA-256 of the style sheet, by which the page's policy knows it; a test recomputes it.
  static let styleFingerprint = "sha256-70MJONixoVV1GJSSqRWbNBjlcakRMJPGKa1xV88DZsM="

  /// One calm column in the reader's own fonts, light or dark as the reader prefers, and paper;
  /// on a wide screen the contents stand beside it.
  static let styleSheet = """
    :root { color-scheme: light dark; --ink: #1b2230; --soft: #525c6e; --line: #d3d9e3;
      --paper: #fff; --wash: #f3f5f9; --good: #14633a; --bad: #a1241d; --mild: #6a4d00;
      --goodwash: #e9f5ee; --badwash: #fbeceb; --bar: #2f5f9f; --band: #a9c3e6;
      --track: #e6eaf1; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e5e9f0; --soft: #a9b3c3;
      --line: #384152; --paper: #12161d; --wash: #1b212b; --good: #7ed3a2; --bad: #f59d95;
      --mild: #e2c069; --goodwash: #14291f; --badwash: #331c1b; --bar: #86afe8; --band: #3d5f8f;
      --track: #2b3342; } }
    * { box-sizing: border-box; margin: 0; }
    html { scroll-padding-top: 1rem; }
    body { background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
      overflow-wrap: anywhere; padding: 0 1.25rem 4rem; }
    header, nav, main, footer { max-width: 52rem; margin: 0 auto; }
    a { color: var(--bar); text-underline-offset: .15em; }
    a:focus-visible, summary:focus-visible, .table:focus-visible { outline: 3px solid var(--bar);
      outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -99rem; background: var(--paper); padding: .5rem 1rem; }
    .skip:focus { left: .5rem; top: .5rem; z-index: 1; }
    h1 { font-size: 1.6rem; line-height: 1.25; padding: 2.25rem 0 1rem; }
    h2 { font-size: 1.25rem; margin: 2.75rem 0 .9rem; padding-bottom: .3rem;
      border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; line-height: 1.45; }
    nav ol { list-style: none; padding: .6rem 0; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem;
      border-block: 1px solid var(--line); font-size: .95rem; }
    nav a { display: block; padding: .2rem 0; text-decoration: none; }
    nav a:hover, nav a:focus-visible { text-decoration: underline; }
    main { padding-top: 1.25rem; }
    main > section:first-child h2 { margin-top: .75rem; }
    .result > *, section > *, main > article { margin-bottom: 1rem; }
    .prose p { white-space: pre-wrap; margin-bottom: .6rem; }
    .prose p:last-child { margin-bottom: 0; }
    .lead { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem;
      font-size: 1.5rem; font-weight: 650; line-height: 1.3; }
    .lead strong { font-size: 1.1rem; letter-spacing: .06em; padding: .2rem .8rem;
      border-radius: 4px; border: 2px solid; }
    .pass strong { color: var(--good); background: var(--goodwash); }
    .fail strong { color: var(--bad); background: var(--badwash); }
    .callout { padding: .7rem 1rem; background: var(--wash); border-left: 4px solid var(--mild);
      border-radius: 0 4px 4px 0; }
    .note, .label { color: var(--soft); font-size: .92rem; }
    dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; }
    dt, dd { padding: .35rem 0; border-bottom: 1px solid var(--line); }
    dt { color: var(--soft); padding-right: 1.5rem; }
    .item dt, .item dd { padding: .1rem 0; border: 0; }
    .links { display: inline-flex; flex-wrap: wrap; gap: .15rem; margin-left: .3rem; }
    .links a { min-width: 1.75rem; padding: 0 .25rem; text-align: center; border-radius: 3px;
      background: var(--wash); font-variant-numeric: tabular-nums; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    th, td { padding: .5rem 1rem .5rem 0; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
    th:last-child, td:last-child { padding-right: 0; }
    th { font-weight: 400; }
    tbody th { min-width: 2rem; }
    thead th { color: var(--soft); font-size: .9rem; white-space: nowrap; }
    .number { text-align: right; white-space: nowrap; }
    .share { display: flex; align-items: center; gap: .6rem; white-space: nowrap; }
    .bar { width: 7rem; height: .8rem; flex: none; print-color-adjust: exact; }
    figure { margin: 0; }
    figcaption { color: var(--soft); font-size: .92rem; }
    .chart { display: block; width: 100%; height: auto; overflow: visible;
      print-color-adjust: exact; }
    .chart text { fill: var(--soft); font-size: 12.5px; }
    .track { fill: var(--track); }
    .filled, .point { fill: var(--bar); }
    .chart .below { fill: var(--paper); stroke: var(--bar); stroke-width: 2; }
    .band { fill: var(--band); }
    .grid { stroke: var(--line); }
    .cut { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 4 2; }
    .line { fill: none; stroke: var(--bar); stroke-width: 2; }
    rect.correct { fill: var(--band); }
    rect.incorrect { fill: var(--bad); }
    rect.omitted { fill: var(--mild); }
    .correct { color: var(--good); }
    .incorrect { color: var(--bad); }
    .omitted { color: var(--mild); }
    .passage { padding: .8rem 1rem; background: var(--wash); border-radius: 4px; }
    .passage .label { margin-bottom: .3rem; font-weight: 600; }
    .item { border-top: 1px solid var(--line); }
    section > .item { margin-bottom: 0; }
    h2 + .item { border-top: 0; }
    .item h3 { display: inline-flex; flex-wrap: wrap; gap: 0 .9rem; font-weight: 400;
      color: var(--soft); }
    .item .ordinal { color: var(--ink); font-weight: 700; min-width: 1.9rem; }
    .item .status { font-weight: 600; }
    summary { padding: .7rem 0; cursor: pointer; }
    summary:hover { background: var(--wash); }
    .content { padding: .2rem 0 1.4rem; }
    article.item { padding: .8rem 0 1rem; }
    .content > * + *, article.item > * + * { margin-top: .8rem; }
    .options, .references { list-style: none; padding: 0; }
    .options li { position: relative; padding: .55rem .9rem .55rem 2.9rem; margin-bottom: .45rem;
      border-left: 4px solid transparent; background: var(--wash); border-radius: 4px; }
    .options .name { position: absolute; left: .8rem; font-weight: 700; }
    .options .chosen { border-left-color: var(--bad); background: var(--badwash); }
    .options .key { border-left-color: var(--good); background: var(--goodwash); }
    .mark { font-size: .9rem; font-weight: 600; color: var(--soft); margin-top: .2rem; }
    .chosen .mark { color: var(--bad); }
    .key .mark { color: var(--good); }
    .rationale { color: var(--soft); font-size: .95rem; margin-top: .2rem; }
    .references { font-size: .9rem; color: var(--soft); }
    .references li { padding: .1rem 0; }
    .readings { padding-left: 2.1rem; }
    .readings li { margin-bottom: .9rem; }
    .readings .references li { margin-bottom: 0; }
    footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line);
      color: var(--soft); font-size: .85rem; }
    @media screen and (max-width: 40rem) { h1 { padding-top: 1.25rem; font-size: 1.4rem; }
      .lead { font-size: 1.25rem; } dl { grid-template-columns: 1fr; }
      dt { padding-bottom: 0; border: 0; } dd { padding-top: 0; }
      .options li { padding-left: 2.4rem; }
      table, tbody, tr, tbody th { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      tr { border-bottom: 1px solid var(--line); padding: .45rem 0; }
      tbody th { text-align: left !important; white-space: normal; font-weight: 600; }
      th, td { border: 0; padding: .1rem 1rem .1rem 0; } td { display: inline-block; }
      td:empty { display: none; } td .share { display: inline-flex; }
      td::before, th.number::before { content: attr(data-label) " "; font-weight: 400;
        color: var(--soft); font-size: .88rem; } }
    @media (min-width: 48rem) { .chart text { font-size: 8.5px; } }
    @media (min-width: 80rem) { body:has(nav) { display: grid; padding-inline: 2rem;
        grid-template-columns: 13rem minmax(0, 52rem); column-gap: 3.5rem;
        justify-content: center; align-items: start; }
      header, main, footer { grid-column: 2; width: 100%; margin: 0; }
      nav { grid-column: 1; grid-row: 2; position: sticky; top: 1.25rem; margin: 0; }
      nav ol { flex-direction: column; border: 0; padding: 1.25rem 0; } }
    @page { margin: 1.8cm; }
    @media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999;
        --paper: #fff; --wash: #fff; --good: #000; --bad: #000; --mild: #000; --goodwash: #fff;
        --badwash: #fff; --bar: #333; --band: #aaa; --track: #eee; }
      html { font-size: 10pt; } body { padding: 0; } body:has(nav) { display: block; }
      .chart text { font-size: 9px; }
      header, main, footer { max-width: none; } nav, .skip { display: none; }
      h1 { padding-top: 0; } h2, h3, .lead { break-after: avoid; }
      .new-page { break-before: page; } article, .options li, summary, tr, figure,
      .readings li { break-inside: avoid; } .table { overflow: visible; }
      .options li { padding-block: .15rem; margin-bottom: .15rem; } a { color: inherit; }
      summary { list-style: none; padding: .4rem 0; } .content { padding-bottom: .8rem; }
      details::details-content { content-visibility: visible; display: block; } }
    """
}
