import FoundationEssentials
import PlainText
import WorkshopModel

/// The objectives and key results as a table other OKR tools read: RFC 4180, UTF-8, CRLF.
public enum OKRTable {
  /// What tells Excel that a table is UTF-8, set before it; other readers pass over it.
  public static let excelMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  public static func bytes(_ worksheet: Worksheet) -> [UInt8] {
    var text = line(OKRColumn.allCases.map(\.rawValue))
    for objective in worksheet.objectives {
      text += row(objective, worksheet.cycle)
      for keyResult in objective.keyResults { text += row(keyResult, worksheet.cycle) }
    }
    return Array(text.utf8)
  }

  private static func row(_ objective: Worksheet.Objective, _ cycle: Cycle) -> String {
    line { column in
      switch column {
      case .order: "\(objective.number)"
      case .type: OKRColumn.objective
      case .summary: objective.title.singleLine.string
      case .period: cycle.name.string
      case .weight: "1"
      case .start: cycle.first.description
      case .end: cycle.last.description
      case .status, .owner, .kind, .labels, .teams, .startValue, .currentValue, .targetValue,
        .description:
        ""
      }
    }
  }

  private static func row(_ keyResult: Worksheet.KeyResult, _ cycle: Cycle) -> String {
    let figures = KeyResultFigures(keyResult.numbers)
    return line { column in
      switch column {
      case .order: keyResult.number.string
      case .type: OKRColumn.keyResult
      case .summary: keyResult.sentence.singleLine.string
      case .period: cycle.name.string
      case .owner: keyResult.wording.owner.singleLine.string
      case .weight: "1"
      case .kind: keyResult.wording.ambition.words.string
      case .start: keyResult.numbers == nil ? "" : cycle.first.description
      case .end: keyResult.numbers?.due.description ?? ""
      case .startValue: figures.start.map(Amount.unmistakable) ?? ""
      case .targetValue: figures.target.map(Amount.unmistakable) ?? ""
      case .description: OKRDescription.lines(keyResult)
      case .status, .labels, .teams, .currentValue: ""
      }
    }
  }

  private static func line(_ cell: (OKRColumn) -> String) -> String {
    line(OKRColumn.allCases.map(cell))
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(CSVCell.written).joined(separator: ",") + "\r\n"
  }
}
