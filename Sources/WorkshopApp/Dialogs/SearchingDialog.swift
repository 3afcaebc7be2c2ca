import PlainText
import TerminalUI

/// A dialog with a list that is narrowed by typing: while something is looked for, letters go into the
/// search, and every other key keeps its meaning.
protocol SearchingDialog: Dialog {
  var search: ListSearch { get set }
}

extension SearchingDialog {
  func knows(_ key: KeyPress) -> Bool { search.takes(key) || Self.keys.binding(for: key) != nil }

  mutating func handle(_ key: KeyPress, _ state: inout AppState) -> Reply {
    if search.takes(key) {
      search.type(key)
      return .stay()
    }
    switch state.meaning(of: key, in: Self.keys, DialogContext(dialog: self, state: state)) {
    case .action(let action): return perform(action, &state)
    case .answered: return .stay()
    case .unbound: return type(key, &state)
    }
  }

  mutating func paste(_ text: CleanText, _ state: inout AppState) -> Reply {
    search.paste(text)
    return .stay()
  }
}
