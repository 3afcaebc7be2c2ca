import PlainText
import TerminalUI

/// One row of the help page.
struct HelpRow: Hashable, Sendable {
  /// All keys of the row: `? or F1`.
  let keys: CleanText
  let help: CleanText
  /// Why it cannot be done now; nil when it can.
  let whyNot: CleanText?
}

extension KeyTable {
  func helpRows(in context: Context) -> [HelpRow] {
    bindings.map { binding in
      HelpRow(
        keys: CleanText(binding.keys.map(\.name).joined(separator: " or ")), help: binding.help,
        whyNot: binding.whyNot(context))
    }
  }
}
