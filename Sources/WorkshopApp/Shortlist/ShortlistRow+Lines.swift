import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

extension ShortlistRow {
  /// The suggestion with what happened to its wording, and below it its bar where there is one.
  func lines(most: Decimal, group: CleanText? = nil) -> [StyledText] {
    var text = StyledText(suggestion.text, .body)
    let merged = suggestion.allMerged.count
    if merged > 0 { text += StyledText("  +\(merged) merged", .secondary) }
    if let origin = suggestion.originWords { text += StyledText("  \(origin)", .secondary) }
    if suggestion.text != suggestion.original { text += StyledText("  reworded", .secondary) }
    if let group { text += StyledText("  in \(group)", .secondary) }
    if suggestion.isParked { text += StyledText("  parked", .secondary) }
    guard let tally else { return [text] }
    return [text, Self.bar(tally, most: most)]
  }

  /// The sign in the colour of its meaning.
  func styledSign(number: Int) -> StyledText {
    let sign = sign(number: number)
    return switch place {
    case .open: StyledText(sign, .secondary)
    case .chosen: StyledText(sign, .good)
    case .tied: StyledText(sign, .caution)
    case .behind: StyledText("  \(sign)", .secondary)
    }
  }

  private static let barColumns = 24

  private static func bar(_ tally: Decimal, most: Decimal) -> StyledText {
    let whole = Decimal(2 * barColumns)
    let rounded = (0..<barColumns).count { Decimal($0 * 2 + 1) * most <= tally * whole }
    let filled = tally > 0 ? max(1, rounded) : 0
    return StyledText(CleanText(String(repeating: "█", count: filled)), .meter)
      + StyledText("\(filled > 0 ? " " : "")\(CleanText("\(tally)"))", .body)
  }
}

extension Suggestion {
  /// Every wording inside it but the one it has now, as they were first said.
  var otherWordings: [CleanText] {
    var seen: Set<CleanText> = [text]
    let all = [original] + allMerged.flatMap { [$0.original, $0.text] }
    return all.filter { seen.insert($0).inserted }
  }
}
