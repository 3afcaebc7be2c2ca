import PlainText
import WorkshopModel

/// The units of a workshop as a list of people names them: by name, or by a path from the top down.
struct KnownUnits {
  enum Match: Hashable {
    case unit(UnitID)
    case archived(CleanText)
    /// Several share the name: what to call them instead.
    case several([CleanText])
    /// The units of the path that are not there yet, below one that is.
    case missing([CleanText], below: UnitID)
  }

  private let units: [UnitID: Unit]
  private var byName: [String: [UnitID]] = [:]
  private var below: [UnitID: [String: UnitID]] = [:]
  private let names: UnitNames

  init(_ workshop: Workshop) {
    units = Dictionary(workshop.units.map { ($0.id, $0) }) { first, _ in first }
    names = UnitNames(workshop)
    for unit in workshop.units {
      let name = unit.name.singleLine.folded
      byName[name, default: []].append(unit.id)
      let whole = names[unit.id].folded
      if whole != name { byName[whole, default: []].append(unit.id) }
      if let parent = unit.parent { below[parent, default: [:]][name] = unit.id }
    }
  }

  /// What `path`, which is not empty, means.
  func match(_ path: [CleanText]) -> Match {
    let keys = path.map { $0.singleLine.folded }
    if path.count == 1 {
      let found = byName[keys[0]] ?? []
      if found.count > 1 { return .several(found.map { names[$0] }) }
      return found.first.map(judged) ?? .missing(path, below: Unit.companyID)
    }
    var place = Unit.companyID
    // A path may begin with the company itself.
    let start = byName[keys[0]] == [Unit.companyID] ? 1 : 0
    for index in keys.indices.dropFirst(start) {
      guard let next = below[place]?[keys[index]] else {
        return .missing(Array(path[index...]), below: place)
      }
      place = next
    }
    return judged(place)
  }

  private func judged(_ unit: UnitID) -> Match {
    units[unit]?.isArchived == true ? .archived(units[unit]?.name ?? "") : .unit(unit)
  }
}
