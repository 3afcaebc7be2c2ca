import PlainText
import TerminalUI
import WorkshopModel

/// What the form says about an owner whom nobody knows. It warns and refuses nothing: an owner may be
/// somebody who is not in the room.
struct OwnerNote {
  let lines: [StyledText]

  init(_ owner: CleanText, _ workshop: Workshop) {
    guard case .unknown(let near) = workshop.match(forOwner: owner) else {
      lines = []
      return
    }
    let names = CleanText(near.prefix(3).map(\.string).joined(separator: " or "))
    lines = [
      StyledText(
        near.isEmpty
          ? "! Nobody on the roster is called \(owner)."
          : "! Nobody on the roster is called \(owner). \(names)?", .caution)
    ]
  }
}
