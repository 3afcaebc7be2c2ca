import PlainText

/// A part of the worksheet that can be taken along or left out.
public struct WorksheetSection: Hashable, Sendable, CaseIterable {
  /// As it is typed on the command line.
  public let name: String
  /// What it holds, for those who choose.
  public let words: CleanText
  /// Whether it goes along where nobody chose.
  public let isUsual: Bool
  /// Its sheet in a workbook; nil where the objectives with their numbers say it all.
  public let sheet: Sheet?
  /// What a worksheet says in it; empty where there is nothing to say.
  let blocks: @Sendable (Worksheet) -> [Block]

  /// A sheet of rows, for what has no numbers.
  public struct Sheet: Hashable, Sendable {
    public let name: String
    /// The text of a row, and before it what it stands under, where that is to be told. A table
    /// brings heads of its own.
    public let heads: [CleanText]
  }

  init(
    _ name: String, _ words: CleanText, isUsual: Bool = true, sheet: Sheet? = nil,
    blocks: @escaping @Sendable (Worksheet) -> [Block]
  ) {
    self.name = name
    self.words = words
    self.isUsual = isUsual
    self.sheet = sheet
    self.blocks = blocks
  }

  /// Every section there is, in the order people read them.
  public static let allCases: [WorksheetSection] = [
    strategy, objectives, board, week, tasks, checkIns, priorities, ahead, health, review, owners,
    alignment, needs, sharing, embedding, notes, parking, people, trace, log,
  ]

  /// What goes along where nobody chose.
  public static let whole = Set(allCases.filter { $0.isUsual })

  /// The section of this name; nil where there is none.
  public init?(named name: String) {
    guard let known = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  public static func == (one: Self, other: Self) -> Bool { one.name == other.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
