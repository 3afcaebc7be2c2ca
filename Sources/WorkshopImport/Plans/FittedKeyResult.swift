import PlainText
import WorkshopModel

/// A key result of a file as it would stand in a workshop.
struct FittedKeyResult {
  let wording: KeyResultWording
  /// Nil where the file says none.
  private(set) var values: KeyResultValues?
  /// What was taken for granted, or could not be used.
  private(set) var remarks: [CleanText] = []

  init(
    _ imported: ImportedKeyResult, over known: KeyResult?, _ cycle: Cycle, _ workshop: Workshop
  ) {
    let kind = imported.kind(over: known)
    let figures = imported.figures
    var wording = imported.wording(over: known?.wording, kind: kind)
    wording.owner = workshop.name(meantBy: wording.owner)
    self.wording = wording
    if wording.owner != known?.wording.owner,
      case .unknown(let near) = workshop.match(forOwner: wording.owner)
    {
      let names = CleanText(near.prefix(3).map(\.string).joined(separator: " or "))
      remarks.append(
        "Nobody on the roster is called \(wording.owner)\(near.isEmpty ? "." : ". \(names)?")")
    }
    // What is done or not needs no number.
    let isSaid = figures.hasNumbers || figures.due != nil || imported.kind == .binary
    guard isSaid else { return }
    let held = known?.wording.kind == kind ? known?.values?.measure : nil
    guard let measure = figures.measure(kind, over: held) else {
      let unit = wording.unit
      let said =
        [figures.start, figures.target].compactMap { $0.map { Amount($0, unit: unit).words() } }
        + [figures.due?.words].compactMap(\.self)
      remarks.append(
        "Its values are not set: a key result of the kind \"\(kind.words)\" needs \(kind.needs).\(said.isEmpty ? "" : " Not kept: \(CleanText(said.joined(separator: ", "))).")"
      )
      return
    }
    let values = KeyResultValues(
      measure: measure, due: figures.due ?? known?.values?.due ?? cycle.last)
    self.values = values
    if imported.kind == nil, known == nil, [.atLeast, .atMost, .binary].contains(kind) {
      let missing: CleanText = kind == .binary ? "no numbers" : "no start value"
      remarks.append("It has \(missing): read as \"\(kind.words)\".")
    }
    if figures.due == nil, known?.values == nil {
      remarks.append(
        "It says no due date: \(CleanText(cycle.last.words)), the last day of the cycle.")
    }
    if let due = figures.due, !cycle.contains(due) {
      remarks.append("Its day, \(CleanText(due.words)), lies outside \(cycle.name).")
    }
    if values.isFlat {
      remarks.append(
        "Baseline and target are the same: nothing moves. Kept; make it between or at least, or change the target."
      )
    }
  }
}
