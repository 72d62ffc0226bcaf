extension Document {
  /// One calm column in the reader's own fonts, light or dark as the reader prefers, and paper.
  static let styleSheet = """
    :root { color-scheme: light dark; --ink: #1d2433; --soft: #566074; --line: #d5dae3;
      --paper: #fff; --wash: #f4f6f9; --good: #17653a; --bad: #a3261f; --bar: #3b68a8; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e4e8ef; --soft: #a3adbd;
      --line: #3a4353; --paper: #151a22; --wash: #1e2530; --good: #79cf9b; --bad: #f2948c;
      --bar: #7ea9e6; } }
    * { box-sizing: border-box; margin: 0; }
    body { background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
      overflow-wrap: anywhere; }
    main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin-bottom: 1.25rem; }
    h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem;
      border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; display: inline-flex; flex-wrap: wrap; gap: 0 .75rem;
      font-weight: 400; color: var(--soft); }
    .item h3 span:first-child { color: var(--ink); font-weight: 700; min-width: 1.75rem; }
    main > p, main > dl, .table { margin-bottom: 1rem; }
    .prose p { white-space: pre-wrap; margin-bottom: .6rem; }
    .lead { font-size: 1.35rem; font-weight: 600; }
    .pass { color: var(--good); }
    .fail { color: var(--bad); }
    .callout { padding: .7rem 1rem; background: var(--wash); border-left: 4px solid var(--bar); }
    .note { color: var(--soft); font-size: .9rem; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; }
    dt { color: var(--soft); }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { padding: .45rem .9rem .45rem 0; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); overflow-wrap: normal; }
    th { font-weight: 400; }
    thead th { color: var(--soft); font-size: .9rem; }
    .number { text-align: right; white-space: nowrap; }
    .bar { display: block; width: 5.5rem; height: .7rem; margin-top: .45rem;
      border: 1px solid var(--bar); border-radius: 2px; print-color-adjust: exact; }
    .bar span { display: block; height: 100%; background: var(--bar); }
    .passage { padding: .8rem 1rem .2rem; margin-bottom: 1rem; background: var(--wash);
      border-radius: 3px; }
    .passage h3 { font-weight: 600; margin-bottom: .3rem; }
    .item { border-top: 1px solid var(--line); padding: .8rem 0; }
    h2 + .item { border-top: 0; padding-top: 0; }
    .item > * + * { margin-top: .6rem; }
    summary { cursor: pointer; }
    .correct summary span:nth-child(2) { color: var(--good); font-weight: 600; }
    .incorrect summary span:nth-child(2), .omitted summary span:nth-child(2) {
      color: var(--bad); font-weight: 600; }
    .options, .references { list-style: none; padding: 0; }
    .options li { position: relative; padding: .45rem .75rem .2rem 2.75rem; margin-bottom: .4rem;
      border-left: 4px solid transparent; background: var(--wash); border-radius: 3px; }
    .options + .options { margin-top: 1.2rem; }
    .options .name { position: absolute; left: .75rem; font-weight: 700; }
    .options .prose p { margin-bottom: .25rem; }
    .options .chosen { border-left-color: var(--bad); }
    .options .key { border-left-color: var(--good); }
    .mark { font-size: .9rem; font-weight: 600; color: var(--bad); }
    .key .mark { color: var(--good); }
    .rationale { color: var(--soft); font-size: .95rem; }
    .references { font-size: .85rem; color: var(--soft); }
    a { color: var(--bar); }
    @media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; }
      dd { margin-bottom: .5rem; } .bar { width: 2.5rem; } th, td { padding-right: .6rem; } }
    @page { margin: 2cm; }
    @media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999;
        --paper: #fff; --wash: #fff; --good: #000; --bad: #000; --bar: #444; }
      html { font-size: 10.5pt; } main { max-width: none; padding: 0; }
      h2 { break-after: avoid; } .new-page { break-before: page; }
      article, .options li, summary, tr { break-inside: avoid; }
      .options li { padding-block: .1rem 0; margin-bottom: .1rem; }
      details::details-content { content-visibility: visible; display: block; } }
    """
}
