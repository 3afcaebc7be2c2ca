import FoundationEssentials
import PlainText
import WorkshopModel

/// The objectives and key results as a table other OKR tools read: RFC 4180, UTF-8, CRLF.
public enum OKRTable {
  /// What tells Excel that a table is UTF-8, set before it; other readers pass over it.
  public static let excelMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The order runs on from set to set. The company is named where other teams are.
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    var text = CSVCell.line(OKRColumn.allCases.map(\.rawValue))
    var order = 0
    for worksheet in book.worksheets {
      let isOneOfMany = book.worksheets.count > 1
      let place = Place(
        cycle: worksheet.cycle,
        team: worksheet.unit ?? (isOneOfMany ? worksheet.organisation : ""))
      for objective in worksheet.objectives {
        order += 1
        text += row(objective, "\(order)", place)
        for (index, keyResult) in objective.keyResults.enumerated() {
          text += row(keyResult, "\(order).\(index + 1)", place)
        }
      }
    }
    return Array(text.utf8)
  }

  /// What all rows of a set share.
  private struct Place {
    let cycle: Cycle
    let team: CleanText
  }

  private static func row(
    _ objective: Worksheet.Objective, _ order: String, _ place: Place
  ) -> String {
    line { column in
      switch column {
      case .order: order
      case .type: OKRColumn.objective
      case .summary: objective.title.singleLine.string
      case .period: place.cycle.name.string
      case .teams: place.team.singleLine.string
      case .weight: "1"
      case .start: place.cycle.first.description
      case .end: place.cycle.last.description
      case .status, .owner, .kind, .labels, .startValue, .currentValue, .targetValue,
        .description:
        ""
      }
    }
  }

  private static func row(
    _ keyResult: Worksheet.KeyResult, _ order: String, _ place: Place
  ) -> String {
    let figures = KeyResultFigures(keyResult.numbers)
    return line { column in
      switch column {
      case .order: order
      case .type: OKRColumn.keyResult
      case .summary: keyResult.sentence.singleLine.string
      case .period: place.cycle.name.string
      case .teams: place.team.singleLine.string
      case .owner: keyResult.wording.owner.singleLine.string
      case .weight: Amount.unmistakable(keyResult.weight)
      case .kind: keyResult.wording.ambition.words.string
      case .start: keyResult.numbers == nil ? "" : place.cycle.first.description
      case .end: keyResult.numbers?.due.description ?? ""
      case .startValue: figures.start.map(Amount.unmistakable) ?? ""
      case .targetValue: figures.target.map(Amount.unmistakable) ?? ""
      case .description: OKRDescription.lines(keyResult)
      case .status: keyResult.status?.string ?? ""
      case .currentValue: keyResult.current.map(Amount.unmistakable) ?? ""
      case .labels: ""
      }
    }
  }

  private static func line(_ cell: (OKRColumn) -> String) -> String {
    CSVCell.line(OKRColumn.allCases.map(cell))
  }
}
