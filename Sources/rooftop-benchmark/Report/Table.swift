/// Findings under each other.
enum Table {
  private static let header = ["what", "rooftop", "compared with", "ratio", "goal", ""]

  static func text(_ findings: [Finding]) -> String {
    let rows = [header] + findings.map(cells)
    let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return trimmed(cells.joined(separator: "  "))
    }
    let rule = String(repeating: "-", count: lines.map(\.count).max() ?? 0)
    return ([lines[0], rule] + lines[1...]).joined(separator: "\n")
  }

  private static func cells(_ finding: Finding) -> [String] {
    [
      finding.what, finding.ours, finding.theirs,
      finding.ratio.map { Words.number($0) + "x" } ?? "",
      finding.goal?.words ?? "",
      finding.goal.map { $0.isMet ? "met" : "MISSED" } ?? "",
    ]
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
