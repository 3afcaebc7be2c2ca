import ArgumentParser
import PlainText
import WorkshopModel

/// Which sections go along, as people type them: `objectives,log`.
struct SectionsOption: ExpressibleByArgument {
  let sections: Set<WorksheetSection>

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { name in
      WorksheetSection(named: name.trimmingPrefix(" ").lowercased())
    }
    guard known.count == names.count else { return nil }
    sections = Set(known)
  }

  static var names: String { WorksheetSection.allCases.map(\.name).joined(separator: ", ") }
}

extension WorkshopFormat {
  /// Refuses what the format cannot leave out.
  func book(
    _ book: WorksheetBook, keeping option: SectionsOption?
  ) throws(CommandFailure) -> WorksheetBook {
    guard let option else { return book }
    guard format.takesSections else {
      throw CommandFailure(
        usage: "\(CleanText(format.rawValue)) is always whole. Leave --sections out.")
    }
    return book.keeping(option.sections)
  }

  /// Refuses a choice of sets where the format holds them all.
  func require(_ sets: SetOptions) throws(CommandFailure) {
    guard sets.isEmpty || !format.holdsWorkshop else {
      throw CommandFailure(
        usage: "\(CleanText(format.rawValue)) is always whole. Leave --unit and --cycle out.")
    }
  }
}
