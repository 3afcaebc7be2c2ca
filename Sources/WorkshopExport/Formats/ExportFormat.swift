import PlainText
import WorkshopModel

/// Every form the worksheet leaves the room in. The command, its help, the desk and the README read
/// this one table.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case text, markdown, html, csv, checkins, json, xlsx, ics, eml, slides

  /// What the file's name ends in, without the dot.
  public var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .checkins: "checkins.csv"
    case .slides: "slides.md"
    default: rawValue
    }
  }

  /// What it is for, in one line.
  public var words: CleanText {
    switch self {
    case .text: "plain text, to paste anywhere"
    case .markdown: "Markdown with tables, for a wiki"
    case .html: "one page that needs nothing else, to read, print or mail"
    case .csv: "a table for OKR tools, in the columns of OKR for Jira"
    case .checkins: "a table of the check-ins, which rooftop import reads back"
    case .json: "the whole workshop but what nobody has shown yet, to bring it back"
    case .xlsx: "a workbook with real numbers; type current values, see progress"
    case .ics: "check-ins, due tasks, days of sharing and the review, for a calendar"
    case .eml: "a mail draft: open it, say who gets it, send it"
    case .slides: "slides in Markdown, for presenterm, mdp or Marp"
    }
  }

  /// Whether parts can be left out; the others are made for programs, which expect it all.
  public var takesSections: Bool {
    switch self {
    case .text, .markdown, .html, .xlsx, .eml: true
    case .csv, .checkins, .json, .ics, .slides: false
    }
  }

  /// Whether it is a table, which can be marked for Excel.
  public var isTable: Bool { self == .csv || self == .checkins }

  /// Whether it holds the workshop with its history, of which no set can be left out.
  public var holdsWorkshop: Bool { self == .json }

  /// Those with something to tell: a table of check-ins only where something was read.
  public static func offered(hasCheckIns: Bool) -> [ExportFormat] {
    allCases.filter { $0 != .checkins || hasCheckIns }
  }

  /// Whether it may be printed on a terminal.
  public var isText: Bool { self != .xlsx }

  /// The format a file's name asks for by its ending, the longest that fits.
  public init?(ofFileNamed name: String) {
    let fitting = Self.allCases.filter { name.lowercased().hasSuffix(".\($0.ending)") }
    guard let format = fitting.max(by: { $0.ending.count < $1.ending.count }) else { return nil }
    self = format
  }
}
