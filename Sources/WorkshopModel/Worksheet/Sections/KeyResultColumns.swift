import FoundationEssentials
import PlainText

/// How key results stand in a table, and how each reads as lines of text.
struct KeyResultColumns: Sendable {
  let columns: [BlockTable.Column]
  let cells: @Sendable (Worksheet.KeyResult) -> [BlockTable.Cell]
  let remarks: @Sendable (Worksheet.KeyResult) -> [BlockTable.Remark]

  @Sendable func row(_ keyResult: Worksheet.KeyResult) -> BlockTable.Row {
    BlockTable.Row(
      cells: cells(keyResult), remarks: remarks(keyResult), lines: keyResult.lines)
  }

  /// All there is to say. The numbers stand apart where a page is wide.
  static let whole = KeyResultColumns(
    columns: [
      .init("#", .number), .init("Key result", .name), .init("Values", room: .narrow),
      .init("From", .number, room: .wide), .init("Commit", .number, room: .wide),
      .init("Target", .number, room: .wide), .init("Stretch", .number, room: .wide),
      .init("Due", .number, room: .wide), .init("Owner"), .init("Kind", room: .narrow),
      .init("Progress", .meter), .init("Confidence", .meter),
    ],
    cells: { keyResult in
      let figures = KeyResultFigures(keyResult.numbers)
      let wording = keyResult.wording
      // A long unit has room in the words of the values only.
      let unit = wording.unit.count > 3 ? "" : wording.unit
      func number(_ number: Decimal?) -> BlockTable.Cell {
        .init(number.map { CleanText(Amount($0, unit: unit).words()) } ?? .none)
      }
      return [
        .init(keyResult.number), .init(keyResult.sentence), .init(keyResult.valueWords),
        number(figures.start), number(figures.commit), number(figures.target),
        number(figures.stretch), .init(keyResult.numbers.map { CleanText($0.due.words) } ?? .none),
        .init(wording.owner.isEmpty ? .none : wording.owner),
        .init("\(wording.kind.words), \(CleanText(wording.ambition.rawValue))"),
        .init(keyResult.progress.words, share: keyResult.progress.counted),
        .init(
          keyResult.confidence ?? .none, share: keyResult.meanConfidence.map { $0 / 10 }),
      ]
    },
    remarks: { $0.remarks })

  /// A line each, for the board.
  static let board = KeyResultColumns(
    columns: [.init("#", .number), .init("Key result", .name), .init("Values"), .init("Owner")],
    cells: { keyResult in
      let conflict: CleanText = keyResult.conflict.map { " ! \($0)" } ?? ""
      let owner = keyResult.wording.owner
      return [
        .init(keyResult.number), .init(keyResult.sentence),
        .init(keyResult.valueWords + conflict), .init(owner.isEmpty ? .none : owner),
      ]
    }, remarks: { _ in [] })
}

extension Worksheet.KeyResult {
  fileprivate var remarks: [BlockTable.Remark] {
    var remarks: [BlockTable.Remark] = []
    if let conflict { remarks.append(.init(words: "! \(conflict)", isWarning: true)) }
    if !wording.metric.isEmpty { remarks.append(.init(words: "metric: \(wording.metric)")) }
    if let reach { remarks.append(.init(words: reach, room: .narrow)) }
    for stage in KeyResultFigures(numbers).stages {
      let weight = CleanText(Amount.number(stage.weight))
      remarks.append(.init(words: "stage: \(stage.title), weight \(weight)"))
    }
    remarks += serving.map { .init(words: $0) }
    remarks += waived.map { .init(words: "set aside \($0)") }
    return remarks
  }

  fileprivate var valueWords: CleanText { values ?? "No values yet" }

  /// How far a change reaches below and above its target; nil where neither is set.
  fileprivate var reach: CleanText? {
    let figures = KeyResultFigures(numbers)
    let parts = [("commit", figures.commit), ("stretch", figures.stretch)].compactMap {
      name, value in
      value.map { "\(name) \(Amount($0, unit: wording.unit).words())" }
    }
    return parts.isEmpty ? nil : CleanText(parts.joined(separator: ", "))
  }

  fileprivate var lines: [BlockTable.Line] {
    let all = facts + (confidence.map { ["Confidence \($0)"] } ?? [])
    return [.init(words: "\(number) \(sentence)"), .init(words: valueWords.capitalisedFirst)]
      + (conflict.map { [.init(words: "! \($0)")] } ?? [])
      + [.init(words: .inOneBreath(all), isSoft: true)]
      + waived.map { .init(words: "Set aside \($0)", isSoft: true) }
  }
}

extension CleanText {
  /// Stands where a table has nothing to say.
  fileprivate static let none: CleanText = "–"
}
