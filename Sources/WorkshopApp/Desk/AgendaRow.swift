import PlainText
import WorkshopModel

/// A line of the agenda beside the phase.
enum AgendaRow: Hashable, Sendable {
  /// The set that the phases below work on.
  case set(CleanText)
  /// A phase, by its place in the agenda from 0.
  case phase(Int)
  /// So many phases that are done, in one line.
  case done(Int)
  /// So many phases to come, in one line.
  case more(Int)

  /// The agenda in at most `rows` lines: what is done is folded first, then what is far away. The
  /// current phase and the next one always show.
  static func all(_ workshop: Workshop, rows: Int) -> [AgendaRow] {
    let phases = workshop.phases
    let whole = lines(phases.indices, workshop)
    guard whole.count > rows, let current = workshop.currentIndex else { return whole }
    let folded: [AgendaRow] = current > 1 ? [.done(current)] : []
    let rest = current > 1 ? current..<phases.count : phases.indices
    var last = rest.upperBound
    while true {
      let left = phases.count - last
      let shown = folded + lines(rest.lowerBound..<last, workshop) + (left > 0 ? [.more(left)] : [])
      if shown.count <= rows || last <= current + 2 { return shown }
      last -= 1
    }
  }

  private static func lines(_ indices: Range<Int>, _ workshop: Workshop) -> [AgendaRow] {
    let phases = workshop.phases
    let hasSeveral = Set(phases.map(\.set)).count > 1
    return indices.flatMap { index -> [AgendaRow] in
      let set = phases[index].set
      let begins = index == indices.lowerBound || phases[index - 1].set != set
      guard hasSeveral, begins, let title = workshop.set(set).map(workshop.title) else {
        return [.phase(index)]
      }
      return [.set(title), .phase(index)]
    }
  }
}
