import PlainText
import TerminalUI
import WorkshopModel

/// A line of the list of names: those who are waited for first, then those who are in.
enum NameRow: Hashable, Sendable {
  case someone(SeatView.Name)
  /// The way in for a name that is not on the roster.
  case new

  /// Every name one word of which begins with `typed`.
  static func all(_ view: SeatView, beginning typed: CleanText) -> [NameRow] {
    let fitting = view.names.filter { $0.begins(with: typed) }
    let waiting = fitting.filter { $0.turn == nil }
    let done = fitting.filter { $0.turn != nil }
    let names = (waiting + done).map { NameRow.someone($0) }
    return view.takesNewNames ? names + [.new] : names
  }

  func styled(_ view: SeatView, writing: Set<PersonID> = []) -> StyledText {
    switch self {
    case .new: StyledText("+ My name is not here", .key)
    case .someone(let name) where name.turn == nil && writing.contains(name.id):
      StyledText("\(name.name)  ", .secondary) + StyledText("… writing", .secondary)
    case .someone(let name):
      // Who passed looks like everyone who is in; their own name still leads them to the entry.
      name.turn == nil
        ? StyledText(name.name)
        : StyledText("\(name.name)  ", .secondary) + StyledText("✓ in", .good)
          + StyledText(view.takesBack ? "  take my entry back" : "", .secondary)
    }
  }
}

extension NameRow {
  /// The line in words.
  func choice(_ room: SeatRoom, isMarked: Bool) -> SeatPage.Choice {
    switch self {
    case .new: .init(text: "My name is not here", isMarked: isMarked)
    case .someone(let name) where name.turn == nil:
      .init(
        text: name.name, said: room.writing.contains(name.id) ? "Is writing" : "",
        isMarked: isMarked)
    case .someone(let name):
      .init(
        text: name.name, sign: "✓",
        said: room.view.takesBack ? "Is in. Takes the entry back" : "Is in", isMarked: isMarked)
    }
  }
}

extension SeatView.Name {
  fileprivate func begins(with typed: CleanText) -> Bool {
    let wanted = typed.singleLine.folded
    let whole = name.folded
    guard !wanted.isEmpty, !whole.hasPrefix(wanted) else { return true }
    return whole.split(separator: " ").contains { $0.hasPrefix(wanted) }
  }
}

extension SeatView {
  /// Whether an entry can be taken out of the box again.
  var takesBack: Bool { task == .suggestion }

  /// Whether people may put themselves on the roster.
  var takesNewNames: Bool { task == .suggestion }
}
