import PlainText
import TerminalUI
import WorkshopModel

extension MenuDialog {
  /// Offers a key result without a unit the one its values were typed with.
  static func unit(_ unit: CleanText, for keyResult: KeyResult) -> MenuDialog {
    var wording = keyResult.wording
    wording.unit = unit
    return MenuDialog(
      "Count this key result in \"\(unit)\"?",
      intro: ["\(keyResult.wording.sentence)", "Its values are saved. It has no unit yet."],
      items: [
        Item(
          key: "u", words: "yes, count in \"\(unit)\"",
          detail: "every screen and file then says so",
          outcome: .effects([
            .record(
              .keyResultReworded(keyResult: keyResult.id, wording: wording),
              then: .say("Counts in \"\(unit)\". u undoes it"))
          ])),
        Item(
          key: "n", words: "no, leave the numbers bare",
          detail: "e in the list gives it a unit later", outcome: .effects([])),
      ])
  }
}
