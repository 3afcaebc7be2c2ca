import NcursesTerminal
import PlainText
import ThemeFiles
import WorkshopApp
import WorkshopModel
import WorkshopSpreadsheet
import WorkshopStore

/// Why a command ends without having done its work: one line for the user, and an exit code of
/// sysexits.h.
struct CommandFailure: Error, Equatable {
  let code: Int32
  let message: CleanText

  init(_ code: Int32, _ message: CleanText) {
    self.code = code
    self.message = message
  }

  /// The command line was wrong.
  init(usage message: CleanText) {
    self.init(Self.usage, message)
  }

  /// The day of something that has happened, as it was typed; nil where none was.
  static func day(_ typed: String?) throws(CommandFailure) -> CalendarDate? {
    guard let typed else { return nil }
    do throws(Rejection) {
      return try .typed(CleanText(typed), reference: Clock.today.reference)
    } catch {
      throw CommandFailure(usage: error.reason)
    }
  }

  init(_ error: StoreError, at path: String) {
    self.init(error.exitCode, "\(CleanText(path)): \(error.message)")
  }

  init(_ error: WriteError, at path: String) {
    switch error {
    case .store(let error): self.init(error, at: path)
    case .rejected(let rejection): self.init(error.exitCode, rejection.reason)
    }
  }

  init(_ error: TerminalError) {
    if case .system = error {
      self.init(Self.systemError, error.message)
    } else {
      self.init(Self.unavailable, error.message)
    }
  }

  init(_ lost: LostWork, at path: String) {
    self.init(lost.exitCode, "\(CleanText(path)): \(lost.words)")
  }

  init(_ error: SpreadsheetError) {
    self.init(error == .missingLibrary ? Self.unavailable : Self.ioError, error.reason)
  }

  init(_ error: SchemeFileError) {
    self.init(Self.badData, error.message)
  }

  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let unavailable: Int32 = 69
  static let systemError: Int32 = 71
  static let cannotCreate: Int32 = 73
  static let ioError: Int32 = 74
  static let noPermission: Int32 = 77
}
