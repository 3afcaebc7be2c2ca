import PlainText
import TerminalUI
import WorkshopModel

extension MenuDialog {
  /// The other kinds a key result can be of.
  static func kinds(of keyResult: KeyResult) -> MenuDialog {
    let others = KeyResultKind.allCases.filter { $0 != keyResult.wording.kind }
    return MenuDialog(
      "\(keyResult.wording.kind.words.capitalisedFirst): change the kind to",
      intro: keyResult.values == nil
        ? [] : ["Values that the new kind cannot use are asked again."],
      items: others.map { kind in
        var wording = keyResult.wording
        wording.kind = kind
        return Item(
          key: kind.letter, words: kind.words,
          detail: "needs \(kind.needs)",
          outcome: .effects([
            .record(
              .keyResultReworded(keyResult: keyResult.id, wording: wording),
              then: .say("Now \"\(kind.words)\". u undoes it"))
          ]))
      })
  }
}

extension KeyResultKind {
  /// Chooses it in the menu.
  fileprivate var letter: Character {
    switch self {
    case .increase: "i"
    case .decrease: "d"
    case .atLeast: "l"
    case .atMost: "m"
    case .between: "b"
    case .milestone: "s"
    case .binary: "o"
    case .baseline: "f"
    }
  }
}
