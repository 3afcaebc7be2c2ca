import CProcessStart
import PlainText
import WorkshopModel

/// The words of the command line, as the process itself was given them. The standard library would
/// ask the file system `/proc`, and where there is none know no words at all.
enum CommandWords {
  /// All of them; the first names the program.
  static let all: [String] = (0..<process_word_count()).compactMap { index in
    process_word(index).map { String(cString: $0) }
  }

  /// What follows the program's name. A command that is not known must not become the start screen.
  static func arguments() throws(CommandFailure) -> [String] {
    guard !all.isEmpty else {
      throw CommandFailure(
        CommandFailure.systemError,
        "The system does not tell the words of the command line. Nothing was done.")
    }
    return zip(all, all.dropFirst()).map { withMinus($1, behind: $0) }
  }

  /// A number below zero is a value and no option: `-3` is told from those by a minus sign. What stands
  /// behind an option belongs to it, and stays as it was typed.
  private static func withMinus(_ word: String, behind before: String) -> String {
    guard word.hasPrefix("-"), word.dropFirst().first?.isNumber == true, !before.hasPrefix("-"),
      (try? AmountReading(CleanText(word))) != nil
    else { return word }
    return "\u{2212}\(word.dropFirst())"
  }
}
