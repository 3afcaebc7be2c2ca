import FoundationEssentials
import PlainText

extension Stage {
  /// What a person means by `plan; build = 3; open = 2`: stages in order, one a line or divided by
  /// semicolons, each with its weight after the last `=`, else 1.
  public static func typed(_ lines: [CleanText]) throws(Rejection) -> [Stage] {
    var stages: [Stage] = []
    for line in lines {
      for piece in line.string.split(separator: ";") {
        let text = CleanText(String(piece)).singleLine
        if !text.isEmpty { stages.append(try one(text)) }
      }
    }
    return stages
  }

  /// The stages as `typed` reads them back.
  public static func words(_ stages: [Stage]) -> CleanText {
    CleanText(
      stages.map { "\($0.title) = \(Amount.typable($0.weight))" }.joined(separator: "; "))
  }

  private static func one(_ text: CleanText) throws(Rejection) -> Stage {
    guard let mark = text.string.lastIndex(of: "=") else { return Stage(title: text) }
    let title = CleanText(String(text.string[..<mark])).singleLine
    let weight = CleanText(String(text.string[text.string.index(after: mark)...]))
    guard let amount = try? Amount.typed(weight), amount.unit.isEmpty else {
      throw .stageWeightUnread(title)
    }
    return Stage(title: title, weight: amount.value)
  }
}

extension Rejection {
  static func stageWeightUnread(_ title: CleanText) -> Rejection {
    Rejection("Type the weight of \"\(title)\" as a number after the =, for example \(title) = 2.")
  }
}
