import PlainText

/// What somebody may type to break a file, or just types.
enum HostileText {
  static let all: [CleanText] = [
    "=HYPERLINK(\"http://evil.example\",\"x\")", "=1+1", "+1+1", "-1+1", "@SUM(A1)", "'=1+1",
    "''-2",
    "-5", "+49 171 555", "=cmd|' /C calc'!A0", "＝1+1", "%0A=1+1", "'quoted'", "|pipe|",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
    "&lt;b&gt; &amp; &#x41;", "</style></title><base href=//evil>", "<!-- comment", "]]>",
    "a | b \\| c \\", "[link](javascript:alert(1))", "![x](http://evil.example/x.png)",
    "<http://evil.example>", "https://evil.example", "www.evil.example", "[ref]: http://evil",
    "# heading", "1. list", "12) list", "- list", "+ list", "* list", "> quote", "```code", "~~~",
    "---", "===", "***", "**bold** _em_ `code` ~~no~~", "    indented", "a  b", ": definition",
    "END:VEVENT", "BEGIN:VALARM", "a;b,c:d\\n\\,e", "\\", "\"", "\"\"\"", ",", ";;", "a\tb\rc\nd",
    "\u{202E}txt.exe", "a\u{0}b\u{7}c\u{1B}[31mred", "\u{2066}x\u{2069}", "\u{FEFF}bom",
    "شعار عربي", "שלום עולם", "東京の自転車屋", "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 𝄞", "e\u{301}toile", "x",
    CleanText(String(repeating: "very long ", count: 40)),
    CleanText(String(repeating: "あ", count: 60)),
    "{{7*7}} ${7*7} <%= 7 %>", "$x^2$", "0", "1e5", "007", "2027-01-01", "TRUE", "#REF!", "null",
  ]
}
