/// How the page looks: one column that fits A4 and Letter, dark where the reader's screen is, black
/// on white on paper. Nothing is fetched.
enum HTMLStyle {
  /// The same for a page of several sections.
  static let cssOfSections =
    css + """

      nav ol { padding-inline-start: 1.75rem; }
      a { color: inherit; }
      section { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem; }
      section > h2 { font-size: 1.5rem; margin-top: 0; }
      h3 { font-size: 1.15rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
      @media print {
        section { border: 0; margin: 0; padding: 0; break-before: page; }
        section > h2 { font-size: 15pt; }
        h3 { font-size: 12pt; margin-top: 1rem; break-after: avoid; }
        .board h3 { font-size: 11.5pt; margin-top: .6rem; break-inside: avoid; }
      }
      """

  static let css = """
    :root { color-scheme: light dark; --ink: #1d2430; --soft: #556070; --line: #c9d0da; --fill: #1f6f5c; --paper: #ffffff; --head: #f1f4f7; --red: #8c1220; --amber: #664200; --green: #0b5429; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #a7b0bd; --line: #3d4653; --fill: #58c2a6; --paper: #14181e; --head: #1f252e; --red: #ffa8a8; --amber: #f3c561; --green: #86dfa4; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 60rem; font: 1rem/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
    p, ul { margin: .25rem 0 .75rem; }
    ul { padding-inline-start: 1.25rem; }
    .soft { color: var(--soft); }
    .warning { font-weight: 600; }
    .wide { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9rem; }
    caption { text-align: start; color: var(--soft); padding-bottom: .25rem; }
    th, td { text-align: start; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
    thead th { background: var(--head); overflow-wrap: normal; }
    th.number, td.number { white-space: nowrap; overflow-wrap: normal; }
    tbody th { font-weight: 600; min-width: 9rem; }
    .board caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .board table { table-layout: fixed; }
    .board thead th:nth-child(1) { width: 3rem; }
    .board thead th:nth-child(3) { width: 30%; }
    .board thead th:nth-child(4) { width: 18%; }
    .squares { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
    .squares > div { border: 1px solid var(--line); border-radius: .3rem; padding: .25rem .9rem .25rem; }
    .squares h2, .squares h3 { font-size: 1.1rem; margin: .6rem 0 .4rem; }
    .squares ul { list-style: none; padding: 0; }
    .squares li { margin-bottom: .3rem; }
    .red { color: var(--red); }
    .amber { color: var(--amber); }
    .green { color: var(--green); }
    .meter { width: 3.5rem; height: .7rem; border: 1px solid var(--soft); border-radius: .2rem; vertical-align: baseline; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    .meter rect { fill: var(--fill); }
    figure { margin: 1rem 0 1.5rem; }
    figcaption { font-weight: 600; }
    figure p { font-size: .9rem; margin: 0; }
    figure svg { display: block; width: 100%; max-width: 42rem; height: auto; margin: .25rem 0; color: var(--ink); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    svg text { font: 12px "Liberation Sans", Arial, Helvetica, sans-serif; fill: currentColor; }
    polyline { fill: none; stroke: currentColor; stroke-width: 1.5; }
    polyline.grid { stroke: var(--line); stroke-width: 1; }
    polyline.tick { stroke: var(--soft); stroke-width: 1; }
    polyline.goal { stroke-width: 2; }
    polyline.expected { stroke: var(--soft); stroke-dasharray: 8 5; }
    polyline.read { stroke: var(--fill); stroke-width: 2.5; }
    polyline.pace { stroke: var(--fill); stroke-width: 2; stroke-dasharray: 2 4; }
    .dot { fill: var(--fill); }
    .end { fill: var(--paper); stroke: var(--fill); stroke-width: 2; }
    @page { margin: 16mm; }
    @media print {
      :root { --ink: #000000; --soft: #333333; --line: #999999; --fill: #333333; --paper: #ffffff; --head: #ffffff; --red: #8c1220; --amber: #664200; --green: #0b5429; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      .wide { overflow: visible; }
      h2, caption { break-after: avoid; }
      tr, li { break-inside: avoid; }
      thead { display: table-header-group; break-after: avoid; }
      h2 { font-size: 13pt; margin-top: 1rem; }
      table { font-size: 8.5pt; }
      th, td { padding: .2rem .3rem; }
      tr.words { break-before: avoid; }
      figure { break-inside: avoid; margin: .6rem 0; }
      figure svg { max-width: 15cm; }
      figcaption { font-size: 9.5pt; }
      figure p { font-size: 8.5pt; }
      .meter { width: 2.5rem; }
      .squares { grid-template-columns: 1fr 1fr; gap: 4mm; }
      .squares > div { break-inside: avoid; }
      .squares li { font-size: 9.5pt; line-height: 1.35; }
      .board h1 { font-size: 15pt; }
      .board h2 { font-size: 11.5pt; margin-top: .6rem; break-inside: avoid; }
      .board table { font-size: 9pt; margin: .2rem 0 .4rem; }
    }
    """
}
