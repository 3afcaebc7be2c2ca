import ArgumentParser
import WorkshopExport

/// A format as it is named on the command line.
struct WorkshopFormat: ExpressibleByArgument {
  let format: ExportFormat

  init(_ format: ExportFormat) { self.format = format }

  init?(argument: String) {
    guard let format = ExportFormat(rawValue: argument.lowercased()) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ExportFormat.allCases.map(\.rawValue) }

  /// Every format with what it is for, for the help of a command.
  static var table: String {
    ExportFormat.allCases.map { format in
      format.rawValue.padding(to: 10) + format.words.string
    }.joined(separator: "\n")
  }
}

extension String {
  /// With spaces behind it, `width` characters at least.
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
