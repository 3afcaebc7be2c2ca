import PlainText
import TerminalUI

/// What is left to do with a key once its table has judged it.
enum KeyMeaning<Action> {
  case action(Action)
  /// It was refused or held back, and what there is to say about that is said.
  case answered
  case unbound
}

extension AppState {
  /// Judges a key by its table, in `context` and by how it arrived. Every key of the desk and its
  /// dialogs passes here.
  mutating func meaning<Action, Context>(
    of key: KeyPress, in table: KeyTable<Action, Context>, _ context: Context
  ) -> KeyMeaning<Action> {
    switch table.answer(to: key, arriving: arrival, in: context) {
    case .action(let action): return .action(action)
    case .refused(let reason): say(reason, .refusal)
    case .untimely(let words?): say(words, .refusal)
    case .untimely(nil): break
    case .unbound: return .unbound
    }
    return .answered
  }

  /// Answers a printed key that means nothing here: whoever types a sentence at a list learns which
  /// key takes it.
  /// - Parameter next: the key the screen is about.
  mutating func sayUnknown(_ key: KeyPress, next: HintBar.Hint?) {
    guard let name = key.printedName, arrival == .deliberate || message == nil else { return }
    let way = next.map { "\($0.key): \($0.words). " } ?? ""
    say("\(name) does nothing here. \(CleanText(way))?: all keys.", .refusal)
  }
}

extension KeyPress {
  /// The name of a key that prints something; nil for all others.
  var printedName: CleanText? {
    guard case .character = key, modifiers.isEmpty else { return nil }
    return CleanText(name)
  }
}
