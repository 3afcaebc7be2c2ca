import PlainText
import WorkshopModel
import WorkshopStore

/// Who is not in yet when a round is to be closed or shown, by name.
struct RoundAttendance: Hashable {
  /// Not in, and nothing begun.
  let absent: [CleanText]
  /// Begun and not submitted, or at it now.
  let writing: [CleanText]
  private let kind: RoundKind

  init(_ round: Round, _ state: AppState) {
    kind = round.kind
    let waiting = state.workshop.progress(of: round).waiting
    let begun = Set(
      waiting.map(\.id).filter { person in
        let slot = DraftSlot.turn(round: round.id, person: person)
        return state.draft(in: slot) != nil || state.heldElsewhere.contains(slot)
      })
    writing = waiting.filter { begun.contains($0.id) }.map(\.name)
    absent = waiting.filter { !begun.contains($0.id) }.map(\.name)
  }

  /// A line for each kind of them; empty where everyone is in.
  var words: [CleanText] {
    var lines: [CleanText] = []
    if !absent.isEmpty { lines.append("\(absent.count) not in: \(Self.names(absent))") }
    if !writing.isEmpty {
      lines.append("In the middle of \(kind.definition.ownWork): \(Self.names(writing))")
    }
    return lines
  }

  private static let mostNames = 8

  private static func names(_ names: [CleanText]) -> CleanText {
    let shown = names.prefix(mostNames).map(\.string).joined(separator: ", ")
    let more = names.count - mostNames
    return CleanText(more > 0 ? "\(shown) and \(more) more" : shown)
  }
}
