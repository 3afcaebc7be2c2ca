import PlainText
import TerminalUI
import WorkshopModel

/// A value that a form offers and never enters by itself.
struct FieldOffer: Hashable, Sendable {
  /// What the field would hold: a text, or the number of an option.
  let value: CleanText
  /// What the empty field shows of it.
  let words: CleanText
  /// Whether somebody said it. What the program worked out is taken one by one.
  let isSaid: Bool

  /// Said in the sentence of the key result.
  static func said(_ value: CleanText, as words: CleanText? = nil) -> FieldOffer {
    FieldOffer(
      value: value, words: "the sentence says \(words ?? value): → takes it", isSaid: true)
  }

  /// What people answered elsewhere, `origin`.
  static func heard(_ value: CleanText, _ origin: CleanText) -> FieldOffer {
    FieldOffer(value: value, words: "\(value) \(origin): → takes it", isSaid: true)
  }

  /// Follows from the numbers that were typed.
  static func workedOut(_ value: CleanText) -> FieldOffer {
    FieldOffer(value: value, words: "offered: \(value), → takes it", isSaid: false)
  }
}

extension Form {
  /// What the field at `index` could take over: an empty text, or another option.
  func offer(at index: Int, _ state: AppState) -> FieldOffer? {
    guard fields.indices.contains(index) else { return nil }
    let field = fields[index]
    if case .text(let editor) = field.input, !editor.isEmpty { return nil }
    return kind.content.offer(for: field.name, values, state).flatMap {
      $0.value == field.value ? nil : $0
    }
  }

  /// Why there is nothing to take over; nil when there is.
  func whyNotTake(_ state: AppState) -> CleanText? {
    fields.indices.contains { offer(at: $0, state)?.isSaid == true }
      ? nil : "Nothing is said that is not in the form already."
  }
}
