import FoundationEssentials
import PlainText
import WorkshopModel

/// A key result of a file. What the file does not say is nil, and stays as it is where the key result
/// is there already.
public struct ImportedKeyResult: Hashable, Sendable {
  public let row: Int
  public private(set) var sentence: CleanText
  public internal(set) var metric: CleanText?
  public internal(set) var unit: CleanText?
  public internal(set) var kind: KeyResultKind?
  public internal(set) var measurement: Measurement?
  public internal(set) var owner: CleanText?
  public internal(set) var ambition: Ambition?
  /// What it counts in its objective.
  public internal(set) var weight: Decimal?
  public internal(set) var figures = ImportedFigures()

  init(row: Int, sentence: CleanText) {
    self.row = row
    self.sentence = sentence
  }

  /// All of it is said.
  init(
    row: Int, _ wording: KeyResultWording, _ values: KeyResultValues?, weight: Decimal?
  ) {
    self.init(row: row, sentence: wording.sentence)
    metric = wording.metric
    unit = wording.unit
    kind = wording.kind
    measurement = wording.measurement
    owner = wording.owner
    ambition = wording.ambition
    self.weight = weight
    figures = values.map(ImportedFigures.init) ?? ImportedFigures()
  }

  /// The same said of another one.
  func named(_ sentence: CleanText) -> ImportedKeyResult {
    var other = self
    other.sentence = sentence
    return other
  }

  /// The wording with what the file says in it; `known` is what it is now.
  func wording(over known: KeyResultWording?, kind: KeyResultKind) -> KeyResultWording {
    var wording = known ?? KeyResultWording(sentence: sentence)
    wording.kind = kind
    if let metric { wording.metric = metric }
    if let unit { wording.unit = unit }
    if let measurement { wording.measurement = measurement }
    if let owner { wording.owner = owner }
    if let ambition { wording.ambition = ambition }
    return wording
  }

  /// The kind that is named, else the one it has and its numbers fit, else what they say.
  func kind(over known: KeyResult?) -> KeyResultKind {
    if let kind { return kind }
    let guess = figures.kind(of: sentence)
    guard let known else { return guess }
    guard figures.hasNumbers, let measure = figures.measure(known.wording.kind, over: nil) else {
      return known.wording.kind
    }
    let values = KeyResultValues(measure: measure, due: CalendarDate(dayNumber: 0))
    return values.rejection(for: known.wording.kind) == nil || values.isFlat
      ? known.wording.kind : guess
  }
}
