import ArgumentParser
import PlainText
import WorkshopModel

/// Which sections go along, as people type them: `objectives,log`.
struct SectionsOption: ExpressibleByArgument {
  let sections: Set<WorksheetSection>

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { name in
      WorksheetSection(rawValue: name.trimmingPrefix(" ").lowercased())
    }
    guard known.count == names.count else { return nil }
    sections = Set(known)
  }

  static var names: String { WorksheetSection.allCases.map(\.rawValue).joined(separator: ", ") }
}

extension WorkshopFormat {
  /// Refuses what the format cannot leave out.
  func worksheet(
    _ worksheet: Worksheet, keeping option: SectionsOption?
  ) throws(CommandFailure) -> Worksheet {
    guard let option else { return worksheet }
    guard format.takesSections else {
      throw CommandFailure(
        usage: "\(CleanText(format.rawValue)) is always whole. Leave --sections out.")
    }
    return worksheet.keeping(option.sections)
  }
}
